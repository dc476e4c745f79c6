How strict cleanup(8) is about MIME, and what it leaves alone.

  $ r() { postfix reload 2> /dev/null; sleep 1; }
  $ c() { sed -n '/^From/,$d; p' /dev/null; sed '1,/^$/!d' /var/mail/john | grep -iE 'content|subject|^$'; }
  $ m() { sendmail -f a@example.com john < $1; sleep 1; grep -E 'mime-error|warning|status=' /var/log/mail.log; > /var/log/mail.log; }
  $ printf 'Subject: caf\303\251\n\nbody\n' > h8; printf 'Subject: x\n\ncaf\303\251\n' > b8; printf 'Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64\n\n--b\n\ntext\n--b--\n' > dom
  $ m h8; m b8; m dom
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ postconf -e 'strict_7bit_headers = yes'; r; m h8; m b8
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID004: reject: mime-error improper use of 8-bit data in message header: Subject: café from local; from=<a@example.com> to=<john@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID004: to=<john@example.com>, orig_to=<john>, relay=none, delay=N, delays=N/N/N/N, dsn=5.6.0, status=bounced (improper use of 8-bit data in message header)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<a@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "a")
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID006: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ postconf -e 'strict_7bit_headers = no' 'strict_8bitmime_body = yes'; r; m h8; m b8
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID007: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID008: reject: mime-error improper use of 8-bit data in message body: café from local; from=<a@example.com> to=<john@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID008: to=<john@example.com>, orig_to=<john>, relay=none, delay=N, delays=N/N/N/N, dsn=5.6.0, status=bounced (improper use of 8-bit data in message body)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID009: to=<a@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "a")
  $ postconf -e 'strict_8bitmime_body = no' 'strict_8bitmime = yes'; r; m h8; m b8
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID010: reject: mime-error improper use of 8-bit data in message header: Subject: café from local; from=<a@example.com> to=<john@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID010: to=<john@example.com>, orig_to=<john>, relay=none, delay=N, delays=N/N/N/N, dsn=5.6.0, status=bounced (improper use of 8-bit data in message header)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID011: to=<a@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "a")
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID012: reject: mime-error improper use of 8-bit data in message body: café from local; from=<a@example.com> to=<john@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID012: to=<john@example.com>, orig_to=<john>, relay=none, delay=N, delays=N/N/N/N, dsn=5.6.0, status=bounced (improper use of 8-bit data in message body)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID013: to=<a@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "a")
  $ postconf -e 'strict_8bitmime = no' 'strict_mime_encoding_domain = yes'; r; m dom
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID014: reject: mime-error invalid message/* or multipart/* encoding domain: base64 from local; from=<a@example.com> to=<john@example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID014: to=<john@example.com>, orig_to=<john>, relay=none, delay=N, delays=N/N/N/N, dsn=5.6.0, status=bounced (invalid message/* or multipart/* encoding domain)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID015: to=<a@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "a")
  $ postconf -e 'disable_mime_input_processing = yes'; r; m dom
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID016: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ mailq | grep -c '^[0-9A-F]'
  0
  [1]

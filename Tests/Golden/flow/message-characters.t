message_reject_characters, message_strip_characters, and carriage returns within a line.

  $ r() { postfix reload 2> /dev/null; sleep 1; }
  $ m() { printf 'Subject: x\n\n'"$1"'\n' | sendmail -f a@example.com john; sleep 1; grep -E 'cleanup|status=' /var/log/mail.log; > /var/log/mail.log; tail -n 2 /var/mail/john | cat -v; > /var/mail/john; }
  $ m 'a\000b\001c'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  a^@b^Ac
  
  $ postconf -e 'message_strip_characters = \0\001'; r; m 'a\000b\001c'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  abc
  
  $ postconf -e 'message_strip_characters =' 'message_reject_characters = \0'; r; m 'a\000b'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: reject: content a from local; from=<a@example.com> to=<john@example.com>: 5.7.1 disallowed character
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: to=<john@example.com>, orig_to=<john>, relay=none, delay=N, delays=N/N/N/N, dsn=5.7.1, status=bounced (disallowed character)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID004: message-id=<YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID004: to=<a@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=5.1.1, status=bounced (unknown user: "a")
  $ m 'a\001b'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID005: message-id=<YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID005: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  a^Ab
  
  $ postconf -e 'message_reject_characters = x\042-\044y'; r; m 'a#b'; m 'a"b'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID006: reject: content Received: by mail.example.com (Postfix, from userid 0) from local; from=<a@example.com> to=<john@example.com>: 5.7.1 disallowed character
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: warning: QUEUEID006: message rejected: no Received: header
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID007: reject: content Received: by mail.example.com (Postfix, from userid 0) from local; from=<a@example.com> to=<john@example.com>: 5.7.1 disallowed character
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: warning: QUEUEID007: message rejected: no Received: header
  $ postconf -e 'message_reject_characters =' 'cleanup_replace_stray_cr_lf = no'; r; m 'a\rb'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID008: message-id=<YYYYMMDDHHMMSS.QUEUEID008@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID008: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  a^Mb
  
  $ postconf -e 'cleanup_replace_stray_cr_lf = yes'; r; m 'a\rb'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID009: message-id=<YYYYMMDDHHMMSS.QUEUEID009@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID009: to=<john@example.com>, orig_to=<john>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  a b
  

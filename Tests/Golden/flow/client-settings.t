  $ cp /var/log/mail.log /tmp/l0; show() { sleep ${1:-2}; cat /var/log/mail.log | tail -n +$(( $(wc -l < /tmp/l0) + 1 )) | grep -v "pickup\|message-id\|postfix-script\|master"; cp /var/log/mail.log /tmp/l0; }
  $ re() { postfix reload 2>/dev/null; sleep 1; show 0 >/dev/null; }
  $ postconf -e content_filter=nosuch:x; re; echo x | sendmail -f student john; show; postsuper -d ALL
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: warning: connect to transport private/nosuch: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID001: to=<john@example.com>, orig_to=<john>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.0, status=deferred (mail transport unavailable)
  postsuper: Deleted: 1 message
  $ postconf -e content_filter= 'smtp_header_checks=regexp:/etc/postfix/shc'; printf '/^Received:/ IGNORE\n/^Subject: (.*)/ REPLACE Subject: [out] $1\n/^X-A/ WARN seen\n' > /etc/postfix/shc; re; printf 'Subject: hi\nX-A: b\n\nx\n' | sendmail -f student anna@remote.example; show;  peers inbox mx1.remote.example | tail -12
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<student@example.com>, size=274, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: replace: header Subject: hi: Subject: [out] hi
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: warning: header X-A: b: seen
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  --- message 1 ---
  EHLO mail.example.com
  MAIL FROM:<student@example.com> SIZE=274
  RCPT TO:<anna@remote.example>
  
  Subject: [out] hi
  X-A: b
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <student@example.com>
  
  x
  $ postconf -e smtp_header_checks= smtp_helo_name=helo.example smtp_bind_address=192.168.1.10; re; echo x | sendmail -f student anna@remote.example; show;  peers inbox mx1.remote.example | tail -12 | head -4
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: removed
  --- message 2 ---
  EHLO helo.example
  MAIL FROM:<student@example.com> SIZE=253
  RCPT TO:<anna@remote.example>
  $ postconf -e smtp_bind_address=10.9.9.9; re; echo x | sendmail -f student anna@remote.example; show
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<student@example.com>, size=253, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: warning: smtp_connect_addr: bind 10.9.9.9: Cannot assign requested address
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: removed

smtpd_proxy_filter: a filter in front of the queue that does not answer.

  $ r() { postfix reload 2> /dev/null; sleep 1; > /var/log/mail.log; }
  $ t() { printf 'EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<john@example.com>\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25 | sed -n '/^[45]/p; /^250 2/p'; sleep 2; grep smtpd /var/log/mail.log | grep -v pipelining; }
  $ postconf -e 'smtpd_proxy_filter = 127.0.0.1:10025'; r; t
  250 2.1.0 Ok
  451 4.3.0 Error: queue file write error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to proxy filter 127.0.0.1:10025: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4
  $ postconf -e 'smtpd_proxy_filter = unix:/run/filter'; r; t
  250 2.1.0 Ok
  451 4.3.0 Error: queue file write error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to proxy filter unix:/run/filter: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4
  $ postconf -e 'smtpd_proxy_filter = nxdomain.example:10025'; r; t
  250 2.1.0 Ok
  451 4.3.0 Error: queue file write error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: host or service nxdomain.example:10025 not found: Name or service not known
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to proxy filter nxdomain.example:10025: Cannot assign requested address
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4
  $ postconf -e 'smtpd_proxy_filter ='; r; t
  250 2.1.0 Ok
  250 2.1.5 Ok
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=1 quit=1 commands=4

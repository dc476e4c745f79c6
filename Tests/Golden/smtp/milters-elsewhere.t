Milters: addresses that make no sense, exceptions by client, and commands that are asked about.

  $ r() { postfix reload 2> /dev/null; sleep 1; > /var/log/mail.log; }
  $ t() { printf 'EHLO x\r\nMAIL FROM:<a@example.com>\r\nQUIT\r\n' | nc -w 5 $1 25 | sed -n '/^[45]/p; /^250 /p'; sleep 1; grep -vE 'pipelining|postfix/master' /var/log/mail.log; > /var/log/mail.log; }
  $ postconf -e 'smtpd_milters = inet:mx.down.example:8891' 'milter_connect_timeout = 2s'; r; t 127.0.0.1
  250 CHUNKING
  451 4.7.1 Service unavailable - try again later
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to Milter service inet:mx.down.example:8891: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: CONNECT from localhost[127.0.0.1]: 451 4.7.1 Service unavailable - try again later; proto=SMTP
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: EHLO from localhost[127.0.0.1]: 451 4.7.1 Service unavailable - try again later; proto=SMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: MAIL from localhost[127.0.0.1]: 451 4.7.1 Service unavailable - try again later; from=<a@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=0/1 quit=1 commands=2/3
  $ postconf -e 'smtpd_milter_maps = cidr:{ { 127.0.0.1/32 DISABLE } }'; r; t 127.0.0.1
  250 CHUNKING
  250 2.1.0 Ok
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 quit=1 commands=3
  $ t 192.168.1.10
  250 CHUNKING
  451 4.7.1 Service unavailable - try again later
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from mail.example.com[192.168.1.10]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to Milter service inet:mx.down.example:8891: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: CONNECT from mail.example.com[192.168.1.10]: 451 4.7.1 Service unavailable - try again later; proto=SMTP
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: EHLO from mail.example.com[192.168.1.10]: 451 4.7.1 Service unavailable - try again later; proto=SMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: MAIL from mail.example.com[192.168.1.10]: 451 4.7.1 Service unavailable - try again later; from=<a@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from mail.example.com[192.168.1.10] ehlo=1 mail=0/1 quit=1 commands=2/3
  $ postconf -e 'smtpd_milter_maps =' 'smtpd_milters = nowhere'; r; t 127.0.0.1
  250 CHUNKING
  451 4.3.5 Server configuration problem - try again later
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Milter service needs transport:endpoint instead of "nowhere"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: CONNECT from localhost[127.0.0.1]: 451 4.3.5 Server configuration problem - try again later; proto=SMTP
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: EHLO from localhost[127.0.0.1]: 451 4.3.5 Server configuration problem - try again later; proto=SMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: MAIL from localhost[127.0.0.1]: 451 4.3.5 Server configuration problem - try again later; from=<a@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=0/1 quit=1 commands=2/3
  $ postconf -e 'smtpd_milters = inet:nxdomain.example:1'; r; t 127.0.0.1
  250 CHUNKING
  451 4.7.1 Service unavailable - try again later
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: host or service nxdomain.example:1 not found: Name or service not known
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: connect to Milter service inet:nxdomain.example:1: Cannot assign requested address
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: CONNECT from localhost[127.0.0.1]: 451 4.7.1 Service unavailable - try again later; proto=SMTP
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: EHLO from localhost[127.0.0.1]: 451 4.7.1 Service unavailable - try again later; proto=SMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: milter-reject: MAIL from localhost[127.0.0.1]: 451 4.7.1 Service unavailable - try again later; from=<a@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=0/1 quit=1 commands=2/3

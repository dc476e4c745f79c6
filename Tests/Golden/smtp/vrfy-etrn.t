VRFY, EXPN, ETRN and HELP.

  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < VRFY john
  252 2.0.0 john
  < HELO c
  250 mail.example.com
  < VRFY
  501 5.5.4 Syntax: VRFY address [SMTPUTF8]
  < VRFY john
  252 2.0.0 john
  < VRFY <john>
  252 2.0.0 <john>
  < VRFY john@example.com
  252 2.0.0 john@example.com
  < VRFY nosuch
  550 5.1.1 <nosuch>: Recipient address rejected: User unknown in local recipient table
  < VRFY john@remote.example
  252 2.0.0 john@remote.example
  < VRFY john doe
  501 5.1.3 Bad recipient address syntax
  < VRFY ""
  501 5.1.3 Bad recipient address syntax
  < VRFY <>
  501 5.1.3 Bad recipient address syntax
  < VRFY @
  501 5.1.3 Bad recipient address syntax
  < EXPN john
  500 5.5.2 Error: command not recognized
  < ETRN
  500 Syntax: ETRN domain
  < ETRN example.com
  459 <example.com>: service unavailable
  < ETRN remote.example
  459 <remote.example>: service unavailable
  < ETRN @example.com
  459 <example.com>: service unavailable
  < ETRN #queue
  459 <queue>: service unavailable
  < ETRN exa mple
  500 Syntax: ETRN domain
  < ETRN -foo
  501 Error: invalid parameter syntax
  < ETRN [192.168.1.10]
  459 <[192.168.1.10]>: service unavailable
  < HELP
  500 5.5.2 Error: command not recognized
  < HELP MAIL
  500 5.5.2 Error: command not recognized
  < NOOP a b c
  250 2.0.0 Ok
  < RSET now
  501 5.5.4 Syntax: RSET
  < QUIT now
  221 2.0.0 Bye
  Connection closed by foreign host.
  < QUIT
  (no program is running)
  $ postconf -e fast_flush_domains='$relay_domains, remote.example' disable_vrfy_command=yes smtpd_etrn_restrictions=reject
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO c
  250-mail.example.com
  250-PIPELINING
  250-SIZE 10240000
  250-ETRN
  250-STARTTLS
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  < VRFY john
  502 5.5.1 VRFY command is disabled
  < ETRN remote.example
  554 5.7.1 <remote.example>: Etrn command rejected: Access denied
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e 'smtpd_etrn_restrictions=permit_mynetworks,reject'
  $ postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO c
  250-mail.example.com
  250-PIPELINING
  250-SIZE 10240000
  250-ETRN
  250-STARTTLS
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  < ETRN remote.example
  250 Queuing started
  < ETRN www.remote.example
  250 Queuing started
  < MAIL FROM:<a@example.org>
  250 2.1.0 Ok
  < ETRN remote.example
  503 Error: MAIL transaction in progress
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: VRFY from localhost[::1]: 550 5.1.1 <nosuch>: Recipient address rejected: User unknown in local recipient table; to=<nosuch> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from localhost[::1] in VRFY command: john doe
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from localhost[::1] in VRFY command: ""
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from localhost[::1] in VRFY command: <>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Illegal address syntax from localhost[::1] in VRFY command: @
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: reject: ETRN example.com... from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: reject: ETRN remote.example... from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: reject: ETRN example.com... from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: reject: ETRN queue... from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: reject: ETRN [192.168.1.10]... from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] helo=1 rset=0/1 noop=1 vrfy=5/11 etrn=0/8 quit=1 unknown=0/3 commands=8/26
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: ETRN from localhost[::1]: 554 5.7.1 <remote.example>: Etrn command rejected: Access denied; proto=ESMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] ehlo=1 vrfy=0/1 etrn=0/1 quit=1 commands=2/4
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[::1] ehlo=1 mail=1 etrn=2/3 quit=1 commands=5/6

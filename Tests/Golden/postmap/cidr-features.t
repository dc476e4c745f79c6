What cidr tables can

  $ cd /tmp
  $ cat > c <<'EOF'
  > 192.168.1.10           host
  > 192.168.1.0/24         net
  > !192.168.0.0/16        outside
  > 10.1.2.3/8             bits
  > 2001:db8::1            six
  > 2001:db8::/32          sixnet
  > ::ffff:1.2.3.4         mapped
  > 0.0.0.0/0              any4
  > ::/0                   any6
  > if 172.16.0.0/12
  > 172.16.5.0/24 inner
  > if !172.17.0.0/16
  > 172.16.0.0/12 notseventeen
  > endif
  > endif
  > fe80::%eth0 scope
  > [1.2.3.4] bracket
  > 1.2.3.4/0x10 hex
  > 1.2.3.4/ nomask
  > 1.2.3/24 short
  > 1.2.3.4.5 long
  > 300.1.1.1 big
  > 1.2.3.4
  > 1.2.3.4/-1 neg
  > 2001:db8::/129 toolong
  > host.example name
  > EOF
  $ printf '%s\n' 192.168.1.10 192.168.1.77 192.168.9.9 10.9.9.9 2001:db8::1 2001:DB8:0::1 2001:db8:1::5 ::ffff:1.2.3.4 1.2.3.4 172.16.5.1 172.17.1.1 172.18.1.1 fe80::1 notanip "" 1.2.3 '[1.2.3.4]' | postmap -q - cidr:c
  postmap: warning: cidr map c, line 4: non-null host address bits in "10.1.2.3/8", perhaps you should use "10.0.0.0/8" instead: skipping this rule
  postmap: warning: cidr map c, line 16: bad address pattern: "fe80::%eth0": skipping this rule
  postmap: warning: cidr map c, line 18: bad mask value in "1.2.3.4/0x10": skipping this rule
  postmap: warning: cidr map c, line 19: bad mask value in "1.2.3.4/": skipping this rule
  postmap: warning: cidr map c, line 20: bad network value in "1.2.3/24": skipping this rule
  postmap: warning: cidr map c, line 21: bad address pattern: "1.2.3.4.5": skipping this rule
  postmap: warning: cidr map c, line 22: bad address pattern: "300.1.1.1": skipping this rule
  postmap: warning: cidr map c, line 23: no lookup result: skipping this rule
  postmap: warning: cidr map c, line 24: bad mask value in "1.2.3.4/-1": skipping this rule
  postmap: warning: cidr map c, line 25: bad mask length in "2001:db8::/129": skipping this rule
  postmap: warning: cidr map c, line 26: bad address pattern: "host.example": skipping this rule
  192.168.1.10	host
  192.168.1.77	net
  192.168.9.9	any4
  10.9.9.9	outside
  2001:db8::1	six
  2001:DB8:0::1	six
  2001:db8:1::5	sixnet
  ::ffff:1.2.3.4	mapped
  1.2.3.4	outside
  172.16.5.1	outside
  172.17.1.1	outside
  172.18.1.1	outside
  fe80::1	any6
  $ postmap -q 192.168.1.10 cidr:c; postmap -s cidr:c; postmap cidr:c; postmap -d 1 cidr:c
  postmap: warning: cidr map c, line 4: non-null host address bits in "10.1.2.3/8", perhaps you should use "10.0.0.0/8" instead: skipping this rule
  postmap: warning: cidr map c, line 16: bad address pattern: "fe80::%eth0": skipping this rule
  postmap: warning: cidr map c, line 18: bad mask value in "1.2.3.4/0x10": skipping this rule
  postmap: warning: cidr map c, line 19: bad mask value in "1.2.3.4/": skipping this rule
  postmap: warning: cidr map c, line 20: bad network value in "1.2.3/24": skipping this rule
  postmap: warning: cidr map c, line 21: bad address pattern: "1.2.3.4.5": skipping this rule
  postmap: warning: cidr map c, line 22: bad address pattern: "300.1.1.1": skipping this rule
  postmap: warning: cidr map c, line 23: no lookup result: skipping this rule
  postmap: warning: cidr map c, line 24: bad mask value in "1.2.3.4/-1": skipping this rule
  postmap: warning: cidr map c, line 25: bad mask length in "2001:db8::/129": skipping this rule
  postmap: warning: cidr map c, line 26: bad address pattern: "host.example": skipping this rule
  host
  postmap: warning: cidr map c, line 4: non-null host address bits in "10.1.2.3/8", perhaps you should use "10.0.0.0/8" instead: skipping this rule
  postmap: warning: cidr map c, line 16: bad address pattern: "fe80::%eth0": skipping this rule
  postmap: warning: cidr map c, line 18: bad mask value in "1.2.3.4/0x10": skipping this rule
  postmap: warning: cidr map c, line 19: bad mask value in "1.2.3.4/": skipping this rule
  postmap: warning: cidr map c, line 20: bad network value in "1.2.3/24": skipping this rule
  postmap: warning: cidr map c, line 21: bad address pattern: "1.2.3.4.5": skipping this rule
  postmap: warning: cidr map c, line 22: bad address pattern: "300.1.1.1": skipping this rule
  postmap: warning: cidr map c, line 23: no lookup result: skipping this rule
  postmap: warning: cidr map c, line 24: bad mask value in "1.2.3.4/-1": skipping this rule
  postmap: warning: cidr map c, line 25: bad mask length in "2001:db8::/129": skipping this rule
  postmap: warning: cidr map c, line 26: bad address pattern: "host.example": skipping this rule
  postmap: fatal: table cidr:c: sequence operation is not supported
  postmap: fatal: unsupported dictionary type: cidr does not support bulk-mode creation.
  postmap: fatal: cidr:c map requires O_RDONLY access mode
  [1]
  $ postmap -q host.example cidr:c; echo $?
  postmap: warning: cidr map c, line 4: non-null host address bits in "10.1.2.3/8", perhaps you should use "10.0.0.0/8" instead: skipping this rule
  postmap: warning: cidr map c, line 16: bad address pattern: "fe80::%eth0": skipping this rule
  postmap: warning: cidr map c, line 18: bad mask value in "1.2.3.4/0x10": skipping this rule
  postmap: warning: cidr map c, line 19: bad mask value in "1.2.3.4/": skipping this rule
  postmap: warning: cidr map c, line 20: bad network value in "1.2.3/24": skipping this rule
  postmap: warning: cidr map c, line 21: bad address pattern: "1.2.3.4.5": skipping this rule
  postmap: warning: cidr map c, line 22: bad address pattern: "300.1.1.1": skipping this rule
  postmap: warning: cidr map c, line 23: no lookup result: skipping this rule
  postmap: warning: cidr map c, line 24: bad mask value in "1.2.3.4/-1": skipping this rule
  postmap: warning: cidr map c, line 25: bad mask length in "2001:db8::/129": skipping this rule
  postmap: warning: cidr map c, line 26: bad address pattern: "host.example": skipping this rule
  1
  $ printf '1.2.3.4 a\n1.2.3.4 b\n' > d; postmap -q 1.2.3.4 cidr:d
  a
  $ printf 'endif\nif 1.2.3.4\n1.2.3.4 x\n' > e; postmap -q 1.2.3.4 cidr:e
  postmap: warning: cidr map e, line 1: ENDIF without IF: skipping this rule
  postmap: warning: cidr map e, line 2: IF has no matching ENDIF
  x
  $ printf '1.2.3.4\n  continued  value # c\n#x\n\n1.2.3.5 y\n' > f; printf '1.2.3.4\n1.2.3.5\n' | postmap -q - cidr:f
  1.2.3.4	continued  value # c
  1.2.3.5	y
  $ postmap -q 1.2.3.4 cidr:/nonexistent; postmap -q 1.2.3.4 cidr:/tmp
  postmap: fatal: open /nonexistent: No such file or directory
  postmap: fatal: cidr map /tmp: read error: Is a directory
  [1]
  $ cp c /etc/postfix/cl; postconf -e 'smtpd_client_restrictions = check_client_access cidr:/etc/postfix/cl'; postfix reload; sleep 1; > /var/log/mail.log; (sleep 1; printf 'EHLO x\r\nMAIL FROM:<a@remote.example>\r\nRCPT TO:<john@example.com>\r\nQUIT\r\n'; sleep 1) | nc 127.0.0.1 25; cat /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  250-mail.example.com
  250-PIPELINING
  250-SIZE 10240000
  250-VRFY
  250-ETRN
  250-STARTTLS
  250-ENHANCEDSTATUSCODES
  250-8BITMIME
  250-DSN
  250-SMTPUTF8
  250 CHUNKING
  250 2.1.0 Ok
  451 4.3.5 Server configuration error
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cidr map /etc/postfix/cl, line 4: non-null host address bits in "10.1.2.3/8", perhaps you should use "10.0.0.0/8" instead: skipping this rule
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cidr map /etc/postfix/cl, line 16: bad address pattern: "fe80::%eth0": skipping this rule
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cidr map /etc/postfix/cl, line 18: bad mask value in "1.2.3.4/0x10": skipping this rule
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cidr map /etc/postfix/cl, line 19: bad mask value in "1.2.3.4/": skipping this rule
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cidr map /etc/postfix/cl, line 20: bad network value in "1.2.3/24": skipping this rule
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cidr map /etc/postfix/cl, line 21: bad address pattern: "1.2.3.4.5": skipping this rule
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cidr map /etc/postfix/cl, line 22: bad address pattern: "300.1.1.1": skipping this rule
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cidr map /etc/postfix/cl, line 23: no lookup result: skipping this rule
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cidr map /etc/postfix/cl, line 24: bad mask value in "1.2.3.4/-1": skipping this rule
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cidr map /etc/postfix/cl, line 25: bad mask length in "2001:db8::/129": skipping this rule
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: cidr map /etc/postfix/cl, line 26: bad address pattern: "host.example": skipping this rule
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: improper command pipelining after EHLO from localhost[127.0.0.1]: MAIL FROM:<a@remote.example>\r\nRCPT TO:<john@example.com>\r\nQUIT\r\n
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown smtpd restriction: "outside"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 451 4.3.5 Server configuration error; from=<a@remote.example> to=<john@example.com> proto=ESMTP helo=<x>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: from=<double-bounce@mail.example.com>, size=921, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<root@example.com>, orig_to=<postmaster>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed

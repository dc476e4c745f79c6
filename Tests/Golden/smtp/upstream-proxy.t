smtpd_upstream_proxy_protocol: a load balancer says in front of all who the client is.

  $ postconf -e 'smtpd_upstream_proxy_protocol = haproxy' 'smtpd_upstream_proxy_timeout = 2s'; postfix reload; sleep 1; > /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  $ l() { sleep 1; grep -vE 'pipelining|master' /var/log/mail.log; > /var/log/mail.log; }
  $ printf 'PROXY TCP4 203.0.113.67 192.168.1.10 4711 25\r\nEHLO x\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25 | tail -n 1; l
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from friend.example.net[203.0.113.67] ehlo=1 quit=1 commands=2
  $ printf 'PROXY UNKNOWN\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25; l
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: haproxy read: bad or missing protocol type: PROXY UNKNOWN\r\nQUIT\r\n
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] commands=0/0
  $ printf 'EHLO x\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25; l
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: haproxy read: short protocol header: EHLO x\r\nQUIT\r\n
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] commands=0/0
  $ printf 'PROXY TCP4 203.0.113.67 192.168.1.10 4711\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25; l
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: haproxy read: bad or missing server port: PROXY TCP4 203.0.113.67 192.168.1.10 4711\r\nQUIT\r\n
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] commands=0/0
  $ printf 'PROXY TCP4 host 192.168.1.10 4711 25\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25; l
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: haproxy read: bad or missing client address: PROXY TCP4 host 192.168.1.10 4711 25\r\nQUIT\r\n
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] commands=0/0
  $ (sleep 4) | nc -w 5 127.0.0.1 25; l
  421 4.3.0 mail.example.com Server local error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: haproxy read: timeout error
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] commands=0/0
  $ postconf -e 'smtpd_upstream_proxy_protocol = wrong'; postfix reload; sleep 1; printf 'QUIT\r\n' | nc -w 5 127.0.0.1 25; l
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max connection rate 1/60s for (smtp:203.0.113.67) at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max connection count 1 for (smtp:203.0.113.67) at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: fatal: unsupported smtpd_upstream_proxy_protocol value: wrong

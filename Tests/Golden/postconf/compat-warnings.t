Warnings of backwards-compatible settings

  $ postconf -e compatibility_level=0; postfix reload; sleep 1; tail -5 /var/log/mail.log
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  postfix/postfix-script: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: Postfix is using backwards-compatible default settings
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: See http://www.postfix.org/COMPATIBILITY_README.html for details
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  $ postfix check; postfix status; postfix stop; postfix start
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  postfix/postfix-script: the Postfix mail system is running: PID: PID
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  postfix/postfix-script: stopping the Postfix mail system
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  postfix/postfix-script: starting the Postfix mail system
  $ : > /var/log/mail.log; printf 'EHLO outsider\r\nMAIL FROM:<a@example.net>\r\nRCPT TO:<student@example.com>\r\nRCPT TO:<x@remote.example>\r\nQUIT\r\n' | timeout 8 nc -q 2 127.0.0.1 25; sleep 1; cat /var/log/mail.log
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
  250 CHUNKING
  250 2.1.0 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  221 2.0.0 Bye
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: connect from localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: improper command pipelining after CONNECT from localhost[127.0.0.1]: EHLO outsider\r\nMAIL FROM:<a@example.net>\r\nRCPT TO:<student@example.com>\r\nRCPT TO:<x@remote.example>\r
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[127.0.0.1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=2 quit=1 commands=5
  $ postconf append_dot_mydomain smtputf8_enable mynetworks_style relay_domains smtpd_relay_restrictions smtpd_tls_fingerprint_digest smtp_tls_fingerprint_digest lmtp_tls_fingerprint_digest
  append_dot_mydomain = no
  smtputf8_enable = ${{$compatibility_level} <level {1} ? {no} : {yes}}
  mynetworks_style = ${{$compatibility_level} <level {2} ? {subnet} : {host}}
  relay_domains = ${{$compatibility_level} <level {2} ? {$mydestination} : {}}
  smtpd_relay_restrictions = permit_mynetworks permit_sasl_authenticated defer_unauth_destination
  smtpd_tls_fingerprint_digest = ${{$compatibility_level} <level {3.6} ? {md5} : {sha256}}
  smtp_tls_fingerprint_digest = ${{$compatibility_level} <level {3.6} ? {md5} : {sha256}}
  lmtp_tls_fingerprint_digest = ${{$compatibility_level} <level {3.6} ? {md5} : {sha256}}
  $ postconf -x append_dot_mydomain smtputf8_enable mynetworks_style relay_domains smtpd_relay_restrictions smtpd_tls_fingerprint_digest
  append_dot_mydomain = no
  smtputf8_enable = no
  mynetworks_style = subnet
  relay_domains = mail.example.com, example.com, mail.example.com, localhost.example.com, localhost
  smtpd_relay_restrictions = permit_mynetworks permit_sasl_authenticated defer_unauth_destination
  smtpd_tls_fingerprint_digest = md5
  $ postconf -X relay_domains mynetworks mydestination smtpd_relay_restrictions append_dot_mydomain; postfix reload; sleep 1
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  postfix/postfix-script: refreshing the Postfix mail system
  $ : > /var/log/mail.log; echo hi | sendmail student@localhost john; sleep 2; cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID002: uid=0 from=<root>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<root@example.com>, size=251, nrcpt=2 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<student@localhost.example.com>, orig_to=<student@localhost>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID002: to=<john@example.com>, orig_to=<john>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.6, status=bounced (mail for example.com loops back to myself)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<>, size=2066, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID002: sender non-delivery notification: QUEUEID003
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<root@example.com>, relay=none, delay=N, delays=N/N/N/N, dsn=5.4.6, status=bounced (mail for example.com loops back to myself)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: removed
  $ : > /var/log/mail.log; printf 'EHLO outsider\r\nMAIL FROM:<a>\r\nRCPT TO:<student@sub.example.com>\r\nRCPT TO:<x@remote.example>\r\nQUIT\r\n' | timeout 8 nc -q 2 localhost 25; sleep 1; cat /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: fatal: in parameter smtpd_relay_restrictions or smtpd_recipient_restrictions, specify at least one working instance of: reject_unauth_destination, defer_unauth_destination, reject, defer, defer_if_permit or check_relay_domains
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtpd pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling
  $ postconf -e compatibility_level=1; postfix reload; sleep 1; : > /var/log/mail.log; echo hi | sendmail student@localhost john; sleep 2; grep backw /var/log/mail.log
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  postfix/postfix-script: refreshing the Postfix mail system
  [1]
  $ postconf -e compatibility_level=2; postfix reload; sleep 1; : > /var/log/mail.log;  printf 'EHLO outsider\r\nMAIL FROM:<a>\r\nRCPT TO:<student@sub.example.com>\r\nRCPT TO:<x@remote.example>\r\nQUIT\r\n' | timeout 8 nc -q 2 localhost 25; sleep 2; grep backw /var/log/mail.log
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  postfix/postfix-script: refreshing the Postfix mail system
  [1]
  $ postconf -e compatibility_level=3.6; postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ postconf -# compatibility_level; postfix check; postconf compatibility_level
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  compatibility_level = 0
  $ postconf -e compatibility_level=3.7; postfix check; postconf -e compatibility_level=3.8; postfix check; postconf -e compatibility_level=4; postfix check; mailq; postconf mail_version
  Mail queue is empty
  mail_version = 3.7.11

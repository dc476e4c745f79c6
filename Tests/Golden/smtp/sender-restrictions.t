Restrictions on senders and clients.

  $ postconf -e 'smtpd_sender_login_maps=inline:{john@example.com=john}' smtpd_error_sleep_time=0 smtpd_delay_reject=yes
  $ t() { postconf -e "smtpd_sender_restrictions = $1"; postfix reload 2>/dev/null; sleep 2; for s in a@nxdomain.example a@nullmx.example john nosuch@example.com john@example.com a@mail a@down.example ''; do printf "HELO c\r\nMAIL FROM:<$s>\r\nRCPT TO:<mary@example.com>\r\nRSET\r\nQUIT\r\n" | timeout 5 nc -N -s 203.0.113.67 mail.example.com 25 | sed -n 4p; done; }
  $ t reject_unknown_sender_domain
  450 4.1.8 <a@nxdomain.example>: Sender address rejected: Domain not found
  550 5.7.27 <a@nullmx.example>: Sender address rejected: Domain nullmx.example does not accept mail (nullMX)
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  450 4.1.8 <a@mail>: Sender address rejected: Domain not found
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t reject_non_fqdn_sender
  250 2.1.5 Ok
  250 2.1.5 Ok
  504 5.5.2 <john>: Sender address rejected: need fully-qualified address
  250 2.1.5 Ok
  250 2.1.5 Ok
  504 5.5.2 <a@mail>: Sender address rejected: need fully-qualified address
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t reject_unlisted_sender
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  550 5.1.0 <nosuch@example.com>: Sender address rejected: User unknown in local recipient table
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t reject_sender_login_mismatch
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t reject_authenticated_sender_login_mismatch
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t reject_unauthenticated_sender_login_mismatch
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t reject_known_sender_login_mismatch
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t reject_unknown_client_hostname
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t reject_unknown_reverse_client_hostname
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t reject_unknown_forward_client_hostname
  451 4.3.5 Server configuration error
  451 4.3.5 Server configuration error
  451 4.3.5 Server configuration error
  451 4.3.5 Server configuration error
  451 4.3.5 Server configuration error
  451 4.3.5 Server configuration error
  451 4.3.5 Server configuration error
  451 4.3.5 Server configuration error
  $ t reject_unknown_address
  450 4.1.8 <a@nxdomain.example>: Sender address rejected: Domain not found
  550 5.7.27 <a@nullmx.example>: Sender address rejected: Domain nullmx.example does not accept mail (nullMX)
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  450 4.1.8 <a@mail>: Sender address rejected: Domain not found
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t permit_inet_interfaces,reject
  554 5.7.1 <a@nxdomain.example>: Sender address rejected: Access denied
  554 5.7.1 <a@nullmx.example>: Sender address rejected: Access denied
  554 5.7.1 <john>: Sender address rejected: Access denied
  554 5.7.1 <nosuch@example.com>: Sender address rejected: Access denied
  554 5.7.1 <john@example.com>: Sender address rejected: Access denied
  554 5.7.1 <a@mail>: Sender address rejected: Access denied
  554 5.7.1 <a@down.example>: Sender address rejected: Access denied
  554 5.7.1 <>: Sender address rejected: Access denied
  $ t permit_tls_all_clientcerts,reject
  554 5.7.1 <a@nxdomain.example>: Sender address rejected: Access denied
  554 5.7.1 <a@nullmx.example>: Sender address rejected: Access denied
  554 5.7.1 <john>: Sender address rejected: Access denied
  554 5.7.1 <nosuch@example.com>: Sender address rejected: Access denied
  554 5.7.1 <john@example.com>: Sender address rejected: Access denied
  554 5.7.1 <a@mail>: Sender address rejected: Access denied
  554 5.7.1 <a@down.example>: Sender address rejected: Access denied
  554 5.7.1 <>: Sender address rejected: Access denied
  $ t permit_tls_clientcerts,reject
  554 5.7.1 <a@nxdomain.example>: Sender address rejected: Access denied
  554 5.7.1 <a@nullmx.example>: Sender address rejected: Access denied
  554 5.7.1 <john>: Sender address rejected: Access denied
  554 5.7.1 <nosuch@example.com>: Sender address rejected: Access denied
  554 5.7.1 <john@example.com>: Sender address rejected: Access denied
  554 5.7.1 <a@mail>: Sender address rejected: Access denied
  554 5.7.1 <a@down.example>: Sender address rejected: Access denied
  554 5.7.1 <>: Sender address rejected: Access denied
  $ t reject_multi_recipient_bounce
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t reject_unauth_pipelining
  503 5.5.0 <a@nxdomain.example>: Sender address rejected: Improper use of SMTP command pipelining
  503 5.5.0 <a@nullmx.example>: Sender address rejected: Improper use of SMTP command pipelining
  503 5.5.0 <john>: Sender address rejected: Improper use of SMTP command pipelining
  503 5.5.0 <nosuch@example.com>: Sender address rejected: Improper use of SMTP command pipelining
  503 5.5.0 <john@example.com>: Sender address rejected: Improper use of SMTP command pipelining
  503 5.5.0 <a@mail>: Sender address rejected: Improper use of SMTP command pipelining
  503 5.5.0 <a@down.example>: Sender address rejected: Improper use of SMTP command pipelining
  503 5.5.0 <>: Sender address rejected: Improper use of SMTP command pipelining
  $ t 'check_sender_access static:dunno, reject_rhsbl_sender zen.dnsbl.example'
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t 'permit, reject'
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t 'REJECT'
  554 5.7.1 <a@nxdomain.example>: Sender address rejected: Access denied
  554 5.7.1 <a@nullmx.example>: Sender address rejected: Access denied
  554 5.7.1 <john>: Sender address rejected: Access denied
  554 5.7.1 <nosuch@example.com>: Sender address rejected: Access denied
  554 5.7.1 <john@example.com>: Sender address rejected: Access denied
  554 5.7.1 <a@mail>: Sender address rejected: Access denied
  554 5.7.1 <a@down.example>: Sender address rejected: Access denied
  554 5.7.1 <>: Sender address rejected: Access denied
  $ t 'permit_mynetworks reject_unknown_sender_domain,,permit'
  450 4.1.8 <a@nxdomain.example>: Sender address rejected: Domain not found
  550 5.7.27 <a@nullmx.example>: Sender address rejected: Domain nullmx.example does not accept mail (nullMX)
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  450 4.1.8 <a@mail>: Sender address rejected: Domain not found
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ grep -v -E 'connect|pipelining' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 450 4.1.8 <a@nxdomain.example>: Sender address rejected: Domain not found; from=<a@nxdomain.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.7.27 <a@nullmx.example>: Sender address rejected: Domain nullmx.example does not accept mail (nullMX); from=<a@nullmx.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID003: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 450 4.1.8 <a@mail>: Sender address rejected: Domain not found; from=<a@mail> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID004: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID005: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID006: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID007: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 504 5.5.2 <john>: Sender address rejected: need fully-qualified address; from=<john> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID008: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID009: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 504 5.5.2 <a@mail>: Sender address rejected: need fully-qualified address; from=<a@mail> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID010: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID011: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID012: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID013: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID014: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.1.0 <nosuch@example.com>: Sender address rejected: User unknown in local recipient table; from=<nosuch@example.com> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID015: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID016: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID017: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID018: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID019: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID020: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID021: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID022: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID023: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID024: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID025: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID026: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID027: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID028: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID029: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID030: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID031: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID032: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID033: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_authenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID034: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID035: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID036: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID037: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID038: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID039: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID040: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID041: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_unauthenticated_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID042: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_known_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID043: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_known_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID044: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_known_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID045: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_known_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID046: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_known_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID047: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_known_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID048: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_known_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID049: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject_known_sender_login_mismatch' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID050: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID051: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID052: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID053: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID054: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID055: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID056: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID057: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID058: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID059: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID060: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID061: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID062: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID063: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID064: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID065: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID066: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown smtpd restriction: "reject_unknown_forward_client_hostname"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 451 4.3.5 Server configuration error; from=<a@nxdomain.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID067: message-id=<YYYYMMDDHHMMSS.QUEUEID067@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID067: from=<double-bounce@mail.example.com>, size=762, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID067: to=<root@example.com>, orig_to=<postmaster>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID067: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown smtpd restriction: "reject_unknown_forward_client_hostname"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 451 4.3.5 Server configuration error; from=<a@nullmx.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID068: message-id=<YYYYMMDDHHMMSS.QUEUEID068@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID068: from=<double-bounce@mail.example.com>, size=760, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID068: to=<root@example.com>, orig_to=<postmaster>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID068: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown smtpd restriction: "reject_unknown_forward_client_hostname"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 451 4.3.5 Server configuration error; from=<john> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID069: message-id=<YYYYMMDDHHMMSS.QUEUEID069@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID069: from=<double-bounce@mail.example.com>, size=748, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID069: to=<root@example.com>, orig_to=<postmaster>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID069: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown smtpd restriction: "reject_unknown_forward_client_hostname"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 451 4.3.5 Server configuration error; from=<nosuch@example.com> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID070: message-id=<YYYYMMDDHHMMSS.QUEUEID070@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID070: from=<double-bounce@mail.example.com>, size=762, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID070: to=<root@example.com>, orig_to=<postmaster>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID070: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown smtpd restriction: "reject_unknown_forward_client_hostname"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 451 4.3.5 Server configuration error; from=<john@example.com> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID071: message-id=<YYYYMMDDHHMMSS.QUEUEID071@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID071: from=<double-bounce@mail.example.com>, size=760, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID071: to=<root@example.com>, orig_to=<postmaster>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID071: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown smtpd restriction: "reject_unknown_forward_client_hostname"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 451 4.3.5 Server configuration error; from=<a@mail> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID072: message-id=<YYYYMMDDHHMMSS.QUEUEID072@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID072: from=<double-bounce@mail.example.com>, size=750, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID072: to=<root@example.com>, orig_to=<postmaster>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID072: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown smtpd restriction: "reject_unknown_forward_client_hostname"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 451 4.3.5 Server configuration error; from=<a@down.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID073: message-id=<YYYYMMDDHHMMSS.QUEUEID073@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID073: from=<double-bounce@mail.example.com>, size=758, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID073: to=<root@example.com>, orig_to=<postmaster>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID073: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown smtpd restriction: "reject_unknown_forward_client_hostname"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 451 4.3.5 Server configuration error; from=<> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID074: message-id=<YYYYMMDDHHMMSS.QUEUEID074@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID074: from=<double-bounce@mail.example.com>, size=744, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID074: to=<root@example.com>, orig_to=<postmaster>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID074: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 450 4.1.8 <a@nxdomain.example>: Sender address rejected: Domain not found; from=<a@nxdomain.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.7.27 <a@nullmx.example>: Sender address rejected: Domain nullmx.example does not accept mail (nullMX); from=<a@nullmx.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID075: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID076: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID077: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 450 4.1.8 <a@mail>: Sender address rejected: Domain not found; from=<a@mail> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID078: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID079: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@nxdomain.example>: Sender address rejected: Access denied; from=<a@nxdomain.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@nullmx.example>: Sender address rejected: Access denied; from=<a@nullmx.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <john>: Sender address rejected: Access denied; from=<john> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <nosuch@example.com>: Sender address rejected: Access denied; from=<nosuch@example.com> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <john@example.com>: Sender address rejected: Access denied; from=<john@example.com> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@mail>: Sender address rejected: Access denied; from=<a@mail> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@down.example>: Sender address rejected: Access denied; from=<a@down.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <>: Sender address rejected: Access denied; from=<> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@nxdomain.example>: Sender address rejected: Access denied; from=<a@nxdomain.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@nullmx.example>: Sender address rejected: Access denied; from=<a@nullmx.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <john>: Sender address rejected: Access denied; from=<john> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <nosuch@example.com>: Sender address rejected: Access denied; from=<nosuch@example.com> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <john@example.com>: Sender address rejected: Access denied; from=<john@example.com> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@mail>: Sender address rejected: Access denied; from=<a@mail> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@down.example>: Sender address rejected: Access denied; from=<a@down.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <>: Sender address rejected: Access denied; from=<> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@nxdomain.example>: Sender address rejected: Access denied; from=<a@nxdomain.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@nullmx.example>: Sender address rejected: Access denied; from=<a@nullmx.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <john>: Sender address rejected: Access denied; from=<john> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <nosuch@example.com>: Sender address rejected: Access denied; from=<nosuch@example.com> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <john@example.com>: Sender address rejected: Access denied; from=<john@example.com> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@mail>: Sender address rejected: Access denied; from=<a@mail> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@down.example>: Sender address rejected: Access denied; from=<a@down.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <>: Sender address rejected: Access denied; from=<> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID080: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID081: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID082: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID083: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID084: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID085: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID086: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID087: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID088: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID089: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID090: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID091: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID092: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID093: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID094: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID095: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject' after `permit' is ignored
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID096: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject' after `permit' is ignored
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID097: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject' after `permit' is ignored
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID098: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject' after `permit' is ignored
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID099: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject' after `permit' is ignored
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID100: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject' after `permit' is ignored
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID101: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject' after `permit' is ignored
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID102: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `reject' after `permit' is ignored
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID103: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@nxdomain.example>: Sender address rejected: Access denied; from=<a@nxdomain.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@nullmx.example>: Sender address rejected: Access denied; from=<a@nullmx.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <john>: Sender address rejected: Access denied; from=<john> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <nosuch@example.com>: Sender address rejected: Access denied; from=<nosuch@example.com> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <john@example.com>: Sender address rejected: Access denied; from=<john@example.com> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@mail>: Sender address rejected: Access denied; from=<a@mail> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@down.example>: Sender address rejected: Access denied; from=<a@down.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <>: Sender address rejected: Access denied; from=<> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postfix-script[PID]: refreshing the Postfix mail system
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: reload -- version 3.7.11, configuration /etc/postfix
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/anvil[PID]: statistics: max cache size 1 at Mon DD HH:MM:SS
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 450 4.1.8 <a@nxdomain.example>: Sender address rejected: Domain not found; from=<a@nxdomain.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 550 5.7.27 <a@nullmx.example>: Sender address rejected: Domain nullmx.example does not accept mail (nullMX); from=<a@nullmx.example> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID104: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID105: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID106: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 450 4.1.8 <a@mail>: Sender address rejected: Domain not found; from=<a@mail> to=<mary@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID107: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID108: client=friend.example.net[203.0.113.67]

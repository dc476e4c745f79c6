check_*_access on hosts, MX, NS and A.

  $ postconf -e smtpd_error_sleep_time=0
  $ t() { postconf -e "smtpd_recipient_restrictions = $1 inline:{{friend.example.net=reject fn}, {203.0.113.67=reject fa}, {203.0.113=reject net}, {example.net=reject dom}, {mx1.remote.example=reject mx1}, {203.0.113.10=reject mx1a}, {ns.example.com=reject ns}, {192.168.1.1=reject nsa}, {203.0.113.60=reject plain}}, permit"; postfix reload 2>/dev/null; sleep 2; for s in a@remote.example a@example.net a@nomx.example a@nxdomain.example a@example.com; do printf "HELO c\r\nMAIL FROM:<$s>\r\nRCPT TO:<john@example.com>\r\nRSET\r\nQUIT\r\n" | timeout 5 nc -N -s 203.0.113.67 mail.example.com 25 | sed -n 4p; done; }
  $ t check_client_access
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn
  $ t check_client_a_access
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fa
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fa
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fa
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fa
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fa
  $ t check_client_mx_access
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn
  $ t check_client_ns_access
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: ns
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: ns
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: ns
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: ns
  554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: ns
  $ t check_reverse_client_hostname_access
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn
  $ t check_reverse_client_hostname_a_access
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fa
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fa
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fa
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fa
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fa
  $ t check_reverse_client_hostname_mx_access
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn
  $ t check_reverse_client_hostname_ns_access
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: ns
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: ns
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: ns
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: ns
  554 5.7.1 <friend.example.net>: Unverified Client host rejected: ns
  $ t check_sender_access
  250 2.1.5 Ok
  554 5.7.1 <a@example.net>: Sender address rejected: dom
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t check_sender_a_access
  250 2.1.5 Ok
  250 2.1.5 Ok
  554 5.7.1 <a@nomx.example>: Sender address rejected: plain
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t check_sender_mx_access
  554 5.7.1 <a@remote.example>: Sender address rejected: mx1
  554 5.7.1 <a@example.net>: Sender address rejected: fn
  554 5.7.1 <a@nomx.example>: Sender address rejected: plain
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t check_sender_ns_access
  554 5.7.1 <a@remote.example>: Sender address rejected: ns
  554 5.7.1 <a@example.net>: Sender address rejected: ns
  554 5.7.1 <a@nomx.example>: Sender address rejected: ns
  250 2.1.5 Ok
  554 5.7.1 <a@example.com>: Sender address rejected: ns
  $ t check_recipient_a_access
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t check_recipient_mx_access
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t check_recipient_ns_access
  554 5.7.1 <john@example.com>: Recipient address rejected: ns
  554 5.7.1 <john@example.com>: Recipient address rejected: ns
  554 5.7.1 <john@example.com>: Recipient address rejected: ns
  554 5.7.1 <john@example.com>: Recipient address rejected: ns
  554 5.7.1 <john@example.com>: Recipient address rejected: ns
  $ t check_ccert_access
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t check_sasl_access
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t check_helo_access
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ t check_etrn_access
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  250 2.1.5 Ok
  $ grep -v -E 'connect|pipelining|anvil|reload|refresh' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn; from=<a@remote.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn; from=<a@example.net> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn; from=<a@nomx.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn; from=<a@nxdomain.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fa; from=<a@remote.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fa; from=<a@example.net> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fa; from=<a@nomx.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fa; from=<a@nxdomain.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fa; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn; from=<a@remote.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn; from=<a@example.net> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn; from=<a@nomx.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn; from=<a@nxdomain.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: fn; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: ns; from=<a@remote.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: ns; from=<a@example.net> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: ns; from=<a@nomx.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: ns; from=<a@nxdomain.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net[203.0.113.67]>: Client host rejected: ns; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn; from=<a@remote.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn; from=<a@example.net> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn; from=<a@nomx.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn; from=<a@nxdomain.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fa; from=<a@remote.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fa; from=<a@example.net> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fa; from=<a@nomx.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fa; from=<a@nxdomain.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fa; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn; from=<a@remote.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn; from=<a@example.net> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn; from=<a@nomx.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn; from=<a@nxdomain.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: fn; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: ns; from=<a@remote.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: ns; from=<a@example.net> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: ns; from=<a@nomx.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: ns; from=<a@nxdomain.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <friend.example.net>: Unverified Client host rejected: ns; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@example.net>: Sender address rejected: dom; from=<a@example.net> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID002: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID003: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID004: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID005: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID006: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@nomx.example>: Sender address rejected: plain; from=<a@nomx.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID007: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID008: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@remote.example>: Sender address rejected: mx1; from=<a@remote.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@example.net>: Sender address rejected: fn; from=<a@example.net> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@nomx.example>: Sender address rejected: plain; from=<a@nomx.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Unable to look up MX host nxdomain.example for Sender address a@nxdomain.example: Name or service not known
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID009: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID010: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@remote.example>: Sender address rejected: ns; from=<a@remote.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@example.net>: Sender address rejected: ns; from=<a@example.net> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@nomx.example>: Sender address rejected: ns; from=<a@nomx.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: Unable to look up NS host for a@nxdomain.example: Host found but no data record of requested type
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID011: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <a@example.com>: Sender address rejected: ns; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID012: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID013: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID014: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID015: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID016: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID017: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID018: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID019: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID020: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID021: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <john@example.com>: Recipient address rejected: ns; from=<a@remote.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <john@example.com>: Recipient address rejected: ns; from=<a@example.net> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <john@example.com>: Recipient address rejected: ns; from=<a@nomx.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <john@example.com>: Recipient address rejected: ns; from=<a@nxdomain.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from friend.example.net[203.0.113.67]: 554 5.7.1 <john@example.com>: Recipient address rejected: ns; from=<a@example.com> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: check_ccert_access is requested, but "smtpd_tls_ask_ccert = no"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID022: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: check_ccert_access is requested, but "smtpd_tls_ask_ccert = no"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID023: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: check_ccert_access is requested, but "smtpd_tls_ask_ccert = no"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID024: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: check_ccert_access is requested, but "smtpd_tls_ask_ccert = no"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID025: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: check_ccert_access is requested, but "smtpd_tls_ask_ccert = no"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID026: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `check_sasl_access' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID027: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `check_sasl_access' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID028: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `check_sasl_access' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID029: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `check_sasl_access' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID030: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction `check_sasl_access' ignored: no SASL support
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID031: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID032: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID033: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID034: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID035: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID036: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID037: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID038: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID039: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID040: client=friend.example.net[203.0.113.67]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID041: client=friend.example.net[203.0.113.67]

Restriction classes, warn_if_reject, defer_if_*.

  $ cat > /etc/postfix/users << 'EOF'
  > john@example.com strict
  > mary@example.com loose
  > jim@example.com nosuchclass
  > peter@example.com warn_if_reject reject
  > gerda@example.com reject_unknown_sender_domain
  > petra@example.com loose, strict
  > EOF
  $ postmap /etc/postfix/users
  $ postconf -e 'smtpd_restriction_classes = strict, loose' 'strict = reject_unknown_sender_domain, reject' 'loose = permit' 'smtpd_recipient_restrictions = check_recipient_access hash:/etc/postfix/users, permit'
  $ postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO c
  250 mail.example.com
  < MAIL FROM:<a@nxdomain.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  450 4.1.8 <a@nxdomain.example>: Sender address rejected: Domain not found
  < RCPT TO:<mary@example.com>
  250 2.1.5 Ok
  < RCPT TO:<jim@example.com>
  451 4.3.5 Server configuration error
  < RCPT TO:<peter@example.com>
  250 2.1.5 Ok
  < RCPT TO:<gerda@example.com>
  450 4.1.8 <a@nxdomain.example>: Sender address rejected: Domain not found
  < RCPT TO:<petra@example.com>
  250 2.1.5 Ok
  < RCPT TO:<student@example.com>
  250 2.1.5 Ok
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ t() { postconf -e "smtpd_recipient_restrictions = $1"; postfix reload 2> /dev/null; sleep 2; printf 'HELO c\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<john@example.com>\r\nRCPT TO:<nosuch@example.com>\r\nQUIT\r\n' | timeout 5 nc -N localhost 25 | sed -n 4,5p; }
  $ t 'defer_if_permit, permit'
  450 4.7.0 <john@example.com>: Recipient address rejected: defer_if_permit requested
  450 4.7.0 <nosuch@example.com>: Recipient address rejected: defer_if_permit requested
  $ t 'defer_if_reject, reject'
  450 4.7.0 <john@example.com>: Recipient address rejected: defer_if_reject requested
  450 4.7.0 <nosuch@example.com>: Recipient address rejected: defer_if_reject requested
  $ t 'warn_if_reject reject_non_fqdn_helo_hostname, warn_if_reject, reject_invalid_helo_hostname, defer'
  450 4.3.2 <john@example.com>: Recipient address rejected: Try again later
  450 4.3.2 <nosuch@example.com>: Recipient address rejected: Try again later
  $ t 'sleep 1, permit_auth_destination, reject'
  250 2.1.5 Ok
  550 5.1.1 <nosuch@example.com>: Recipient address rejected: User unknown in local recipient table
  $ t 'reject_plaintext_session'
  450 4.7.1 Session encryption is required
  450 4.7.1 Session encryption is required
  $ t 'check_recipient_access'
  451 4.3.5 Server configuration error
  451 4.3.5 Server configuration error
  $ t 'check_recipient_access hash:/etc/postfix/missing, permit'
  451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration error
  451 4.3.5 <nosuch@example.com>: Recipient address rejected: Server configuration error
  $ t 'hash:/etc/postfix/users, permit'
  450 4.1.8 <a@example.org>: Sender address rejected: Domain not found
  550 5.1.1 <nosuch@example.com>: Recipient address rejected: User unknown in local recipient table
  $ t 'strict, permit'
  450 4.1.8 <a@example.org>: Sender address rejected: Domain not found
  450 4.1.8 <a@example.org>: Sender address rejected: Domain not found
  $ t 'loose'
  250 2.1.5 Ok
  550 5.1.1 <nosuch@example.com>: Recipient address rejected: User unknown in local recipient table
  $ t '{permit}, reject'
  451 4.3.5 Server configuration error
  451 4.3.5 Server configuration error
  $ t 'check_recipient_access {inline:{john@example.com=reject}}, permit'
  451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration error
  451 4.3.5 <nosuch@example.com>: Recipient address rejected: Server configuration error
  $ t 'check_recipient_access { hash:/etc/postfix/users, search_order=a }, permit'
  451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration error
  451 4.3.5 <nosuch@example.com>: Recipient address rejected: Server configuration error
  $ t 'check_policy_service { inet:127.0.0.1:9, timeout=1s, default_action=DUNNO }, permit'
  250 2.1.5 Ok
  550 5.1.1 <nosuch@example.com>: Recipient address rejected: User unknown in local recipient table
  $ t 'check_policy_service unix:private/policy, permit'
  451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration problem
  451 4.3.5 <nosuch@example.com>: Recipient address rejected: Server configuration problem
  $ t 'check_policy_service nosuch'
  $ t 'reject_unlisted_sender reject_nosuch'
  $ t 'permit_mynetworks, reject'
  $ t ' , '
  $ grep -v -E 'connect|pipelining|anvil|reload|refresh' /var/log/mail.log
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.1.8 <a@nxdomain.example>: Sender address rejected: Domain not found; from=<a@nxdomain.example> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown smtpd restriction: "nosuchclass"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from localhost[::1]: 451 4.3.5 Server configuration error; from=<a@nxdomain.example> to=<jim@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject_warning: RCPT from localhost[::1]: 554 5.7.1 <peter@example.com>: Recipient address rejected: Access denied; from=<a@nxdomain.example> to=<peter@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID001: reject: RCPT from localhost[::1]: 450 4.1.8 <a@nxdomain.example>: Sender address rejected: Domain not found; from=<a@nxdomain.example> to=<gerda@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<double-bounce@mail.example.com>, size=1163, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<root@example.com>, orig_to=<postmaster>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.7.0 <john@example.com>: Recipient address rejected: defer_if_permit requested; from=<a@example.org> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.7.0 <nosuch@example.com>: Recipient address rejected: defer_if_permit requested; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.7.0 <john@example.com>: Recipient address rejected: defer_if_reject requested; from=<a@example.org> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.7.0 <nosuch@example.com>: Recipient address rejected: defer_if_reject requested; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject_warning: RCPT from localhost[::1]: 504 5.5.2 <c>: Helo command rejected: need fully-qualified hostname; from=<a@example.org> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.3.2 <john@example.com>: Recipient address rejected: Try again later; from=<a@example.org> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject_warning: RCPT from localhost[::1]: 504 5.5.2 <c>: Helo command rejected: need fully-qualified hostname; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.3.2 <nosuch@example.com>: Recipient address rejected: Try again later; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID003: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID003: reject: RCPT from localhost[::1]: 550 5.1.1 <nosuch@example.com>: Recipient address rejected: User unknown in local recipient table; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.7.1 Session encryption is required; from=<a@example.org> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.7.1 Session encryption is required; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction check_recipient_access: bad argument "check_recipient_access": need maptype:mapname
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 Server configuration error; from=<a@example.org> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: restriction check_recipient_access: bad argument "check_recipient_access": need maptype:mapname
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 Server configuration error; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID004: message-id=<YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: from=<double-bounce@mail.example.com>, size=787, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID004: to=<root@example.com>, orig_to=<postmaster>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID004: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: error: open database /etc/postfix/missing.db: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: hash:/etc/postfix/missing is unavailable. open database /etc/postfix/missing.db: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: hash:/etc/postfix/missing lookup error for "john@example.com"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration error; from=<a@example.org> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: hash:/etc/postfix/missing is unavailable. open database /etc/postfix/missing.db: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: hash:/etc/postfix/missing lookup error for "nosuch@example.com"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <nosuch@example.com>: Recipient address rejected: Server configuration error; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.1.8 <a@example.org>: Sender address rejected: Domain not found; from=<a@example.org> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 550 5.1.1 <nosuch@example.com>: Recipient address rejected: User unknown in local recipient table; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.1.8 <a@example.org>: Sender address rejected: Domain not found; from=<a@example.org> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 450 4.1.8 <a@example.org>: Sender address rejected: Domain not found; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID005: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID005: reject: RCPT from localhost[::1]: 550 5.1.1 <nosuch@example.com>: Recipient address rejected: User unknown in local recipient table; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: malformed map specification: '{permit}'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: expected maptype:mapname instead of 'permit'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown smtpd restriction: "{permit}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 Server configuration error; from=<a@example.org> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown smtpd restriction: "{permit}"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 Server configuration error; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID006: message-id=<YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: from=<double-bounce@mail.example.com>, size=787, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID006: to=<root@example.com>, orig_to=<postmaster>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID006: removed
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: check_mail_access: unexpected dictionary: {inline:{john@example.com=reject}}
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration error; from=<a@example.org> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: check_mail_access: unexpected dictionary: {inline:{john@example.com=reject}}
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <nosuch@example.com>: Recipient address rejected: Server configuration error; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: unknown search type 'a' in '{ hash:/etc/postfix/users, search_order=a }'
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: check_mail_access: unexpected dictionary: { hash:/etc/postfix/users, search_order=a }
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration error; from=<a@example.org> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: check_mail_access: unexpected dictionary: { hash:/etc/postfix/users, search_order=a }
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <nosuch@example.com>: Recipient address rejected: Server configuration error; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: problem talking to server 127.0.0.1:9: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: problem talking to server 127.0.0.1:9: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID007: client=localhost[::1]
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: problem talking to server 127.0.0.1:9: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: problem talking to server 127.0.0.1:9: Connection refused
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: QUEUEID007: reject: RCPT from localhost[::1]: 550 5.1.1 <nosuch@example.com>: Recipient address rejected: User unknown in local recipient table; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: problem talking to server private/policy: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <john@example.com>: Recipient address rejected: Server configuration problem; from=<a@example.org> to=<john@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: warning: problem talking to server private/policy: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: reject: RCPT from localhost[::1]: 451 4.3.5 <nosuch@example.com>: Recipient address rejected: Server configuration problem; from=<a@example.org> to=<nosuch@example.com> proto=SMTP helo=<c>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: fatal: need service transport:endpoint instead of "nosuch"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: process /usr/lib/postfix/sbin/smtpd pid PID exit status 1
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/master[PID]: warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling

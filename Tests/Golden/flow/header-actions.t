Every action of header_checks and body_checks

  $ cd /etc/postfix
  $ cat > hc <<'EOF'
  > /^X-Reject:/ REJECT no
  > /^X-Reject2:/ REJECT
  > /^X-Rej4:/ REJECT 4.7.1 later
  > /^X-Rej2:/ REJECT 2.0.0 odd
  > /^X-Warn:/ WARN
  > /^X-Info: (.*)/ INFO text $1
  > /^X-Ignore:/ IGNORE
  > /^X-Strip:/ STRIP gone
  > /^X-Rep:/ REPLACE X-New: value
  > /^X-RepBad:/ REPLACE nocolon
  > /^X-RepNone:/ REPLACE
  > /^X-Pre:/ PREPEND X-Before: yes
  > /^X-PreBad:/ PREPEND bad text
  > /^X-Hold:/ HOLD waiting
  > /^X-Disc:/ DISCARD
  > /^X-Redir:/ REDIRECT mary@example.com
  > /^X-RedirBad:/ REDIRECT mary
  > /^X-Bcc:/ BCC jim@example.com
  > /^X-BccBad:/ BCC jim
  > /^X-Filt:/ FILTER discard:
  > /^X-FiltBad:/ FILTER discard
  > /^X-FiltNone:/ FILTER
  > /^X-Pass:/ PASS through
  > /^X-Dunno:/ DUNNO
  > /^X-Ok:/ OK text
  > /^X-Unknown:/ FOO bar
  > /^X-Lower:/ warn lower case
  > EOF
  $ postconf -e header_checks=regexp:/etc/postfix/hc; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for h in Warn Info Ignore Strip Rep RepBad RepNone Pre PreBad Hold Disc Redir RedirBad Bcc BccBad Filt FiltBad FiltNone Pass Dunno Ok Unknown Lower; do > /var/log/mail.log; printf "X-$h: one\nX-Warn: after\nSubject: $h\n\nbody\n" | sendmail -f student john; sleep 2; grep -v 'pickup\|message-id\|removed\|bounce\[' /var/log/mail.log | sed 's/.*mail postfix.//; s/\[[0-9]*\]: [0-9A-F]*:/:/; s/delay.*dsn/dsn/; s/\[[0-9]*\]//'; done
  cleanup: warning: header X-Warn: one from local; from=<student@example.com> to=<john@example.com>
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=299, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: info: header X-Info: one from local; from=<student@example.com> to=<john@example.com>: text one
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=299, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=288, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: strip: header X-Strip: one from local; from=<student@example.com> to=<john@example.com>: gone
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=287, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: replace: header X-Rep: one from local; from=<student@example.com> to=<john@example.com>: X-New: value
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=299, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: warning: bad REPLACE header text "nocolon" in header_checks map -- need "headername: headervalue"
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=303, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: warning: REPLACE action without text in header_checks map
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=305, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: prepend: header X-Pre: one from local; from=<student@example.com> to=<john@example.com>: X-Before: yes
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=312, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: warning: bad PREPEND header text "bad text" in header_checks map -- need "headername: headervalue"
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=303, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: hold: header X-Hold: one from local; from=<student@example.com> to=<john@example.com>: waiting
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  cleanup: discard: header X-Disc: one from local; from=<student@example.com> to=<john@example.com>
  cleanup: redirect: header X-Redir: one from local; from=<student@example.com> to=<john@example.com>: mary@example.com
  qmgr: from=<student@example.com>, size=301, nrcpt=1 (queue active)
  local: to=<mary@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: warning: bad REDIRECT target "mary" in header_checks map -- need user@domain
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=307, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: bcc: header X-Bcc: one from local; from=<student@example.com> to=<john@example.com>: jim@example.com
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=297, nrcpt=2 (queue active)
  local: to=<jim@example.com>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: warning: bad BCC address "jim" in header_checks map -- need user@domain
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=303, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: filter: header X-Filt: one from local; from=<student@example.com> to=<john@example.com>: discard:
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=299, nrcpt=1 (queue active)
  discard: to=<john@example.com>, orig_to=<john>, relay=none, dsn=2.0.0, status=sent (example.com)
  cleanup: warning: bad FILTER command discard in header_checks -- need transport:destination
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=305, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: warning: missing FILTER command argument in header_checks map
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=307, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: pass: header X-Pass: one from local; from=<student@example.com> to=<john@example.com>: through
  qmgr: from=<student@example.com>, size=299, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=301, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=295, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: warning: unknown command in header_checks map: FOO bar
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=305, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  cleanup: warning: header X-Lower: one from local; from=<student@example.com> to=<john@example.com>: lower case
  cleanup: warning: header X-Warn: after from local; from=<student@example.com> to=<john@example.com>
  qmgr: from=<student@example.com>, size=301, nrcpt=1 (queue active)
  local: to=<john@example.com>, orig_to=<john>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  $ for h in Reject Reject2; do > /var/log/mail.log; printf "X-$h: one\nSubject: $h\n\nbody\n" | sendmail -f student john; sleep 2; grep 'cleanup' /var/log/mail.log | grep -v message-id | sed 's/.*mail postfix.//; s/\[[0-9]*\]: [0-9A-F]*:/:/; s/delay.*dsn/dsn/; s/\[[0-9]*\]//'; done
  cleanup: reject: header X-Reject: one from local; from=<student@example.com> to=<john@example.com>: 5.7.1 no
  cleanup: to=<john@example.com>, orig_to=<john>, relay=none, dsn=5.7.1, status=bounced (no)
  cleanup: reject: header X-Reject2: one from local; from=<student@example.com> to=<john@example.com>: 5.7.1 message content rejected
  cleanup: to=<john@example.com>, orig_to=<john>, relay=none, dsn=5.7.1, status=bounced (message content rejected)
  $ grep '^X-\|^Subject' /var/mail/john /var/mail/mary /var/mail/jim; mailq | grep -c '^[0-9A-F]'
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-Warn: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: Warn
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-Info: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: Info
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: Ignore
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: Strip
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-New: value
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: Rep
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-RepBad: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: RepBad
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-RepNone: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: RepNone
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-Before: yes
  /var/mail/john:X-Pre: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: Pre
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-PreBad: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: PreBad
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-RedirBad: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: RedirBad
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-Bcc: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: Bcc
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-BccBad: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: BccBad
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-FiltBad: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: FiltBad
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-FiltNone: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: FiltNone
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-Pass: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: Pass
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-Dunno: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: Dunno
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-Ok: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: Ok
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-Unknown: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: Unknown
  /var/mail/john:X-Original-To: john
  /var/mail/john:X-Lower: one
  /var/mail/john:X-Warn: after
  /var/mail/john:Subject: Lower
  /var/mail/mary:X-Original-To: john
  /var/mail/mary:X-Redir: one
  /var/mail/mary:X-Warn: after
  /var/mail/mary:Subject: Redir
  /var/mail/jim:X-Original-To: jim@example.com
  /var/mail/jim:X-Bcc: one
  /var/mail/jim:X-Warn: after
  /var/mail/jim:Subject: Bcc
  1
  $ telnet localhost 25
  Trying ::1...
  Connected to localhost.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < EHLO c
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
  < MAIL FROM:<x@remote.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < X-Reject: a
  < Subject: b
  <
  < c
  < .
  550 5.7.1 no
  < MAIL FROM:<x@remote.example>
  250 2.1.0 Ok
  < RCPT TO:<john@example.com>
  250 2.1.5 Ok
  < DATA
  354 End data with <CR><LF>.<CR><LF>
  < X-Rej4: a
  < .
  451 4.7.1 later
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.
  $ postconf -e header_checks= body_checks=pcre:/etc/postfix/bc; printf '/^reject/ REJECT body no\n/^rep/ REPLACE new line\n/^pre/ PREPEND before\n/^ign/ IGNORE\n/^warn/ WARN b\n/^hold/ HOLD\n/^bcc/ BCC jim@example.com\n/^(.+)secret/ REPLACE $1***\n' > bc; postfix reload; sleep 1; > /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf 'Subject: b\n\nrep\npre\nign\nwarn\nxsecret\nlast\n' | sendmail -f student peter; sleep 2; tail -6 /var/mail/peter; grep cleanup /var/log/mail.log | sed 's/.*mail postfix.//; s/\[[0-9]*\]: [0-9A-F]*:/:/'
  before
  pre
  warn
  x***
  last
  
  cleanup: message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  cleanup: replace: body rep from local; from=<student@example.com> to=<peter@example.com>: new line
  cleanup: prepend: body pre from local; from=<student@example.com> to=<peter@example.com>: before
  cleanup: warning: body warn from local; from=<student@example.com> to=<peter@example.com>: b
  cleanup: replace: body xsecret from local; from=<student@example.com> to=<peter@example.com>: x***
  $ printf 'Subject: b\n\nreject\n' | sendmail -f student peter; sleep 2; grep -A12 'Subject: Und' /var/mail/student | tail -3; grep 'body no' /var/log/mail.log | sed 's/.*mail postfix.//; s/\[[0-9]*\]: [0-9A-F]*:/:/; s/delay.*dsn/dsn/'
  
  --QUEUEID002.EEEEEEEEEE/mail.example.com
  Content-Description: Notification
  cleanup: reject: body reject from local; from=<student@example.com> to=<peter@example.com>: 5.7.1 body no
  cleanup: to=<peter@example.com>, orig_to=<peter>, relay=none, dsn=5.7.1, status=bounced (body no)
  $ postconf -e body_checks_size_limit=20 'message_reject_characters=\0' 'message_strip_characters=\7x'; postfix reload; sleep 1; > /var/log/mail.log; printf 'Subject: xbx\n\n0123456789012345678901234567890\nwarn\n\007bell x\n' | sendmail -f student peter; sleep 2; tail -4 /var/mail/peter | cat -A; grep cleanup /var/log/mail.log | sed 's/.*mail postfix.//; s/\[[0-9]*\]: [0-9A-F]*:/:/'
  postfix/postfix-script: refreshing the Postfix mail system
  0123456789012345678901234567890$
  warn$
  bell $
  \x24 (esc)
  cleanup: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  $ printf 'Subject: n\n\na\0b\n' | sendmail -f student peter; sleep 2; grep 'reject' /var/log/mail.log | sed 's/.*mail postfix.//; s/\[[0-9]*\]: [0-9A-F]*:/:/'
  cleanup: reject: content a from local; from=<student@example.com> to=<peter@example.com>: 5.7.1 disallowed character

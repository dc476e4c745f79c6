strict_smtputf8: addresses in UTF-8 have to be announced.

  $ t() { postfix reload 2> /dev/null; sleep 1; printf 'EHLO x\r\nMAIL FROM:<j\303\266rg@example.com>'"$1"'\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<j\303\266rg@example.com>\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25 | sed -n '/^[45]/p; /^250 2/p'; }
  $ t; t ' SMTPUTF8'
  250 2.1.0 Ok
  503 5.5.1 Error: nested MAIL command
  550 5.1.1 <jörg@example.com>: Recipient address rejected: User unknown in local recipient table
  250 2.1.0 Ok
  503 5.5.1 Error: nested MAIL command
  550 5.1.1 <jörg@example.com>: Recipient address rejected: User unknown in local recipient table
  $ postconf -e 'strict_smtputf8 = yes'; t; t ' SMTPUTF8'
  553 5.6.7 Must declare SMTPUTF8 to send unicode address
  250 2.1.0 Ok
  553 5.6.7 Must declare SMTPUTF8 to send unicode address
  250 2.1.0 Ok
  503 5.5.1 Error: nested MAIL command
  553 5.6.7 Must declare SMTPUTF8 to send unicode address

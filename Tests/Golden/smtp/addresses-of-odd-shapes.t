Addresses of odd shapes.

  $ telnet 192.168.1.10 25
  Trying 192.168.1.10...
  Connected to 192.168.1.10.
  Escape character is '^]'.
  220 mail.example.com ESMTP Postfix (Debian/GNU)
  < HELO x
  250 mail.example.com
  < MAIL FROM:<a;b@example.com>
  501 5.1.7 Bad sender address syntax
  < MAIL FROM:<a,b@example.com>
  501 5.1.7 Bad sender address syntax
  < MAIL FROM:<a:b@example.com>
  250 2.1.0 Ok
  < MAIL FROM:<a b@example.com>
  503 5.5.1 Error: nested MAIL command
  < MAIL FROM:<"a;b"@example.com>
  503 5.5.1 Error: nested MAIL command
  < RCPT TO:<a;b>
  501 5.1.3 Bad recipient address syntax
  < RCPT TO:<root;>
  250 2.1.5 Ok
  < RCPT TO:<;root>
  250 2.1.5 Ok
  < RCPT TO:<root,root>
  501 5.1.3 Bad recipient address syntax
  < RCPT TO:<root:root>
  550 5.1.1 <root:root>: Recipient address rejected: User unknown in local recipient table
  < RCPT TO:<(c)root>
  250 2.1.5 Ok
  < RCPT TO:<root(c)>
  250 2.1.5 Ok
  < RCPT TO:<root@[192.168.1.10]>
  250 2.1.5 Ok
  < RCPT TO:<@a,@b:root@example.com>
  250 2.1.5 Ok
  < RCPT TO:root;root
  501 5.1.3 Bad recipient address syntax
  < RCPT TO:<<root>>
  250 2.1.5 Ok
  < RCPT TO:<a@b@example.com>
  454 4.7.1 <a@b@example.com>: Relay access denied
  < QUIT
  221 2.0.0 Bye
  Connection closed by foreign host.

Where the headers and bodies of parts are looked for

  $ cd /etc/postfix; for i in header mime nested body; do printf "/./ INFO $i\n" > ck_$i; done
  $ postconf -e header_checks=regexp:/etc/postfix/ck_header mime_header_checks=regexp:/etc/postfix/ck_mime nested_header_checks=regexp:/etc/postfix/ck_nested body_checks=regexp:/etc/postfix/ck_body; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ cat > /root/m <<'EOF'
  > Subject: outer
  > Content-Type: (a \) comment) Multipart/Mixed (x); charset=x;
  >   boundary = "one \
  > two"
  >
  > prologue
  > --one two
  > Content-Type: message/global
  > Content-Transfer-Encoding: 8bit
  >
  > Subject: inner
  > MIME-Version: 1.0
  > Content-Type: multipart/digest; boundary=B
  >
  > --B
  >
  > Subject: in the digest
  >
  > text
  > --B--
  > --one two trailing words
  > Content-Type: text/plain
  > no header field
  >
  > more text
  > --one two--
  > epilogue
  > EOF
  $ > /var/log/mail.log; sendmail -f student john < /root/m; sleep 2; grep ' info: ' /var/log/mail.log | sed 's/.*info: //; s/ from local.*: / -> /'
  header Received: by mail.example.com (Postfix, from userid 0)??id QUEUEID001; Day, DD Mon YYYY HH:MM:SS +0000 (UTC) -> header
  header Subject: outer -> header
  header Content-Type: (a \) comment) Multipart/Mixed (x); charset=x;?  boundary = "one \ -> mime
  body two" -> body
  body prologue -> body
  body --one two -> body
  header Content-Type: message/global -> mime
  header Content-Transfer-Encoding: 8bit -> mime
  header Subject: inner -> nested
  header MIME-Version: 1.0 -> mime
  header Content-Type: multipart/digest; boundary=B -> mime
  body --B -> body
  header Subject: in the digest -> nested
  body text -> body
  body --B-- -> body
  body --one two trailing words -> body
  header Content-Type: text/plain -> mime
  body no header field -> body
  body more text -> body
  body --one two-- -> body
  body epilogue -> body
  $ tail -n +10 /var/mail/john
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <student@example.com>
  
  two"
  
  prologue
  --one two
  Content-Type: message/global
  Content-Transfer-Encoding: 8bit
  
  Subject: inner
  MIME-Version: 1.0
  Content-Type: multipart/digest; boundary=B
  
  --B
  
  Subject: in the digest
  
  text
  --B--
  --one two trailing words
  Content-Type: text/plain
  no header field
  
  more text
  --one two--
  epilogue
  
  $ postconf -e header_checks= mime_header_checks= nested_header_checks= body_checks= header_size_limit=60; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf 'Subject: %0100d\nX-Folded: 0123456789\n 0123456789\n 0123456789012345678901234567890\n 01234\nTo: john\n\nx\n' 7 | sendmail -f student mary; sleep 2; tail -n +8 /var/mail/mary
   0123456789
   01234567890123456789012345
  To: john@example.com
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <student@example.com>
  
  x
  
  $ postconf -e header_size_limit=102400 strict_mime_encoding_domain=yes; postfix reload; sleep 1; > /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf 'Content-Type: multipart/mixed; boundary="b"\nContent-Transfer-Encoding: quoted-printable\n\n--b--\n' | sendmail -f student jim; sleep 2; grep 'mime-error\| to=<jim' /var/log/mail.log | sed 's/.*cleanup.[0-9]*.: [0-9A-F]*: //; s/delay.*dsn/dsn/'
  reject: mime-error invalid message/* or multipart/* encoding domain: quoted-printable from local; from=<student@example.com> to=<jim@example.com>
  to=<jim@example.com>, orig_to=<jim>, relay=none, dsn=5.6.0, status=bounced (invalid message/* or multipart/* encoding domain)
  $ postmap -hmq - 'pcre:{{/^subject/i found}}' < /root/m
  [1]
  $ postmap -bmq - 'pcre:{{/text|-/ found}}' < /root/m
  --one two	found
  --B	found
  text	found
  --B--	found
  --one two trailing words	found
  more text	found
  --one two--	found

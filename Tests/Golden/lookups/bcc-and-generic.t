blind bcc and generic

  $ cd /etc/postfix; postconf -e 'always_bcc=peter' 'sender_bcc_maps=inline:{john@example.com=jim}' 'recipient_bcc_maps=regexp:/etc/postfix/rb' 'smtp_generic_maps=hash:/etc/postfix/gen'; printf '/remote/ gerda\n' > rb; printf 'john@example.com jd@isp.example\n@example.com all@isp.example\n' > gen; postmap gen; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf 'Subject: q\nFrom: john@example.com\nCc: mary@example.com\n\nx\n' | sendmail -f john@example.com a@remote.example; sleep 3; grep -o 'to=<.*' /var/log/mail.log | sort; peers inbox mx1.remote.example | grep -i -e from -e cc: -e received | head -8
  to=<a@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  to=<gerda@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<jim@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  to=<peter@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  MAIL FROM:<jd@isp.example> SIZE=277
  Received: by mail.example.com (Postfix, from userid 0)
  From: jd@isp.example
  Cc: all@isp.example
  $ postmap -q john@example.com gen; postmap -q @example.com gen; postmap -q foo@example.com gen; echo $?; postmap -q x@remote.example regexp:rb
  jd@isp.example
  all@isp.example
  1
  gerda

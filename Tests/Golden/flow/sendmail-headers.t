sendmail headers

  $ printf 'To: john, mary\nCc: jim\nBcc: peter\nSubject: x\n\nbody\n' | sendmail -t; sleep 1; for u in john mary jim peter; do grep -e ^To -e ^Cc -e ^Bcc /var/mail/$u; done
  To: john@example.com, mary@example.com
  Cc: jim@example.com
  To: john@example.com, mary@example.com
  Cc: jim@example.com
  To: john@example.com, mary@example.com
  Cc: jim@example.com
  To: john@example.com, mary@example.com
  Cc: jim@example.com
  $ printf 'Subject: no rcpt\n\nbody\n' | sendmail -t; echo $?
  sendmail: fatal: root(0): No recipient addresses found in message header
  75
  $ printf 'To: \n\nbody\n' | sendmail -t; echo $?
  sendmail: fatal: root(0): No recipient addresses found in message header
  75
  $ printf 'To: john\n\n.\nafter dot\n' | sendmail -t; sleep 1; tail -3 /var/mail/john
  From: root <root@example.com>
  
  
  $ printf 'To: john\n\n.\nafter dot\n' | sendmail -t -i; sleep 1; tail -3 /var/mail/john
  .
  after dot
  
  $ printf 'From: Fake <fake@x.example>\nTo: mary\n\nb\n' | sendmail -t -f ''; sleep 1; grep -e Return-Path -e ^From /var/mail/mary
  From root@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <root@example.com>
  From: root <root@example.com>
  From MAILER-DAEMON  Day Mon DD HH:MM:SS YYYY
  Return-Path: <>
  From: Fake <fake@x.example>
  $ printf 'From someone Mon\nSubject: x\n\nb\n' | sendmail jim; sleep 1; cat /var/mail/jim | tail -8
  	id QUEUEID001; Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  Subject: x
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <root@example.com>
  
  b
  
  $ printf '>From someone\nSubject: x\n\nb\n' | sendmail jim; sleep 1; tail -4 /var/mail/jim
  From: root <root@example.com>
  
  b
  
  $ printf 'not a header\nSubject: x\n\nb\n' | sendmail jim; sleep 1; tail -6 /var/mail/jim
  
  not a header
  Subject: x
  
  b
  
  $ printf 'Resent-To: peter\nTo: gerda\n\nb\n' | sendmail -t; sleep 1; ls /var/mail
  jim  john  mary  peter
  $ printf 'To: john;\n\nb\n' | sendmail -t; echo $?
  0
  $ printf 'To: group: mary, jim;\n\nb\n' | sendmail -t; echo $?
  0
  $ sendmail 'john, mary' </dev/null; echo $?
  0
  $ sendmail -F 'Full Name' -f gerda@example.com petra </dev/null; sleep 1; cat /var/mail/petra | grep -v -e Received -e id -e Date -e Message-Id
  From gerda@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <gerda@example.com>
  X-Original-To: petra
  Delivered-To: petra@example.com
  From: Full Name <gerda@example.com>
  
  $ sendmail '' </dev/null; echo $?
  0
  $ sendmail -- -x </dev/null; echo $?
  0
  $ sendmail john@ </dev/null; echo $?
  0
  $ NAME='My Name' sendmail petra </dev/null; sleep 1; grep ^From: /var/mail/petra
  From: Full Name <gerda@example.com>
  From: My Name <root@example.com>
  $ sleep 1; mailq; grep -e bounced -e warning -e fatal /var/log/mail.log
  Mail queue is empty
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: fatal: root(0): No recipient addresses found in message header
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/sendmail[PID]: fatal: root(0): No recipient addresses found in message header
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: warning: required alias not found: mailer-daemon
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID002: to=<-x@example.com>, orig_to=<-x>, relay=none, delay=N, delays=N/N/N/N, dsn=5.1.3, status=bounced (bad address syntax)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID003: to=<john@>, relay=none, delay=N, delays=N/N/N/N, dsn=5.1.3, status=bounced (bad address syntax)

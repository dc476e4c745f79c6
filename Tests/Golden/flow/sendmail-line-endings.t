sendmail_fix_line_endings: what sendmail(1) makes of lines that end in carriage return and newline.

  $ m() { printf "$1" | sendmail -f a@example.com john; sleep 1; sed '1,/^Subject/d' /var/mail/john | cat -v; > /var/mail/john; }
  $ m 'Subject: x\r\n\r\na\r\nb\nc\r\n'
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <a@example.com>
  
  a
  b
  c
  
  $ postconf -e 'sendmail_fix_line_endings = strict'; m 'Subject: x\r\n\r\na\r\nb\nc\r\n'
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <a@example.com>
  
  a
  b
  c
  
  $ m 'Subject: x\n\na\r\nb\n'
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <a@example.com>
  
  a 
  b
  
  $ postconf -e 'sendmail_fix_line_endings = never'; m 'Subject: x\n\na\r\nb\n'
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
  Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)
  From: root <a@example.com>
  
  a 
  b
  
  $ postconf -e 'sendmail_fix_line_endings = wrong'; m 'Subject: x\n\na\r\nb\n'
  sendmail: fatal: invalid sendmail_fix_line_endings value: wrong

A stopped queue manager

  $ kill -STOP $(pgrep -x qmgr); echo x | sendmail student; sleep 2
  $ mailq
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID001       250 Day Mon DD HH:MM:SS  root@example.com
                                           student@example.com
  
  -- 0 Kbytes in 1 Request.
  $ ls /var/spool/postfix/incoming | wc -l
  1
  $ kill -CONT $(pgrep -x qmgr); sleep 1
  $ mailq
  Mail queue is empty
  $ grep -c '^From ' /var/mail/student
  1

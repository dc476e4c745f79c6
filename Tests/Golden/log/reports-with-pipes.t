Reports on the mail log

  $ printf 'Subject: a\n\nhi\n' | sendmail john
  $ printf 'Subject: b\n\nhi\n' | sendmail -f mary john peter
  $ printf 'Subject: c\n\nhi\n' | sendmail nosuch@example.com
  $ printf 'Subject: d\n\nhi\n' | sendmail nobody@remote.example user@remote.example
  $ sleep 3
  $ wc -l < /var/log/mail.log
  32
  $ awk '{split($5,a,"["); print a[1]}' /var/log/mail.log | sort | uniq -c | sort -k1,1rn -k2
        6 removed
        4 uid=0
        3 from=<root@example.com>,
        2 from=<>,
        2 sender
        2 to=<john@example.com>,
        2 to=<root@example.com>,
        1 from=<mary@example.com>,
        1 message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
        1 message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
        1 message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
        1 message-id=<YYYYMMDDHHMMSS.QUEUEID004@mail.example.com>
        1 message-id=<YYYYMMDDHHMMSS.QUEUEID005@mail.example.com>
        1 message-id=<YYYYMMDDHHMMSS.QUEUEID006@mail.example.com>
        1 to=<nobody@remote.example>,
        1 to=<nosuch@example.com>,
        1 to=<peter@example.com>,
        1 to=<user@remote.example>,
  $ grep -o 'status=[a-z]*' /var/log/mail.log | sort | uniq -c
        2 status=bounced
        6 status=sent
  $ grep -oP 'to=<\K[^>]+' /var/log/mail.log | sort | uniq -c | sort -rn
        2 root@example.com
        2 john@example.com
        2 john
        1 user@remote.example
        1 peter@example.com
        1 peter
        1 nosuch@example.com
        1 nobody@remote.example
  $ sed -n 's/.*to=<\([^>]*\)>.*relay=\([^,]*\),.*status=\([a-z]*\).*/\1 \2 \3/p' /var/log/mail.log | sort
  john local sent
  john local sent
  nobody@remote.example mx1.remote.example[203.0.113.10]:25 bounced
  nosuch@example.com local bounced
  peter local sent
  root@example.com local sent
  root@example.com local sent
  user@remote.example mx1.remote.example[203.0.113.10]:25 sent
  $ awk -F'[<>]' '/from=</ {n[$2]++} END {for (k in n) printf "%-25s %d\n", k, n[k] | "sort"}' /var/log/mail.log
                            2
  mary                      1
  mary@example.com          1
  root                      3
  root@example.com          3
  $ grep -c 'postfix/qmgr.*removed' /var/log/mail.log
  6
  $ awk '/status=bounced/' /var/log/mail.log | sed 's/.*status=/status=/' | sort
  status=bounced (host mx1.remote.example[203.0.113.10] said: 550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
  status=bounced (unknown user: "nosuch")
  $ awk '/status=sent/ {match($0, /delay=[0-9.]+/); if (RSTART) c++} END {print c}' /var/log/mail.log
  6
  $ grep -E 'size=[0-9]+' -o /var/log/mail.log | cut -d= -f2 | sort -n | awk '{s+=$1} END {print NR, (s > 1000)}'
  6 1
  $ grep -v postfix /var/log/mail.log | wc -l
  0
  $ grep -i 'user unknown' /var/log/mail.log | grep -o '"[^"]*"'
  [1]
  $ grep -A1 -m1 'postfix/pickup' /var/log/mail.log | awk '{print $5}' | sed 's/\[.*//'
  uid=0
  message-id=<YYYYMMDDHHMMSS.QUEUEID001@mail.example.com>
  $ tail -n +3 /var/log/mail.log | head -1 | cut -d' ' -f5 | cut -d[ -f1
  from=<root@example.com>,
  $ tac /var/log/mail.log | awk '{print $7; exit}'
  
  $ awk '{print $4}' /var/log/mail.log | sort -u
  QUEUEID001:
  QUEUEID002:
  QUEUEID003:
  QUEUEID004:
  QUEUEID005:
  QUEUEID006:
  $ cut -c1-3 /var/log/mail.log | uniq | wc -l
  1
  $ awk 'END {print NF > 5, NR > 10}' /var/log/mail.log; ls
  awk: cmd. line:1: END {print NF > 5, NR > 10}
  awk: cmd. line:1:                  ^ syntax error
  $ awk 'END {print (NF > 5), (NR > 10)}' /var/log/mail.log
  0 1
  $ awk '{h[substr($3,1,2)]++} END {for (i in h) t+=h[i]; print t==NR}' /var/log/mail.log
  1
  $ cat /var/mail/john | grep -c '^From '
  2
  $ grep '^Subject:' /var/mail/john | sort
  Subject: a
  Subject: b
  $ grep '^To:' /var/mail/*; grep -h '^Delivered-To' /var/mail/* | sort | uniq -c
  /var/mail/root:To: root@example.com
  /var/mail/root:To: root@example.com
        2 Delivered-To: john@example.com
        1 Delivered-To: peter@example.com
        2 Delivered-To: root@example.com
  $ ls -l /var/mail | awk 'NR > 1 {print $1, $3, $4, $9}'
  -rw------- john mail john
  -rw------- peter mail peter
  -rw------- root mail root
  $ zgrep -c sent /var/log/mail.log
  6
  $ gzip -c /var/log/mail.log | zcat | cmp - /var/log/mail.log && echo same
  same
  $ split -l 5 /var/log/mail.log part.; ls part.* | head -2
  part.aa
  part.ab
  $ logger -p mail.info -t test 'hello log'; tail -1 /var/log/mail.log | cut -d' ' -f4-5,6-
  hello log
  $ logger -t x -p nosuch.info hi
  logger: unknown facility name: nosuch
  [1]
  $ logger -p mail hi
  logger: unknown priority name: mail
  [1]

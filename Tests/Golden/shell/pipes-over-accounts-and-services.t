Pipes over the accounts and services of a mail host

  $ cut -d: -f1,7 /etc/passwd | sort | head -5
  _apt:/usr/sbin/nologin
  backup:/usr/sbin/nologin
  bin:/usr/sbin/nologin
  daemon:/usr/sbin/nologin
  games:/usr/sbin/nologin
  $ awk -F: '$3 >= 1000 && $3 < 65000 {print $1, $3, $6}' /etc/passwd | sort -k2 -n
  student 1000 /home/student
  john 1001 /home/john
  mary 1002 /home/mary
  jim 1003 /home/jim
  peter 1004 /home/peter
  gerda 1005 /home/gerda
  petra 1006 /home/petra
  $ getent passwd student mary nosuch
  student:x:1000:1000::/home/student:/bin/bash
  mary:x:1002:1002::/home/mary:/bin/bash
  [2]
  $ getent group sudo
  sudo:x:27:student
  $ getent hosts smtp.isp.example
  198.51.100.25   smtp.isp.example
  $ grep -c bash /etc/passwd
  8
  $ awk -F: '{c[$7]++} END {for (s in c) print c[s], s}' /etc/passwd | sort -rn
  17 /usr/sbin/nologin
  8 /bin/bash
  1 /bin/sync
  $ sed -n 's/^\([a-z]*\):.*\/home\/.*/\1/p' /etc/passwd | paste -sd,
  student,john,mary,jim,peter,gerda,petra
  $ tr ':' '\n' < /etc/hostname | rev
  liam
  $ for u in john mary nosuch; do id -u $u 2>/dev/null || echo "$u: none"; done
  1001
  1002
  nosuch: none
  $ while IFS=: read -r u _ uid _ _ h _; do [ "$uid" -ge 1004 ] && [ "$uid" -lt 2000 ] && printf '%-8s %5d %s\n' $u $uid $h; done < /etc/passwd
  peter     1004 /home/peter
  gerda     1005 /home/gerda
  petra     1006 /home/petra
  [1]
  $ postconf -n | awk -F' = ' '{print length($1), $1}' | sort -rn | head -3
  31 smtp_tls_session_cache_database
  24 smtpd_tls_security_level
  24 smtpd_relay_restrictions
  $ postconf -M | awk '$6 != "-" && $5 != "-" {print $1, $5}'
  pickup y
  qmgr n
  tlsmgr y
  flush y
  $ postconf -d | wc -l
  1043
  $ postconf -n | cut -d= -f1 | tr -d ' ' | column -c 60
  bash: column: command not found
  [127]
  $ comm -12 <(cut -d: -f1 /etc/passwd | sort) <(cut -d: -f1 /etc/group | sort) | tr '\n' ' '; echo
  backup bin daemon games gerda irc jim john list lp mail man mary news peter petra postfix proxy root student sys uucp www-data 
  $ join -t: -1 4 -2 3 -o 1.1,2.1 <(sort -t: -k4,4 /etc/passwd) <(sort -t: -k3,3 /etc/group) | grep -E '^(john|mail|root)'
  root:root
  john:john
  mail:mail
  $ last=$(postconf -h mydestination | tr -d ' ' | tr , '\n' | tail -1); echo "<$last>"
  <localhost>
  $ postconf -h mydestination | tr , '\n' | nl -w2 -s'. '
   1. $myhostname
   2.  example.com
   3.  mail.example.com
   4.  localhost.example.com
   5.  localhost
  $ seq 3 | xargs -I{} echo mail{}.example.com | tac
  mail3.example.com
  mail2.example.com
  mail1.example.com
  $ echo a b c | xargs -n1 | cat -A
  a$
  b$
  c$
  $ yes | head -3 | uniq -c
        3 y
  $ printf '%s\n' 10 9 2 1 | sort | tr '\n' ' '; echo
  1 10 2 9 
  $ printf '%s\n' 1K 2M 3G 100 | sort -h | paste -s
  100	1K	2M	3G
  $ printf 'b 2\na 1\nb 1\n' | sort -k1,1 -k2,2n -u
  a 1
  b 1
  b 2
  $ ls /etc/postfix | wc -l; ls -1 /etc/postfix/*.cf | xargs -n1 basename
  12
  dynamicmaps.cf
  main.cf
  master.cf
  $ cat /etc/services | grep -w smtp
  smtp		25/tcp		mail
  $ grep -nE '^(smtp|submission)' /etc/postfix/master.cf | cut -c1-40
  12:smtp      inet  n       -       y    
  66:smtp      unix  -       -       y    
  $ false | true; echo ${PIPESTATUS[@]}
  1 0
  $ set -o pipefail; false | true; echo $?; set +o pipefail
  1

postconf -e on files with other modes and owners, links, missing files

  $ cd /etc/postfix; ls -l main.cf master.cf
  -rw-r--r-- 1 root root 1384 Mon DD HH:MM main.cf
  -rw-r--r-- 1 root root 6944 Mon DD HH:MM master.cf
  $ chmod 600 main.cf; chown student:mail main.cf; postconf -e relayhost=a; ls -l main.cf
  -rw-r--r-- 1 root root 1385 Mon DD HH:MM main.cf
  $ chmod 4755 main.cf; postconf -e relayhost=b; ls -l main.cf
  -rw-r--r-- 1 root root 1385 Mon DD HH:MM main.cf
  $ chown root:root main.cf; chmod 644 main.cf
  $ mv main.cf /root/real.cf; ln -s /root/real.cf main.cf; postconf -e relayhost=c; ls -l main.cf /root/real.cf; grep ^relay main.cf
  -rw-r--r-- 1 root root 1385 Mon DD HH:MM /root/real.cf
  -rw-r--r-- 1 root root 1385 Mon DD HH:MM main.cf
  relayhost = c
  $ rm main.cf; cp /root/real.cf main.cf; ln main.cf main2.cf; postconf -e relayhost=d; ls -l main.cf main2.cf; grep -h ^relay main.cf main2.cf
  -rw-r--r-- 1 root root 1385 Mon DD HH:MM main.cf
  -rw-r--r-- 1 root root 1385 Mon DD HH:MM main2.cf
  relayhost = d
  relayhost = b
  $ rm main2.cf; chmod 000 main.cf; postconf -n relayhost; ls -l main.cf; chmod 644 main.cf
  relayhost = d
  ---------- 1 root root 1385 Mon DD HH:MM main.cf
  $ su student -c 'postconf relayhost; postconf -e relayhost=z'; ls -l main.cf
  relayhost = d
  postconf: fatal: open /etc/postfix/main.cf.tmp: Permission denied
  -rw-r--r-- 1 root root 1385 Mon DD HH:MM main.cf
  $ su student -c 'postconf -n | head -2; postconf -M smtp/inet'
  alias_database = hash:/etc/aliases
  alias_maps = hash:/etc/aliases
  smtp       inet  n       -       y       -       -       smtpd
  $ chmod 600 main.cf; su student -c 'postconf relayhost'; chmod 644 main.cf
  postconf: fatal: open /etc/postfix/main.cf: Permission denied
  $ chmod 600 master.cf; su student -c 'postconf relayhost; postconf -M smtp/inet; postconf -n relayhost'; chmod 644 master.cf
  postconf: warning: open /etc/postfix/master.cf: Permission denied
  relayhost = d
  postconf: fatal: open /etc/postfix/master.cf: Permission denied
  postconf: warning: open /etc/postfix/master.cf: Permission denied
  relayhost = d
  $ chmod 700 /etc/postfix; su student -c 'postconf relayhost'; chmod 755 /etc/postfix
  postconf: fatal: open /etc/postfix/main.cf: Permission denied
  $ ls /etc/postfix/main.cf*
  /etc/postfix/main.cf  /etc/postfix/main.cf.proto
  $ mv main.cf main.sav; postconf relayhost; postconf -n; postconf -d relayhost; postconf -e relayhost=q; postconf -M smtp/inet; ls main*
  postconf: fatal: open /etc/postfix/main.cf: No such file or directory
  postconf: fatal: open /etc/postfix/main.cf: No such file or directory
  relayhost =
  postconf: fatal: open /etc/postfix/main.cf for reading: No such file or directory
  postconf: fatal: open /etc/postfix/main.cf: No such file or directory
  main.cf.proto  main.sav
  $ mv main.sav main.cf; mv master.cf master.sav; postconf relayhost; postconf -n relayhost; postconf -d relayhost; postconf -M; postconf -e relayhost=q; postconf -F
  postconf: warning: open /etc/postfix/master.cf: No such file or directory
  relayhost = d
  postconf: warning: open /etc/postfix/master.cf: No such file or directory
  relayhost = d
  postconf: warning: open /etc/postfix/master.cf: No such file or directory
  relayhost =
  postconf: fatal: open /etc/postfix/master.cf: No such file or directory
  postconf: fatal: open /etc/postfix/master.cf: No such file or directory
  [1]
  $ mv master.sav master.cf; mkdir x; mv main.cf x/; ln -s x main.cf; postconf relayhost; postconf -e relayhost=1; rm main.cf; mv x/main.cf .; rmdir x
  postconf: fatal: read /etc/postfix/main.cf: Is a directory
  postconf: fatal: read /etc/postfix/main.cf: Is a directory
  $ postconf -n relayhost; touch main.cf.tmp; ls -l main.cf.tmp; postconf -e relayhost=2; ls main.cf*
  relayhost = q
  -rw------- 1 root root 0 Mon DD HH:MM main.cf.tmp
  main.cf  main.cf.proto
  $ mkdir main.cf.tmp; postconf -e relayhost=3; rmdir main.cf.tmp; postconf relayhost
  postconf: fatal: open /etc/postfix/main.cf.tmp: Is a directory
  relayhost = 2
  $ mkdir /tmp/ro; cp main.cf master.cf /tmp/ro; chown -R student /tmp/ro; chmod 555 /tmp/ro; su student -c 'postconf -c /tmp/ro -e relayhost=9; postconf -c /tmp/ro relayhost'
  postconf: fatal: open /tmp/ro/main.cf.tmp: Permission denied
  relayhost = 2
  $ chmod 755 /tmp/ro; su student -c 'postconf -c /tmp/ro -e relayhost=9; postconf -c /tmp/ro relayhost; MAIL_CONFIG=/tmp/ro postconf relayhost'; ls -l /tmp/ro
  relayhost = 9
  relayhost = 9
  total 12
  -rw-r--r-- 1 student student 1385 Mon DD HH:MM main.cf
  -rw-r--r-- 1 student root    6944 Mon DD HH:MM master.cf
  $ su student -c 'MAIL_CONFIG=/tmp/ro mailq; MAIL_CONFIG=/tmp/ro sendmail -bp'
  postqueue: error: unauthorized configuration directory name: /tmp/ro
  postqueue: fatal: specify "alternate_config_directories = /tmp/ro" or "multi_instance_directories = /tmp/ro" in /etc/postfix/main.cf
  postqueue: error: unauthorized configuration directory name: /tmp/ro
  postqueue: fatal: specify "alternate_config_directories = /tmp/ro" or "multi_instance_directories = /tmp/ro" in /etc/postfix/main.cf
  [69]

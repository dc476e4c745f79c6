Edits of main.cf in all shapes: order, comments and continuation lines stay

  $ cp -a /etc/postfix/main.cf /root/a
  $ postconf -e 'relayhost = [smtp.isp.example]:587'
  $ postconf -e relayhost=x relayhost=y
  postconf: warning: ignoring earlier request: 'relayhost = x'
  $ postconf -n relayhost
  relayhost = y
  $ postconf 'message_size_limit = 1' mailbox_size_limit=2
  $ tail -3 /etc/postfix/main.cf | sort
  inet_interfaces = all
  inet_protocols = all
  message_size_limit = 1
  $ postconf -X mailbox_size_limit message_size_limit
  $ grep -c . /etc/postfix/main.cf
  33
  $ postconf -# smtpd_banner relayhost
  $ grep -n '^#smtpd_banner\|^#relayhost' /etc/postfix/main.cf
  9:#smtpd_banner = $myhostname ESMTP $mail_name (Debian/GNU)
  42:#relayhost = y
  $ printf 'mynetworks = 127.0.0.0/8\n  # inside\n  10.0.0.0/8\n\n   192.168.0.0/16\n# end\n' > /root/main.cf
  $ postconf -c /root mynetworks
  postconf: warning: open /root/master.cf: No such file or directory
  mynetworks = 127.0.0.0/8 10.0.0.0/8 192.168.0.0/16
  $ postconf -c /root -e mynetworks=1.2.3.4
  $ cat /root/main.cf
  mynetworks = 1.2.3.4
    # inside
  
  # end
  $ printf 'a = 1\n b\n# c\n d\ne = 2\n' > /root/main.cf
  $ postconf -c /root -# a
  $ cat /root/main.cf
  #a = 1
  # b
  # c
  # d
  e = 2
  $ printf 'a = 1\n b\n# c\n d\ne = 2' > /root/main.cf
  $ postconf -c /root -X a
  $ cat /root/main.cf
  # c
  e = 2
  $ postconf -c /root -e f=3; cat /root/main.cf
  # c
  e = 2f = 3
  $ postconf -e
  postconf: fatal: -e requires name=value argument
  [1]
  $ postconf -X
  postconf: fatal: missing service argument
  [1]
  $ postconf -#
  postconf: fatal: missing service argument
  [1]
  $ postconf -e novalue
  postconf: fatal: missing '=' after attribute name: "novalue"
  [1]
  $ postconf -e '=x'
  postconf: fatal: missing attribute name: "=x"
  [1]
  $ postconf -e '# x = y'
  postconf: fatal: -e, -X, or -# accepts no comment input
  [1]
  $ postconf -e ' spaced  =   many   words  '
  $ grep spaced /etc/postfix/main.cf
  spaced = many   words
  $ postconf -e 'empty ='
  $ grep -n empty /etc/postfix/main.cf
  48:empty = 
  $ postconf -X a=b
  postconf: fatal: specify one of -e -X
  [1]
  $ postconf -X ''
  postconf: fatal: -X or -# requires non-blank parameter names
  [1]
  $ postconf -e 'x = a
  > b'
  postconf: fatal: -e, -X, or -# accepts no multi-line input
  [1]
  $ chmod 600 /etc/postfix/main.cf; postconf -e y=z; stat -c '%a %U %G' /etc/postfix/main.cf
  644 root root
  $ chown student /etc/postfix/main.cf; postconf -e y=zz; stat -c '%a %U %G' /etc/postfix/main.cf
  644 root root
  $ ln -s /etc/postfix/main.cf /root/link; mkdir /root/d; ln -s /etc/postfix/main.cf /root/d/main.cf
  $ postconf -c /root/d -e y=link; ls -l /root/d | cut -c1-10; grep ^y /etc/postfix/main.cf
  total 4
  -rw-r--r--
  y = zz
  $ rm /etc/postfix/main.cf; postconf -e y=new; ls /etc/postfix/main.cf*
  postconf: fatal: open /etc/postfix/main.cf for reading: No such file or directory
  /etc/postfix/main.cf.proto
  $ mkdir /etc/postfix/main.cf; postconf -e y=new; ls -d /etc/postfix/main.cf*
  postconf: fatal: read /etc/postfix/main.cf: Is a directory
  /etc/postfix/main.cf  /etc/postfix/main.cf.proto  /etc/postfix/main.cf.tmp
  $ rmdir /etc/postfix/main.cf; cp -a /root/a /etc/postfix/main.cf
  $ touch /etc/postfix/main.cf.tmp; postconf -e y=1; ls /etc/postfix/main.cf*
  /etc/postfix/main.cf  /etc/postfix/main.cf.proto

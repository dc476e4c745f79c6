Keys that are made one after the other have names of their own.

  $ postfix tls new-server-key rsa 4096 > /tmp/out 2>&1; echo $?
  0
  $ postfix tls new-server-key rsa 4096 >> /tmp/out 2>&1; echo $?
  0
  $ grep -c created /tmp/out; ls /etc/postfix/key-*.pem | wc -l
  0
  2

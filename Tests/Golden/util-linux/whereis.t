whereis: programs and the manual pages of Postfix.

  $ whereis postfix main.cf
  postfix: /usr/sbin/postfix /usr/lib/postfix /etc/postfix /usr/share/postfix /usr/share/man/man1/postfix.1.gz
  main.cf:
  $ whereis -b postconf postmap
  postconf: /usr/sbin/postconf
  postmap: /usr/sbin/postmap
  $ whereis -s bash
  bash:
  $ whereis nosuchcommand
  nosuchcommand:
  $ whereis
  whereis: not enough arguments
  Try 'whereis --help' for more information.
  [1]
  $ whereis -x
  whereis: bad usage
  Try 'whereis --help' for more information.
  [1]
  $ whereis -B /usr/sbin
  whereis: option -f is missing
  [1]
  $ whereis -V
  whereis from util-linux 2.38.1
  $ whereis resolv.conf
  resolv.conf: /etc/resolv.conf
  $ whereis sendmail mailq newaliases
  sendmail: /usr/sbin/sendmail /usr/lib/sendmail /usr/share/man/man1/sendmail.1.gz
  mailq: /usr/bin/mailq /usr/share/man/man1/mailq.1.gz
  newaliases: /usr/bin/newaliases /usr/share/man/man1/newaliases.1.gz
  $ whereis -g "post*"
  whereis: bad usage
  Try 'whereis --help' for more information.
  [1]

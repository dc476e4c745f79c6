  $ export NORANDOMIZE=1
  $ cp /etc/postfix/master.cf /tmp/orig
  $ postconf -P smtp/inet/smtpd_banner=hello
  $ postconf -P smtp/inet/smtpd_client_restrictions=permit_mynetworks,reject
  $ diff /tmp/orig /etc/postfix/master.cf
  12d11
  \x3c smtp      inet  n       -       y       -       -       smtpd (esc)
  52a52,54
  > smtp       inet  n       -       y       -       -       smtpd
  >     -o smtpd_banner=hello
  >     -o smtpd_client_restrictions=permit_mynetworks,reject
  [1]
  $ postconf -P smtp/inet
  smtp/inet/smtpd_banner = hello
  smtp/inet/smtpd_client_restrictions = permit_mynetworks,reject
  $ postconf -P '*/inet/mynetworks=127.0.0.1'
  $ postconf -M '*/inet'
  smtp       inet  n       -       y       -       -       smtpd -o smtpd_banner=hello -o smtpd_client_restrictions=permit_mynetworks,reject -o mynetworks=127.0.0.1
  $ postconf -Pe '*/*/maximal_queue_lifetime=1d'
  $ postconf -P '*/*/maximal_queue_lifetime' | wc -l
  31
  $ postconf -PX '*/*/maximal_queue_lifetime'
  $ postconf -P '*/*/maximal_queue_lifetime'
  postconf: warning: unmatched request: "*/*/maximal_queue_lifetime"
  $ postconf -PX smtp/inet/smtpd_banner smtp/inet/nosuch
  $ postconf -P smtp/inet
  smtp/inet/mynetworks = 127.0.0.1
  smtp/inet/smtpd_client_restrictions = permit_mynetworks,reject
  $ postconf -P smtp/inet/nosuch=
  $ postconf -P smtp/inet
  smtp/inet/mynetworks = 127.0.0.1
  smtp/inet/nosuch =
  smtp/inet/smtpd_client_restrictions = permit_mynetworks,reject
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=
  $ postconf -P 'smtp/inet/a=b c'
  postconf: fatal: -Pe does not accept whitespace in parameter value
  [1]
  $ postconf -P 'smtp/inet/{a=b}'
  $ postconf -P 'smtp/inet/*=b'
  postconf: fatal: -Pe does not accept wild-card parameter name
  [1]
  $ postconf -P 'smtp/inet=b'
  postconf: fatal: -Pe or -PX requires service_name/type/parameter
  [1]
  $ postconf -P 'smtp/inet/a/b=c'
  postconf: fatal: -Pe or -PX requires service_name/type/parameter
  [1]
  $ postconf -PX 'smtp/inet/*'
  postconf: fatal: -Pe does not accept wild-card parameter name
  [1]
  $ postconf -PX 'smtp/inet/a=b'
  postconf: fatal: specify one of -e -X
  [1]
  $ postconf -P '-#' smtp/inet/a
  postconf: fatal: with option -P, do not specify -#
  [1]
  $ postconf -P nosuch/inet/a=b
  postconf: warning: unmatched service_name/type: "nosuch/inet/a=b"
  $ postconf -P relay/unix/syslog_name=x
  $ postconf -M relay/unix
  relay      unix  -       -       y       -       -       smtp -o syslog_name=x
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  $ postconf -PX relay/unix/syslog_name
  $ postconf -M relay/unix
  relay      unix  -       -       y       -       -       smtp
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  $ postconf -P maildrop/unix/a=b
  $ postconf -Mf maildrop/unix
  maildrop   unix  -       n       n       -       -       pipe
      -o a=b
      flags=DRXhu user=vmail argv=/usr/bin/maildrop -d ${recipient}
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  $ postconf -P
  smtp/inet/a = b
  smtp/inet/mynetworks = 127.0.0.1
  smtp/inet/nosuch =
  smtp/inet/smtpd_client_restrictions = permit_mynetworks,reject
  maildrop/unix/a = b
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  $ postconf -Pf
  smtp/inet/a = b
  smtp/inet/mynetworks = 127.0.0.1
  smtp/inet/nosuch =
  smtp/inet/smtpd_client_restrictions = permit_mynetworks,reject
  maildrop/unix/a = b
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  $ postconf -PH
  smtp/inet/a
  smtp/inet/mynetworks
  smtp/inet/nosuch
  smtp/inet/smtpd_client_restrictions
  maildrop/unix/a
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  $ postconf -P 'smtp/inet/x=$y' 'smtp/inet/y=$mydomain'
  $ postconf -Px smtp/inet
  smtp/inet/a = b
  smtp/inet/mynetworks = 127.0.0.1
  smtp/inet/nosuch =
  smtp/inet/smtpd_client_restrictions = permit_mynetworks,reject
  smtp/inet/x = example.com
  smtp/inet/y = example.com
  postconf: warning: /etc/postfix/master.cf: unused parameter: x=$y
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  $ postconf -Mx smtp/inet
  smtp       inet  n       -       y       -       -       smtpd -o smtpd_client_restrictions=permit_mynetworks,reject -o mynetworks=127.0.0.1 -o nosuch= -o a=b -o x=example.com -o y=example.com
  postconf: warning: /etc/postfix/master.cf: unused parameter: x=$y
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  postconf: warning: /etc/postfix/master.cf: unused parameter: a=b
  $ diff /tmp/orig /etc/postfix/master.cf
  12d11
  \x3c smtp      inet  n       -       y       -       -       smtpd (esc)
  53,55c52,59
  \x3c pickup    unix  n       -       y       60      1       pickup (esc)
  \x3c cleanup   unix  n       -       y       -       0       cleanup (esc)
  \x3c qmgr      unix  n       -       n       300     1       qmgr (esc)
  ---
  > smtp       inet  n       -       y       -       -       smtpd
  >     -o smtpd_client_restrictions=permit_mynetworks,reject
  >     -o mynetworks=127.0.0.1
  >     -o nosuch=
  >     -o a=b
  >     -o x=$y
  >     -o y=$mydomain
  > pickup     unix  n       -       y       60      1       pickup
  57,68c61,71
  \x3c tlsmgr    unix  -       -       y       1000?   1       tlsmgr (esc)
  \x3c rewrite   unix  -       -       y       -       -       trivial-rewrite (esc)
  \x3c bounce    unix  -       -       y       -       0       bounce (esc)
  \x3c defer     unix  -       -       y       -       0       bounce (esc)
  \x3c trace     unix  -       -       y       -       0       bounce (esc)
  \x3c verify    unix  -       -       y       -       1       verify (esc)
  \x3c flush     unix  n       -       y       1000?   0       flush (esc)
  \x3c proxymap  unix  -       -       n       -       -       proxymap (esc)
  \x3c proxywrite unix -       -       n       -       1       proxymap (esc)
  \x3c smtp      unix  -       -       y       -       -       smtp (esc)
  \x3c relay     unix  -       -       y       -       -       smtp (esc)
  \x3c         -o syslog_name=postfix/$service_name (esc)
  ---
  > cleanup    unix  n       -       y       -       0       cleanup
  > qmgr       unix  n       -       n       300     1       qmgr
  > tlsmgr     unix  -       -       y       1000?   1       tlsmgr
  > rewrite    unix  -       -       y       -       -       trivial-rewrite
  > bounce     unix  -       -       y       -       0       bounce
  > defer      unix  -       -       y       -       0       bounce
  > trace      unix  -       -       y       -       0       bounce
  > verify     unix  -       -       y       -       1       verify
  > flush      unix  n       -       y       1000?   0       flush
  > proxymap   unix  -       -       n       -       -       proxymap
  > proxywrite unix  -       -       n       -       1       proxymap
  70,79c73,82
  \x3c showq     unix  n       -       y       -       -       showq (esc)
  \x3c error     unix  -       -       y       -       -       error (esc)
  \x3c retry     unix  -       -       y       -       -       error (esc)
  \x3c discard   unix  -       -       y       -       -       discard (esc)
  \x3c local     unix  -       n       n       -       -       local (esc)
  \x3c virtual   unix  -       n       n       -       -       virtual (esc)
  \x3c lmtp      unix  -       -       y       -       -       lmtp (esc)
  \x3c anvil     unix  -       -       y       -       1       anvil (esc)
  \x3c scache    unix  -       -       y       -       1       scache (esc)
  \x3c postlog   unix-dgram n  -       n       -       1       postlogd (esc)
  ---
  > smtp       unix  -       -       y       -       -       smtp
  > relay      unix  -       -       y       -       -       smtp
  > showq      unix  n       -       y       -       -       showq
  > error      unix  -       -       y       -       -       error
  > retry      unix  -       -       y       -       -       error
  > discard    unix  -       -       y       -       -       discard
  > local      unix  -       n       n       -       -       local
  > virtual    unix  -       n       n       -       -       virtual
  > lmtp       unix  -       -       y       -       -       lmtp
  > anvil      unix  -       -       y       -       1       anvil
  93,94c96
  \x3c maildrop  unix  -       n       n       -       -       pipe (esc)
  \x3c   flags=DRXhu user=vmail argv=/usr/bin/maildrop -d ${recipient} (esc)
  ---
  > scache     unix  -       -       y       -       1       scache
  125,126c127
  \x3c uucp      unix  -       n       n       -       -       pipe (esc)
  \x3c   flags=Fqhu user=uucp argv=uux -r -n -z -a$sender - $nexthop!rmail ($recipient) (esc)
  ---
  > postlog    unix-dgram n  -       n       -       1       postlogd
  130,137c131,145
  \x3c ifmail    unix  -       n       n       -       -       pipe (esc)
  \x3c   flags=F user=ftn argv=/usr/lib/ifmail/ifmail -r $nexthop ($recipient) (esc)
  \x3c bsmtp     unix  -       n       n       -       -       pipe (esc)
  \x3c   flags=Fq. user=bsmtp argv=/usr/lib/bsmtp/bsmtp -t$nexthop -f$sender $recipient (esc)
  \x3c scalemail-backend unix -       n       n       -       2       pipe (esc)
  \x3c   flags=R user=scalemail argv=/usr/lib/scalemail/bin/scalemail-store ${nexthop} ${user} ${extension} (esc)
  \x3c mailman   unix  -       n       n       -       -       pipe (esc)
  \x3c   flags=FRX user=list argv=/usr/lib/mailman/bin/postfix-to-mailman.py ${nexthop} ${user} (esc)
  ---
  > maildrop   unix  -       n       n       -       -       pipe
  >     -o a=b
  >     flags=DRXhu user=vmail argv=/usr/bin/maildrop -d ${recipient}
  > uucp       unix  -       n       n       -       -       pipe flags=Fqhu
  >     user=uucp argv=uux -r -n -z -a$sender - $nexthop!rmail ($recipient)
  > ifmail     unix  -       n       n       -       -       pipe flags=F user=ftn
  >     argv=/usr/lib/ifmail/ifmail -r $nexthop ($recipient)
  > bsmtp      unix  -       n       n       -       -       pipe flags=Fq.
  >     user=bsmtp argv=/usr/lib/bsmtp/bsmtp -t$nexthop -f$sender $recipient
  > scalemail-backend unix - n       n       -       2       pipe flags=R
  >     user=scalemail argv=/usr/lib/scalemail/bin/scalemail-store ${nexthop}
  >     ${user} ${extension}
  > mailman    unix  -       n       n       -       -       pipe flags=FRX
  >     user=list argv=/usr/lib/mailman/bin/postfix-to-mailman.py ${nexthop}
  >     ${user}
  [1]

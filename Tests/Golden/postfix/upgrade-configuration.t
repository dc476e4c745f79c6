upgrade configuration

  $ cp /etc/postfix/master.cf /tmp/m; postfix upgrade-configuration; echo $?
  
      Note: the following files or directories still exist but are no
      longer part of Postfix:
  
       /etc/postfix/postfix-script /etc/postfix/post-install
  
  0
  $ diff /tmp/m /etc/postfix/master.cf
  $ postconf -n compatibility_level
  compatibility_level = 3.6
  $ sed -i '/^tlsmgr/d;/^anvil/d;/^scache/d;/^proxymap/d;/^retry/d;/^trace/d;/^verify/d;/^discard/d;/^proxywrite/d;/^postlog/d' /etc/postfix/master.cf; postfix upgrade-configuration; echo $?
  Editing /etc/postfix/master.cf, adding missing entry for trace service
  Editing /etc/postfix/master.cf, adding missing entry for verify service
  Editing /etc/postfix/master.cf, adding missing entry for proxymap service
  Editing /etc/postfix/master.cf, adding missing entry for anvil service
  Editing /etc/postfix/master.cf, adding missing entry for scache service
  Editing /etc/postfix/master.cf, adding missing entry for discard service
  Editing /etc/postfix/master.cf, adding missing entry for tlsmgr service
  Editing /etc/postfix/master.cf, adding missing entry for retry service
  Editing /etc/postfix/master.cf, adding missing entry for proxywrite service
  
      Note: the following files or directories still exist but are no
      longer part of Postfix:
  
       /etc/postfix/postfix-script /etc/postfix/post-install
  
  Editing /etc/postfix/master.cf, adding missing entry for postlog unix-domain datagram service
  0
  $ diff /tmp/m /etc/postfix/master.cf
  57d56
  \x3c tlsmgr    unix  -       -       y       1000?   1       tlsmgr (esc)
  61,62d59
  \x3c trace     unix  -       -       y       -       0       bounce (esc)
  \x3c verify    unix  -       -       y       -       1       verify (esc)
  64,65d60
  \x3c proxymap  unix  -       -       n       -       -       proxymap (esc)
  \x3c proxywrite unix -       -       n       -       1       proxymap (esc)
  72,73d66
  \x3c retry     unix  -       -       y       -       -       error (esc)
  \x3c discard   unix  -       -       y       -       -       discard (esc)
  77,79d69
  \x3c anvil     unix  -       -       y       -       1       anvil (esc)
  \x3c scache    unix  -       -       y       -       1       scache (esc)
  \x3c postlog   unix-dgram n  -       n       -       1       postlogd (esc)
  137a128,137
  > trace	  unix	-	-	n	-	0	bounce
  > verify	  unix	-	-	n	-	1	verify
  > proxymap  unix	-	-	n	-	-	proxymap
  > anvil	  unix	-	-	n	-	1	anvil
  > scache	  unix	-	-	n	-	1	scache
  > discard	  unix	-	-	n	-	-	discard
  > tlsmgr    unix  -       -       n       1000?   1       tlsmgr
  > retry     unix  -       -       n       -       -       error
  > proxywrite unix -       -       n       -       1       proxymap
  > postlog   unix-dgram n  -       n       -       1       postlogd
  [1]
  $ sed -i '/^flush/d;/^pickup/d' /etc/postfix/master.cf; postfix upgrade-configuration; echo $?
  Editing /etc/postfix/master.cf, adding missing entry for flush service
  Editing /etc/postfix/master.cf, making the flush service public
  /usr/lib/postfix/sbin/post-install: 667: ed: not found
  1
  $ sed -i '/^relay/d;/^lmtp/d;/^error/d' /etc/postfix/master.cf; postfix upgrade-configuration; echo $?
  Editing /etc/postfix/master.cf, adding missing entry for relay service
  Editing /etc/postfix/master.cf, making the flush service public
  /usr/lib/postfix/sbin/post-install: 667: ed: not found
  1
  $ diff /tmp/m /etc/postfix/master.cf
  53d52
  \x3c pickup    unix  n       -       y       60      1       pickup (esc)
  57d55
  \x3c tlsmgr    unix  -       -       y       1000?   1       tlsmgr (esc)
  61,65d58
  \x3c trace     unix  -       -       y       -       0       bounce (esc)
  \x3c verify    unix  -       -       y       -       1       verify (esc)
  \x3c flush     unix  n       -       y       1000?   0       flush (esc)
  \x3c proxymap  unix  -       -       n       -       -       proxymap (esc)
  \x3c proxywrite unix -       -       n       -       1       proxymap (esc)
  67d59
  \x3c relay     unix  -       -       y       -       -       smtp (esc)
  71,73d62
  \x3c error     unix  -       -       y       -       -       error (esc)
  \x3c retry     unix  -       -       y       -       -       error (esc)
  \x3c discard   unix  -       -       y       -       -       discard (esc)
  76,79d64
  \x3c lmtp      unix  -       -       y       -       -       lmtp (esc)
  \x3c anvil     unix  -       -       y       -       1       anvil (esc)
  \x3c scache    unix  -       -       y       -       1       scache (esc)
  \x3c postlog   unix-dgram n  -       n       -       1       postlogd (esc)
  137a123,134
  > trace	  unix	-	-	n	-	0	bounce
  > verify	  unix	-	-	n	-	1	verify
  > proxymap  unix	-	-	n	-	-	proxymap
  > anvil	  unix	-	-	n	-	1	anvil
  > scache	  unix	-	-	n	-	1	scache
  > discard	  unix	-	-	n	-	-	discard
  > tlsmgr    unix  -       -       n       1000?   1       tlsmgr
  > retry     unix  -       -       n       -       -       error
  > proxywrite unix -       -       n       -       1       proxymap
  > postlog   unix-dgram n  -       n       -       1       postlogd
  > flush     unix  -       -       n       1000?   0       flush
  > relay	  unix	-	-	n	-	-	smtp
  [1]
  $ postconf -X compatibility_level; postfix upgrade-configuration; echo $?
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  Editing /etc/postfix/master.cf, making the flush service public
  /usr/lib/postfix/sbin/post-install: 667: ed: not found
  1
  $ postfix check
  postfix: Postfix is using backwards-compatible default settings
  postfix: See http://www.postfix.org/COMPATIBILITY_README.html for details
  postfix: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  $ cat /etc/postfix/main.cf | tail -5
  mynetworks = 127.0.0.0/8 [::ffff:127.0.0.0]/104 [::1]/128
  mailbox_size_limit = 0
  recipient_delimiter = +
  inet_interfaces = all
  inet_protocols = all
  $ cat /var/log/mail.log | grep -v daemon
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: Postfix is using backwards-compatible default settings
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: See http://www.postfix.org/COMPATIBILITY_README.html for details
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: Postfix is using backwards-compatible default settings
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: See http://www.postfix.org/COMPATIBILITY_README.html for details
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix[PID]: To disable backwards compatibility use "postconf compatibility_level=3.6" and "postfix reload"

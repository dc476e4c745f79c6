policy service inet

  $ printf '127.0.0.1:9998 inet n n n - 0 spawn user=nobody argv=/bin/sh /usr/local/bin/pol\n' >> /etc/postfix/master.cf; postconf -e 'smtpd_recipient_restrictions=permit_mynetworks,check_policy_service inet:127.0.0.1:9998'
  $ printf 'while read l; do case $l in recipient=*) r=$l;; "") case $r in *john*) echo action=defer_if_permit later;; *mary*) echo "action=PREPEND X-Pol: yes";; *) echo action=550 5.7.9 no;; esac; echo;; esac; done\n' > /usr/local/bin/pol; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf 'EHLO a\r\nMAIL FROM:<x@remote.example>\r\nRCPT TO:<john@example.com>\r\nRCPT TO:<jim@example.com>\r\nRCPT TO:<mary@example.com>\r\nDATA\r\nSubject: q\r\n\r\nx\r\n.\r\nQUIT\r\n' > /tmp/s; nc -s 203.0.113.66 -w 9 192.168.1.10 25 < /tmp/s | tail -6; sleep 1; grep -A1 X-Pol /var/mail/mary
  450 4.7.1 <john@example.com>: Recipient address rejected: later
  550 5.7.9 <jim@example.com>: Recipient address rejected: no
  250 2.1.5 Ok
  354 End data with <CR><LF>.<CR><LF>
  250 2.0.0 Ok: queued as QUEUEID001
  221 2.0.0 Bye
  X-Pol: yes
  Received: from a (outsider.example.net [203.0.113.66])

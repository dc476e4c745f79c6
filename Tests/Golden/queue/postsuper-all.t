queue actions

  $ postconf -e 'default_transport=smtp:mx.down.example' 'minimal_backoff_time=300s'; postfix reload
  postfix/postfix-script: refreshing the Postfix mail system
  $ for u in a b c d; do echo $u | sendmail -f john@example.com $u@remote.example; done; sleep 3; mailq | tail -1
  -- 0 Kbytes in 4 Requests.
  $ q=$(mailq | awk '/john/{print $1; exit}'); postsuper -h $q; mailq | grep -c '!'
  postsuper: QUEUEID001: placed on hold
  postsuper: Placed on hold: 1 message
  1
  $ postsuper -h $q; postsuper -H $q; mailq | grep -c '!'
  postsuper: Placed on hold: 0 messages
  postsuper: QUEUEID001: released from hold
  postsuper: Released from hold: 1 message
  0
  [1]
  $ postsuper -r $q; sleep 2; mailq | tail -1
  postsuper: QUEUEID001: requeued
  postsuper: Requeued: 1 message
  -- 0 Kbytes in 4 Requests.
  $ postsuper -r ALL; sleep 2; mailq | tail -1
  postsuper: Requeued: 3 messages
  -- 0 Kbytes in 4 Requests.
  $ q=$(mailq | awk '/john/{print $1; exit}'); postsuper -d $q; postsuper -d $q; mailq | tail -1
  postsuper: QUEUEID001: removed
  postsuper: Deleted: 1 message
  postsuper: Deleted: 0 messages
  -- 0 Kbytes in 3 Requests.
  $ mailq | awk '/john/{print $1}' | postsuper -h -; mailq | grep -c '!'
  postsuper: Placed on hold: 0 messages
  0
  [1]
  $ postsuper -H ALL; postsuper -e ALL; mailq | grep -c '#'
  postsuper: Released from hold: 0 messages
  postsuper: Force-expired: 0 messages
  0
  [1]
  $ postqueue -f; sleep 3; mailq | tail -1; ls /var/mail
  -- 1 Kbytes in 3 Requests.
  $ echo x | sendmail -f john@example.com a@remote.example; sleep 1; postsuper -f ALL hold; postsuper -f ALL
  postsuper: Force-expired: 0 messages
  postsuper: Released from hold: 0 messages
  postsuper: Force-expired: 4 messages
  postsuper: Released from hold: 0 messages
  $ postqueue -j | grep -o '"forced_expire": [a-z]*'
  "forced_expire": true
  "forced_expire": true
  "forced_expire": true
  "forced_expire": true
  $ postsuper -d ALL hold; postsuper -d ALL deferred incoming; mailq
  postsuper: Deleted: 0 messages
  postsuper: Deleted: 4 messages
  Mail queue is empty
  $ postsuper -s -p; postsuper -S; postsuper -v -d ALL hold; postsuper -d ALL -h ALL; postsuper -h ALL bogus; echo $?
  postsuper: name_mask: all
  postsuper: inet_addr_local: configured 2 IPv4 addresses
  postsuper: inet_addr_local: configured 1 IPv6 addresses
  postsuper: queue: hold
  postsuper: Deleted: 0 messages
  postsuper: Deleted: 0 messages
  postsuper: Placed on hold: 0 messages
  postsuper: fatal: invalid directory name: bogus
  1
  $ grep postsuper /var/log/mail.log | cut -d' ' -f3- | sed 's/\[[0-9]*\]//' | sort | uniq -c | sort -rn | head -30
        4 postfix/postsuper: Deleted: 0 messages
        3 postfix/postsuper: Released from hold: 0 messages
        3 postfix/postsuper: Placed on hold: 0 messages
        2 postfix/postsuper: Force-expired: 0 messages
        1 postfix/postsuper: queue: hold
        1 postfix/postsuper: name_mask: all
        1 postfix/postsuper: inet_addr_local: configured 2 IPv4 addresses
        1 postfix/postsuper: inet_addr_local: configured 1 IPv6 addresses
        1 postfix/postsuper: fatal: invalid directory name: bogus
        1 postfix/postsuper: Requeued: 3 messages
        1 postfix/postsuper: Requeued: 1 message
        1 postfix/postsuper: Released from hold: 1 message
        1 postfix/postsuper: Placed on hold: 1 message
        1 postfix/postsuper: Force-expired: 4 messages
        1 postfix/postsuper: Deleted: 4 messages
        1 postfix/postsuper: Deleted: 1 message
        1 postfix/postsuper: QUEUEID001: requeued
        1 postfix/postsuper: QUEUEID001: removed
        1 postfix/postsuper: QUEUEID001: released from hold
        1 postfix/postsuper: QUEUEID001: placed on hold

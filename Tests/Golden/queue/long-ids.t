long ids

  $ postconf -e enable_long_queue_ids=yes hash_queue_depth=2; postfix reload; postfix check
  postfix/postfix-script: refreshing the Postfix mail system
  $ echo hi | sendmail -f john@example.com user@down.example; sleep 2; ls -R /var/spool/postfix/deferred | grep -c :
  3
  $ q=$(mailq | awk 'NR==2{print $1}'); postcat -qb $q; find /var/spool/postfix -name $q | tr -d '[:alnum:]'
  
  hi
  ///////
  ///////
  $ postconf -e enable_long_queue_ids=no hash_queue_depth=1; postfix reload; postsuper; mailq | tail -1
  postfix/postfix-script: refreshing the Postfix mail system
  postsuper: Renamed to match inode number: 1 message
  postsuper: warning: QUEUE FILE NAMES WERE CHANGED TO MATCH INODE NUMBERS
  -- 0 Kbytes in 1 Request.
  $ postconf -e hash_queue_names=hold,deferred,defer; postsuper -h ALL; find /var/spool/postfix/hold -type f | tr -d '[:alnum:]'
  postsuper: Placed on hold: 1 message
  //////
  $ postconf -X hash_queue_names; postsuper; find /var/spool/postfix/hold | tr -d '[:alnum:]'
  ////
  /////
  $ mailq | head -1; postsuper -d ALL
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  postsuper: Deleted: 1 message

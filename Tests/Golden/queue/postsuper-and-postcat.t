  $ postconf -e 'defer_transports=smtp' 'default_transport=smtp'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for i in 1 2 3; do printf "Subject: m$i\nX-Folded: a\n b\n\nbody $i\n\nmore\n" | sendmail -f student a$i@remote.example b$i@remote.example; done; sleep 2
  $ mailq
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID001       296 Day Mon DD HH:MM:SS  student@example.com
                                                            (deferred transport)
                                           a1@remote.example
                                           b1@remote.example
  
  QUEUEID002       296 Day Mon DD HH:MM:SS  student@example.com
                                                            (deferred transport)
                                           a2@remote.example
                                           b2@remote.example
  
  QUEUEID003       296 Day Mon DD HH:MM:SS  student@example.com
                                                            (deferred transport)
                                           a3@remote.example
                                           b3@remote.example
  
  -- 0 Kbytes in 3 Requests.
  $ postsuper
  $ postsuper -x
  postsuper: invalid option -- 'x'
  postsuper: fatal: usage: postsuper [-c config_dir] [-d queue_id (delete)] [-e queue_id (expire)] [-f queue_id (expire and/or un-hold)] [-h queue_id (hold)] [-H queue_id (un-hold)] [-p (purge temporary files)] [-r queue_id (requeue)] [-s (structure fix)] [-S (redundant structure fix)][-v (verbose)] [queue...]
  [1]
  $ postsuper -d
  postsuper: option requires an argument -- 'd'
  postsuper: fatal: usage: postsuper [-c config_dir] [-d queue_id (delete)] [-e queue_id (expire)] [-f queue_id (expire and/or un-hold)] [-h queue_id (hold)] [-H queue_id (un-hold)] [-p (purge temporary files)] [-r queue_id (requeue)] [-s (structure fix)] [-S (redundant structure fix)][-v (verbose)] [queue...]
  [1]
  $ postsuper -d XX
  postsuper: Deleted: 0 messages
  $ postsuper -d 12345678
  postsuper: Deleted: 0 messages
  $ postsuper -d ALL foo
  postsuper: fatal: invalid directory name: foo
  [1]
  $ postsuper -h ALL nosuchqueue
  postsuper: fatal: invalid directory name: nosuchqueue
  [1]
  $ postsuper -H ALL
  postsuper: Released from hold: 0 messages
  $ postsuper -h ALL; postqueue -f; sleep 1; mailq | grep -c !
  postsuper: Placed on hold: 3 messages
  3
  $ postsuper -H ALL
  postsuper: Released from hold: 3 messages
  $ postsuper -r ALL; sleep 2; mailq | grep -c remote
  postsuper: Requeued: 3 messages
  6
  $ mailq
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID001       296 Day Mon DD HH:MM:SS  student@example.com
                                                            (deferred transport)
                                           a1@remote.example
                                           b1@remote.example
  
  QUEUEID002       296 Day Mon DD HH:MM:SS  student@example.com
                                                            (deferred transport)
                                           a2@remote.example
                                           b2@remote.example
  
  QUEUEID003       296 Day Mon DD HH:MM:SS  student@example.com
                                                            (deferred transport)
                                           a3@remote.example
                                           b3@remote.example
  
  -- 0 Kbytes in 3 Requests.
  $ printf "Subject: cat\nX-Folded: a\n b\n\nbody\n\nmore\n" | sendmail -f student -F 'Stu Dent' a@remote.example b+x@remote.example; sleep 1
  $ postcat -q NOSUCH1
  postcat: fatal: open queue file NOSUCH1: No such file or directory
  [1]
  $ postcat -q 'bad id'
  postcat: fatal: bad mail queue ID: bad id
  [1]
  $ postcat /etc/passwd
  postcat: warning: /etc/passwd: input is not a valid queue file
  $ postcat /nosuch
  postcat: fatal: open /nosuch: No such file or directory
  [1]
  $ postcat </dev/null
  $ postcat -x
  postcat: invalid option -- 'x'
  postcat: fatal: usage: postcat [-b (body text)] [-c config_dir] [-d (decimal record type)] [-e (envelope records)] [-h (header text)] [-q (access queue)] [-v] [file(s)...]
  [1]
  $ postsuper -p; postsuper -s; postsuper
  $ su student -c 'postsuper -d ALL'
  postsuper: fatal: use of this command is reserved for the superuser
  [1]
  $ su student -c 'postcat -q 1234567'
  postcat: fatal: open queue file 1234567: Permission denied
  [1]
  $ postsuper -c /nosuch -d ALL
  postsuper: fatal: open /nosuch/main.cf: No such file or directory
  [1]

  $ postconf -e defer_transports=smtp; postfix reload; sleep 2
  postfix/postfix-script: refreshing the Postfix mail system
  $ for i in 1 2 3; do echo $i | sendmail -f john a$i@remote.example; sleep 1; done; sleep 1; mailq
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID001       250 Day Mon DD HH:MM:SS  john@example.com
                                                            (deferred transport)
                                           a1@remote.example
  
  QUEUEID002       250 Day Mon DD HH:MM:SS  john@example.com
                                                            (deferred transport)
                                           a2@remote.example
  
  QUEUEID003       250 Day Mon DD HH:MM:SS  john@example.com
                                                            (deferred transport)
                                           a3@remote.example
  
  -- 0 Kbytes in 3 Requests.
  $ postqueue -j
  {"queue_name": "deferred", "queue_id": "QUEUEID001", "arrival_time": EEEEEEEEEE, "message_size": 250, "forced_expire": false, "sender": "john@example.com", "recipients": [{"address": "a1@remote.example", "delay_reason": "deferred transport"}]}
  {"queue_name": "deferred", "queue_id": "QUEUEID002", "arrival_time": EEEEEEEEEE, "message_size": 250, "forced_expire": false, "sender": "john@example.com", "recipients": [{"address": "a2@remote.example", "delay_reason": "deferred transport"}]}
  {"queue_name": "deferred", "queue_id": "QUEUEID003", "arrival_time": EEEEEEEEEE, "message_size": 250, "forced_expire": false, "sender": "john@example.com", "recipients": [{"address": "a3@remote.example", "delay_reason": "deferred transport"}]}
  $ id=$(mailq | awk '/john/ {print $1; exit}'); postsuper -h ${id%\*}; sleep 1; mailq | grep '!' | cut -c 12-
  postsuper: QUEUEID001: placed on hold
  postsuper: Placed on hold: 1 message
       250 Day Mon DD HH:MM:SS  john@example.com
  $ find /var/spool/postfix/hold /var/spool/postfix/deferred -type f | wc -l
  3
  $ qshape deferred
                                           T  5 10 20 40 80 160 320 640 1280 1280+
                                    TOTAL  2  2  0  0  0  0   0   0   0    0     0
                           remote.example  2  2  0  0  0  0   0   0   0    0     0
  $ qshape hold
                                           T  5 10 20 40 80 160 320 640 1280 1280+
                                    TOTAL  1  1  0  0  0  0   0   0   0    0     0
                           remote.example  1  1  0  0  0  0   0   0   0    0     0
  $ postsuper -H ALL; sleep 1; mailq | tail -n 1
  postsuper: Released from hold: 1 message
  -- 0 Kbytes in 3 Requests.
  $ postsuper -r ALL; sleep 3; tail -n 12 /var/log/mail.log; mailq
  postsuper: Requeued: 3 messages
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID002: uid=0 from=<john>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID002: message-id=<YYYYMMDDHHMMSS.QUEUEID002@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID002: from=<john@example.com>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID002: to=<a2@remote.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.2, status=deferred (deferred transport)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/pickup[PID]: QUEUEID003: uid=0 from=<john>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID003: message-id=<YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID003: from=<john@example.com>, size=250, nrcpt=1 (queue active)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID003: to=<a3@remote.example>, relay=none, delay=N, delays=N/N/N/N, dsn=4.3.2, status=deferred (deferred transport)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postsuper[PID]: QUEUEID001: placed on hold
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postsuper[PID]: Placed on hold: 1 message
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postsuper[PID]: Released from hold: 1 message
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/postsuper[PID]: Requeued: 3 messages
  -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
  QUEUEID001       250 Day Mon DD HH:MM:SS  john@example.com
                                                            (deferred transport)
                                           a1@remote.example
  
  QUEUEID002       250 Day Mon DD HH:MM:SS  john@example.com
                                                            (deferred transport)
                                           a2@remote.example
  
  QUEUEID003       250 Day Mon DD HH:MM:SS  john@example.com
                                                            (deferred transport)
                                           a3@remote.example
  
  -- 0 Kbytes in 3 Requests.
  $ postconf -X defer_transports; postfix reload; sleep 2; postqueue -f; sleep 3; mailq; grep -c status=sent /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  Mail queue is empty
  3
  $ postsuper -d ALL
  postsuper: Deleted: 0 messages
  $ postsuper -d NOSUCH; postsuper -h; postsuper -x
  postsuper: Deleted: 0 messages
  postsuper: option requires an argument -- 'h'
  postsuper: fatal: usage: postsuper [-c config_dir] [-d queue_id (delete)] [-e queue_id (expire)] [-f queue_id (expire and/or un-hold)] [-h queue_id (hold)] [-H queue_id (un-hold)] [-p (purge temporary files)] [-r queue_id (requeue)] [-s (structure fix)] [-S (redundant structure fix)][-v (verbose)] [queue...]
  postsuper: invalid option -- 'x'
  postsuper: fatal: usage: postsuper [-c config_dir] [-d queue_id (delete)] [-e queue_id (expire)] [-f queue_id (expire and/or un-hold)] [-h queue_id (hold)] [-H queue_id (un-hold)] [-p (purge temporary files)] [-r queue_id (requeue)] [-s (structure fix)] [-S (redundant structure fix)][-v (verbose)] [queue...]
  [1]

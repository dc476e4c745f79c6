The queue is elsewhere, and nobody listens there.

  $ postconf -e queue_directory=/tmp; mailq; echo $?
  postqueue: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: No such file or directory)
  postqueue: fatal: malformed showq server response
  69
  $ mkdir /tmp/q; postconf -e queue_directory=/tmp/q; mailq; echo $?; cut -d' ' -f3- /var/log/mail.log | tail -4
  postqueue: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: No such file or directory)
  postqueue: fatal: malformed showq server response
  69
  postfix/postqueue[PID]: fatal: malformed showq server response
  postfix/postqueue[PID]: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: No such file or directory)
  postfix/showq[PID]: fatal: scan_dir_push: open directory maildrop: No such file or directory
  postfix/postqueue[PID]: fatal: malformed showq server response
  $ mkdir /tmp/q/maildrop; mailq; echo $?
  postqueue: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: No such file or directory)
  postqueue: fatal: malformed showq server response
  69
  $ mkdir /tmp/q/{incoming,active,deferred,hold}; mailq; echo $?
  postqueue: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: No such file or directory)
  Mail queue is empty
  0
  $ postqueue -j; echo $?
  postqueue: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: No such file or directory)
  0
  $ rmdir /tmp/q/hold; mailq; postqueue -j; echo $?
  postqueue: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: No such file or directory)
  postqueue: fatal: malformed showq server response
  postqueue: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: No such file or directory)
  postqueue: fatal: malformed showq server response
  69

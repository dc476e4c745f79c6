Errors of transport_maps

  $ cd /etc/postfix
  $ postconf -e alias_maps=hash:/etc/aliases
  $ postconf -e 'transport_maps=hash:/etc/postfix/x'; postfix reload 2>/dev/null; sleep 1; > /var/log/mail.log; echo x | sendmail -f student student; sleep 3; grep 'warning\|error\|fatal\| to=' /var/log/mail.log | sed 's/delay.*dsn/dsn/' | head -5; postsuper -d ALL 2>/dev/null
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: error: open database /etc/postfix/x.db: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: hash:/etc/postfix/x is unavailable. open database /etc/postfix/x.db: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: hash:/etc/postfix/x lookup error for "*"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: hash:/etc/postfix/x is unavailable. open database /etc/postfix/x.db: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: hash:/etc/postfix/x lookup error for "*"
  $ postconf -e 'transport_maps=x:y'; postfix reload 2>/dev/null; sleep 1; > /var/log/mail.log; echo x | sendmail -f student student; sleep 3; grep 'warning\|error\|fatal\| to=' /var/log/mail.log | sed 's/delay.*dsn/dsn/' | head -5; postsuper -d ALL 2>/dev/null
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: error: unsupported dictionary type: x
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: x:y is unavailable. unsupported dictionary type: x
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: x:y lookup error for "*"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: x:y is unavailable. unsupported dictionary type: x
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: x:y lookup error for "*"
  $ postconf -e 'transport_maps=regexp:{{/(/ x}}'; postfix reload 2>/dev/null; sleep 1; > /var/log/mail.log; echo x | sendmail -f student student; sleep 3; grep 'warning\|error\|fatal\| to=' /var/log/mail.log | sed 's/delay.*dsn/dsn/' | head -5; postsuper -d ALL 2>/dev/null
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/trivial-rewrite[PID]: warning: regexp map {{/(/ x}}, line 1: Unmatched ( or \(
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID001: to=<student@example.com>, orig_to=<student>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)
  $ postconf -e 'transport_maps=inline:{example.com=x}'; postfix reload 2>/dev/null; sleep 1; > /var/log/mail.log; echo x | sendmail -f student student; sleep 3; grep 'warning\|error\|fatal\| to=' /var/log/mail.log | sed 's/delay.*dsn/dsn/' | head -5; postsuper -d ALL 2>/dev/null
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: warning: connect to transport private/x: No such file or directory
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID002: to=<student@example.com>, orig_to=<student>, relay=none, dsn=4.3.0, status=deferred (mail transport unavailable)
  $ postconf -e 'transport_maps=static:smtp:'; postfix reload 2>/dev/null; sleep 1; > /var/log/mail.log; echo x | sendmail -f student student; sleep 3; grep 'warning\|error\|fatal\| to=' /var/log/mail.log | sed 's/delay.*dsn/dsn/' | head -5; postsuper -d ALL 2>/dev/null
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID003: to=<student@example.com>, orig_to=<student>, relay=none, dsn=5.4.6, status=bounced (mail for example.com loops back to myself)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID004: to=<student@example.com>, relay=none, dsn=5.4.6, status=bounced (mail for example.com loops back to myself)
  $ postconf -e 'transport_maps=inline:{*=error:no}'; postfix reload 2>/dev/null; sleep 1; > /var/log/mail.log; echo x | sendmail -f student student; sleep 3; grep 'warning\|error\|fatal\| to=' /var/log/mail.log | sed 's/delay.*dsn/dsn/' | head -5; postsuper -d ALL 2>/dev/null
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID005: to=<student@example.com>, orig_to=<student>, relay=none, dsn=5.0.0, status=bounced (no)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/error[PID]: QUEUEID006: to=<student@example.com>, relay=none, dsn=5.0.0, status=bounced (no)

Threads of bounces, and word that a delay is over.

  $ postconf -e 'enable_threaded_bounces = yes'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf 'Subject: x\nMessage-Id: <one@example.com>\nReferences: <zero@example.com>\n\nx\n' | sendmail -f john@example.com nobody@remote.example; sleep 3
  $ grep -E '^(References|In-Reply-To|Subject)' /var/mail/john
  Subject: Undelivered Mail Returned to Sender
  References: <one@example.com>
  In-Reply-To: <one@example.com>
  Subject: x
  References: <zero@example.com>
  $ > /var/mail/john; printf 'Subject: x\nMessage-Id: <two@example.com>\nIn-Reply-To: <zero@example.com>\n\nx\n' | sendmail -f john@example.com nobody@remote.example; sleep 3
  $ grep -E '^(References|In-Reply-To|Subject)' /var/mail/john
  Subject: Undelivered Mail Returned to Sender
  References: <two@example.com>
  In-Reply-To: <two@example.com>
  Subject: x
  In-Reply-To: <zero@example.com>
  $ > /var/mail/john; > /var/log/mail.log; postconf -e 'confirm_delay_cleared = yes' 'delay_warning_time = 2s' 'minimal_backoff_time = 1s' 'queue_run_delay = 1s' 'enable_threaded_bounces = no' 'relayhost = [mx.down.example]'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf 'Subject: late\n\nx\n' | sendmail -f john@example.com anna@remote.example; sleep 7; grep -E '^(Subject|To|X-Postfix-Queue)' /var/mail/john
  Subject: Delayed Mail (still being retried)
  To: john@example.com
  X-Postfix-Queue-ID: QUEUEID001
  Subject: late
  $ postconf -e 'relayhost ='; postfix reload; postqueue -f; sleep 4; grep -E '^(Subject|Action|Status)' /var/mail/john; grep -E 'bounce|status=sent' /var/log/mail.log
  postfix/postfix-script: refreshing the Postfix mail system
  Subject: Delayed Mail (still being retried)
  Action: delayed
  Status: 4.4.1
  Subject: late
  Subject: Successful Mail Delivery Report
  Action: relayed
  Status: 2.0.0
  Subject: late
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: warning: [built-in]: zero result in delay template conversion of parameter "delay_warning_time_hours"
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: warning: please reduce time unit "hours" of "delay_warning_time_hours" in delay template
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: warning: for instructions see the bounce(5) manual
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID001: sender delay notification: QUEUEID002
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID002: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtp[PID]: QUEUEID001: to=<anna@remote.example>, relay=mx1.remote.example[203.0.113.10]:25, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (250 2.0.0 Ok: message accepted)
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/bounce[PID]: QUEUEID001: sender delivery status notification: QUEUEID003
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/local[PID]: QUEUEID003: to=<john@example.com>, relay=local, delay=N, delays=N/N/N/N, dsn=2.0.0, status=sent (delivered to mailbox)
  $ sed -n '/Successful\|Success/,$p' /var/mail/john | head -n 20
  Subject: Successful Mail Delivery Report
  To: john@example.com
  Auto-Submitted: auto-replied
  MIME-Version: 1.0
  Content-Type: multipart/report; report-type=delivery-status;
  	boundary="QUEUEID001.EEEEEEEEEE/mail.example.com"
  Content-Transfer-Encoding: 8bit
  Message-Id: <YYYYMMDDHHMMSS.QUEUEID003@mail.example.com>
  
  This is a MIME-encapsulated message.
  
  --QUEUEID001.EEEEEEEEEE/mail.example.com
  Content-Description: Notification
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 8bit
  
  This is the mail system at host mail.example.com.
  
  Your message was successfully delivered to the destination(s)
  listed below. If the message was delivered to mailbox you will

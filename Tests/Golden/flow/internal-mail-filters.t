internal_mail_filter_classes: header checks for mail that the mail system makes.

  $ s() { postfix reload 2> /dev/null; sleep 1; echo x | sendmail -f john@example.com noone@example.com; sleep 2; grep -E 'cleanup.*(info|warning)' /var/log/mail.log; > /var/log/mail.log; }
  $ postconf -e 'header_checks = regexp:/etc/postfix/hc'; echo '/^Subject: (Undelivered|Postfix)/ INFO report' > /etc/postfix/hc; s
  $ postconf -e 'internal_mail_filter_classes = bounce'; s
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/cleanup[PID]: QUEUEID001: info: header Subject: Undelivered Mail Returned to Sender from local; from=<> to=<john@example.com>: report
  $ postconf -e 'internal_mail_filter_classes = notify' 'notify_classes = bounce'; s

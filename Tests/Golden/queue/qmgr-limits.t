qmgr limits

  $ postconf -e 'maximal_queue_lifetime=1h' 'qmgr_message_recipient_limit=5'; postfix reload; sleep 1; sendmail -bv nobody@corp.example; sleep 2; grep adjusting /var/log/mail.log | cut -d' ' -f3-
  postfix/postfix-script: refreshing the Postfix mail system
  Mail Delivery Status Report will be mailed to <root>.
  postfix/qmgr[PID]: warning: qmgr_message_recipient_limit is smaller than qmgr_message_active_limit - adjusting qmgr_message_recipient_limit
  postfix/qmgr[PID]: warning: bounce_queue_lifetime is larger than maximal_queue_lifetime - adjusting bounce_queue_lifetime

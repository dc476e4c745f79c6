smtpd_policy_service_policy_context goes to a policy service with each query.

  $ printf '#!/bin/bash\nwhile read -r l; do [ "${l%%%%=*}" = policy_context ] && c=${l#*=}; [ -z "$l" ] && printf "action=warn context $c\\n\\n"; done\n' > /usr/local/bin/policy; chmod 755 /usr/local/bin/policy
  $ postconf -Me 'policy/unix = policy unix - n n - 0 spawn user=nobody argv=/usr/local/bin/policy'
  $ postconf -e 'smtpd_recipient_restrictions = check_policy_service unix:private/policy' 'smtpd_policy_service_policy_context = from-main'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ t() { printf 'EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<john@example.com>\r\nQUIT\r\n' | nc -w 5 127.0.0.1 25 | sed -n '/^[45]/p; /^250 2/p'; sleep 1; grep -E 'smtpd.*(warn|policy)' /var/log/mail.log; > /var/log/mail.log; }
  $ t
  250 2.1.0 Ok
  250 2.1.5 Ok
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: warn: RCPT from localhost[127.0.0.1]: context from-main; from=<a@example.com> to=<john@example.com> proto=ESMTP helo=<x>
  $ postconf -e 'smtpd_recipient_restrictions = check_policy_service { unix:private/policy, policy_context=own }'; postfix reload; sleep 1; t
  postfix/postfix-script: refreshing the Postfix mail system
  250 2.1.0 Ok
  250 2.1.5 Ok
  YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/smtpd[PID]: NOQUEUE: warn: RCPT from localhost[127.0.0.1]: context own; from=<a@example.com> to=<john@example.com> proto=ESMTP helo=<x>

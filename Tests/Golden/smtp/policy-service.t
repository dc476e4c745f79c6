policy service

  $ printf '#!/bin/sh\nwhile read l; do echo "$l" >> /tmp/pol; [ -z "$l" ] && { echo action=reject no thanks; echo; }; done\n' > /usr/local/bin/pol; chmod +x /usr/local/bin/pol
  $ printf 'pol unix - n n - 0 spawn user=nobody argv=/usr/local/bin/pol\n' >> /etc/postfix/master.cf; postconf -e 'smtpd_recipient_restrictions=check_policy_service unix:private/pol'; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf 'EHLO a\r\nMAIL FROM:<x@remote.example> SIZE=100\r\nRCPT TO:<john@example.com>\r\nQUIT\r\n' > /tmp/s; nc -s 203.0.113.66 -w 9 192.168.1.10 25 < /tmp/s | tail -2
  554 5.7.1 <john@example.com>: Recipient address rejected: no thanks
  221 2.0.0 Bye
  $ grep -v -e instance= -e client_port= /tmp/pol; grep reject /var/log/mail.log | cut -d' ' -f3-
  request=smtpd_access_policy
  protocol_state=RCPT
  protocol_name=ESMTP
  client_address=203.0.113.66
  client_name=outsider.example.net
  reverse_client_name=outsider.example.net
  server_address=192.168.1.10
  server_port=25
  helo_name=a
  sender=x@remote.example
  recipient=john@example.com
  recipient_count=0
  queue_id=
  size=100
  etrn_domain=
  stress=
  sasl_method=
  sasl_username=
  sasl_sender=
  ccert_subject=
  ccert_issuer=
  ccert_fingerprint=
  ccert_pubkey_fingerprint=
  encryption_protocol=
  encryption_cipher=
  encryption_keysize=0
  policy_context=
  
  postfix/smtpd[PID]: NOQUEUE: reject: RCPT from outsider.example.net[203.0.113.66]: 554 5.7.1 <john@example.com>: Recipient address rejected: no thanks; from=<x@remote.example> to=<john@example.com> proto=ESMTP helo=<a>
  $ sed -i 's/action=.*thanks/action=dunno/' /usr/local/bin/pol; postfix reload; sleep 1; nc -s 203.0.113.66 -w 9 192.168.1.10 25 < /tmp/s | tail -2
  postfix/postfix-script: refreshing the Postfix mail system
  250 2.1.5 Ok
  221 2.0.0 Bye

Masquerade canonical

  $ postconf -e 'sender_canonical_maps = inline:{john=John.Doe@example.com, @mail.example.com=@example.com}' 'recipient_canonical_maps = inline:{john.doe@example.com=john}' ; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ printf 'From: john@mail.example.com\nTo: John.Doe@example.com\nSubject: t\n\nx\n' | sendmail -f john@example.com John.Doe@example.com; sleep 2; grep -E '^(From|To|Return-Path|X-Orig|Deliv)' /var/mail/john
  From John.Doe@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <John.Doe@example.com>
  X-Original-To: John.Doe@example.com
  Delivered-To: john@example.com
  From: John.Doe@example.com
  To: john@example.com
  $ printf 'From: mary@mail.example.com\nTo: john@example.com\n\nx\n' | sendmail -f mary@mail.example.com john; sleep 2; grep -E '^(From|To|Return-Path|X-Orig|Deliv)' /var/mail/john | tail -5
  Return-Path: <mary@example.com>
  X-Original-To: john
  Delivered-To: john@example.com
  From: mary@example.com
  To: john@example.com
  $ postconf -e 'canonical_classes = header_sender'; postconf -e 'canonical_maps = inline:{jim@example.com=jj@example.com}'; postfix reload; sleep 1; printf 'From: jim@example.com\nTo: jim@example.com\n\nx\n' | sendmail -f jim@example.com john; sleep 2; grep -E '^(From|To|Return-Path)' /var/mail/john | tail -4
  postfix/postfix-script: refreshing the Postfix mail system
  From jim@example.com  Day Mon DD HH:MM:SS YYYY
  Return-Path: <jim@example.com>
  From: jj@example.com
  To: jim@example.com

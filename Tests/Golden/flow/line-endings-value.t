sendmail_fix_line_endings with a value that is none.

  $ postconf -e sendmail_fix_line_endings=sometimes
  $ echo x | sendmail root; echo $?
  sendmail: fatal: invalid sendmail_fix_line_endings value: sometimes
  75
  $ sendmail -Z; echo $?
  sendmail: invalid option -- 'Z'
  sendmail: invalid option -- 'Z'
  sendmail: fatal: usage: sendmail [options]
  75
  $ sendmail -bp -t; echo $?
  sendmail: fatal: -t can be used only in delivery mode
  75
  $ sendmail </dev/null; echo $?
  sendmail: fatal: invalid sendmail_fix_line_endings value: sometimes
  75

/// Parameters of the commands.
let commandParameters = #"""
  authorized_submit_users str postdrop,sendmail = static:anyone ##
  local_login_sender_maps str postdrop = static:* ##
  empty_address_local_login_sender_maps_lookup_key str postdrop = <> ##
  sendmail_path str:1- postfix = /usr/sbin/sendmail ##
  mailq_path str:1- postfix = /usr/bin/mailq ##
  newaliases_path str:1- postfix = /usr/bin/newaliases ##
  manpage_directory str:1- postfix = /usr/share/man ##
  sample_directory str:1- postfix = /etc/postfix ##
  readme_directory str:1- postfix = /usr/share/doc/postfix ##
  html_directory str:1- postfix = /usr/share/doc/postfix/html ##
  postmulti_start_commands str postmulti = start ##
  postmulti_stop_commands str postmulti = stop abort drain quick-stop ##
  postmulti_control_commands str postmulti = reload flush ##
  authorized_flush_users str postqueue = static:anyone ##
  authorized_mailq_users str postqueue = static:anyone ##
  sendmail_fix_line_endings str:1- sendmail = always ##
  """#

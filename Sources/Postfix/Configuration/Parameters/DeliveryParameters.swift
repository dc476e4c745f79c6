/// Parameters of local(8), virtual(8), pipe(8), spawn(8) and bounce(8).
let deliveryParameters = #"""
  enable_threaded_bounces nbool bounce = no ##
  2bounce_notice_recipient str:1- bounce = postmaster ##
  delay_notice_recipient str:1- bounce = postmaster ##
  bounce_template_file str bounce = ##
  bounce_size_limit int:1- bounce = 50000 ##
  command_time_limit time:1- local,pipe,spawn = 1000s ##
  biff bool local = yes ##
  expand_owner_alias bool local = no ##
  require_home_directory bool local = no ##
  sun_mailtool_compatibility bool local = no ##
  frozen_delivered_to bool local = yes ##
  reset_owner_alias bool local = no ##
  strict_mailbox_ownership bool local,virtual = yes ##
  command_execution_directory raw local = ##
  forward_path raw local = $home/.forward${recipient_delimiter}${extension}, $home/.forward ##
  mailbox_command raw local = ##
  luser_relay raw local = ##
  home_mailbox str local = ##
  allow_mail_to_commands str local = alias, forward ##
  allow_mail_to_files str local = alias, forward ##
  local_command_shell str local = ##
  mail_spool_directory str local,virtual = /var/mail ##
  mailbox_transport str local = ##
  mailbox_transport_maps str local = ##
  fallback_transport str local = ##
  fallback_transport_maps str local = ##
  command_expansion_filter str:1- local = 1234567890!@%-_=+:,./abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ
    ##
  forward_expansion_filter str:1- local = 1234567890!@%-_=+:,./abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ
    ##
  execution_directory_expansion_filter str:1- local =
    1234567890!@%-_=+:,./abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ##
  prepend_delivered_header str local = command, file, forward ##
  mailbox_delivery_lock str:1- local = fcntl, dotlock ##
  mailbox_command_maps str local = ##
  local_delivery_status_filter str local = $default_delivery_status_filter ##
  mailbox_size_limit long local = 51200000 ##
  pipe_delivery_status_filter str pipe = $default_delivery_status_filter ##
  virtual_uid_maps str virtual = ##
  virtual_gid_maps str virtual = ##
  virtual_mailbox_base str:1- virtual = ##
  virtual_mailbox_lock str:1- virtual = fcntl, dotlock ##
  virtual_delivery_status_filter str virtual = $default_delivery_status_filter ##
  virtual_mailbox_limit long virtual = 51200000 ##
  virtual_minimum_uid int:1- virtual = 100 ##
  """#

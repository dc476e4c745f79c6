/// Parameters of postscreen(8) and dnsblog(8).
let postscreenParameters = #"""
  postscreen_helo_required nbool postscreen = $smtpd_helo_required ##
  postscreen_disable_vrfy_command nbool postscreen = $disable_vrfy_command ##
  postscreen_use_tls nbool postscreen = $smtpd_use_tls ##
  postscreen_enforce_tls nbool postscreen = $smtpd_enforce_tls ##
  postscreen_reject_footer raw postscreen = $smtpd_reject_footer ##
  postscreen_expansion_filter raw:1- postscreen = $smtpd_expansion_filter ##
  postscreen_pipelining_enable bool postscreen = no ##
  postscreen_non_smtp_command_enable bool postscreen = no ##
  postscreen_bare_newline_enable bool postscreen = no ##
  postscreen_command_time_limit time:1- postscreen = ${stress?{10}:{300}}s ##
  postscreen_greet_wait time:1- postscreen = ${stress?{2}:{6}}s ##
  postscreen_greet_ttl time:1- postscreen = 1d ##
  postscreen_dnsbl_min_ttl time:1- postscreen = 60s ##
  postscreen_dnsbl_max_ttl time:1- postscreen = ${postscreen_dnsbl_ttl?{$postscreen_dnsbl_ttl}:{1}}h ##
  postscreen_pipelining_ttl time:1- postscreen = 30d ##
  postscreen_non_smtp_command_ttl time:1- postscreen = 30d ##
  postscreen_bare_newline_ttl time:1- postscreen = 30d ##
  postscreen_cache_retention_time time:1- postscreen = 7d ##
  postscreen_cache_cleanup_interval time postscreen = 12h ##
  postscreen_watchdog_timeout time:10- postscreen = 10s ##
  postscreen_upstream_proxy_timeout time:1- postscreen = 5s ##
  postscreen_dnsbl_timeout time:1- postscreen = 10s ##
  postscreen_post_queue_limit nint:5- postscreen = $default_process_limit ##
  postscreen_pre_queue_limit nint:10- postscreen = $default_process_limit ##
  postscreen_client_connection_count_limit nint postscreen = $smtpd_client_connection_count_limit ##
  postscreen_dnsbl_allowlist_threshold nint postscreen =
    ${postscreen_dnsbl_whitelist_threshold?{$postscreen_dnsbl_whitelist_threshold}:{0}} ##
  postscreen_dnsbl_threshold int:1- postscreen = 1 ##
  postscreen_command_count_limit int:1- postscreen = 20 ##
  smtpd_service_name str:1- postscreen = smtpd ##
  postscreen_cache_map str postscreen,proxymap = btree:$data_directory/postscreen_cache ##
  postscreen_greet_banner str postscreen = $smtpd_banner ##
  postscreen_greet_action str:1- postscreen = ignore ##
  postscreen_dnsbl_sites str postscreen = ##
  postscreen_dnsbl_action str:1- postscreen = ignore ##
  postscreen_pipelining_action str:1- postscreen = enforce ##
  postscreen_non_smtp_command_action str:1- postscreen = drop ##
  postscreen_bare_newline_action str:1- postscreen = ignore ##
  postscreen_access_list str postscreen = permit_mynetworks ##
  postscreen_denylist_action str:1- postscreen =
    ${postscreen_blacklist_action?{$postscreen_blacklist_action}:{ignore}} ##
  postscreen_forbidden_commands str postscreen = $smtpd_forbidden_commands ##
  postscreen_discard_ehlo_keywords str postscreen = $smtpd_discard_ehlo_keywords ##
  postscreen_discard_ehlo_keyword_address_maps str postscreen = $smtpd_discard_ehlo_keyword_address_maps ##
  postscreen_dnsbl_reply_map str postscreen = ##
  postscreen_tls_security_level str postscreen = $smtpd_tls_security_level ##
  postscreen_command_filter str postscreen = ##
  dnsblog_service_name str:1- postscreen = dnsblog ##
  postscreen_allowlist_interfaces str postscreen =
    ${postscreen_whitelist_interfaces?{$postscreen_whitelist_interfaces}:{static:all}} ##
  postscreen_upstream_proxy_protocol str postscreen = ##
  postscreen_reject_footer_maps str postscreen = $smtpd_reject_footer_maps ##
  """#

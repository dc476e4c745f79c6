/// Parameters of trivial-rewrite(8) and verify(8).
let rewritingParameters = #"""
  append_dot_mydomain nbool trivial-rewrite = ${{$compatibility_level} <level {1} ? {yes} : {no}} ##
  swap_bangpath bool trivial-rewrite = yes ##
  append_at_myorigin bool trivial-rewrite = yes ##
  allow_percent_hack bool trivial-rewrite = yes ##
  resolve_dequoted_address bool trivial-rewrite = yes ##
  resolve_null_domain bool trivial-rewrite = no ##
  resolve_numeric_domain bool trivial-rewrite = no ##
  allow_min_user bool trivial-rewrite = no ##
  local_transport str:1- trivial-rewrite = local:$myhostname ##
  virtual_transport str:1- trivial-rewrite = virtual ##
  relay_transport str:1- trivial-rewrite = relay ##
  default_transport str:1- trivial-rewrite = smtp ##
  address_verify_transport_maps str trivial-rewrite = $transport_maps ##
  address_verify_local_transport str:1- trivial-rewrite = $local_transport ##
  address_verify_virtual_transport str:1- trivial-rewrite = $virtual_transport ##
  address_verify_relay_transport str:1- trivial-rewrite = $relay_transport ##
  address_verify_default_transport str:1- trivial-rewrite = $default_transport ##
  address_verify_relayhost str trivial-rewrite = $relayhost ##
  sender_dependent_relayhost_maps str trivial-rewrite = ##
  empty_address_relayhost_maps_lookup_key str:1- trivial-rewrite = <> ##
  address_verify_sender_dependent_relayhost_maps str trivial-rewrite = $sender_dependent_relayhost_maps ##
  sender_dependent_default_transport_maps str trivial-rewrite = ##
  empty_address_default_transport_maps_lookup_key str:1- trivial-rewrite = <> ##
  address_verify_sender_dependent_default_transport_maps str trivial-rewrite =
    $sender_dependent_default_transport_maps ##
  address_verify_positive_expire_time time:1- verify = 31d ##
  address_verify_positive_refresh_time time:1- verify = 7d ##
  address_verify_negative_expire_time time:1- verify = 3d ##
  address_verify_negative_refresh_time time:1- verify = 3h ##
  address_verify_cache_cleanup_interval time verify = 12h ##
  """#

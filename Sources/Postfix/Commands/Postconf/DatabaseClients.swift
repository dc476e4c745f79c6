/// Names of parameters that clients of databases look for in main.cf or in a file of their own (ldap_table(5),
/// mysql_table(5) and so on).
enum DatabaseClients {
  static let parameters: [String: [String]] = [
    "ldap": words(
      """
      bind bind_dn bind_pw cache cache_expiry cache_size chase_referrals debuglevel dereference domain expansion_limit
      leaf_result_attribute query_filter recursion_limit result_attribute result_filter result_format sasl_authz_id
      sasl_mechs sasl_minssf sasl_realm scope search_base server_host server_port size_limit special_result_attribute
      start_tls terminal_result_attribute timeout tls_ca_cert_dir tls_ca_cert_file tls_cert tls_cipher_suite tls_key
      tls_random_file tls_require_cert version
      """),
    "memcache": words(
      "backup data_size_limit domain flags key_format line_size_limit max_try memcache retry_pause timeout ttl"),
    "mysql": words(
      """
      additional_conditions dbname domain expansion_limit hosts option_file option_group password query
      require_result_set result_format select_field table tls_CAfile tls_CApath tls_cert_file tls_ciphers
      tls_key_file tls_verify_cert user where_field
      """),
    "pgsql": words(
      """
      additional_conditions dbname domain expansion_limit hosts password query result_format select_field
      select_function table user where_field
      """),
    "sqlite": words(
      "additional_conditions dbpath domain expansion_limit query result_format select_field table where_field"),
  ]

  private static func words(_ text: String) -> [String] { ListText.split(text) }
}

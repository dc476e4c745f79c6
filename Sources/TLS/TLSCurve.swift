import COpenSSL

/// Curves for the exchange of keys, by the names that OpenSSL has for them.
package enum TLSCurve {
  /// The number of a curve: "P-256", "prime256v1", "X25519"; nil for a name that is none.
  package static func number(_ name: String) -> Int32? {
    for find in [EC_curve_nist2nid, OBJ_sn2nid, OBJ_ln2nid] {
      let number = find(name)
      if number != NID_undef { return number }
    }
    return nil
  }

  /// "prime256v1"
  package static func name(_ number: Int32) -> String? { OBJ_nid2sn(number).map { String(cString: $0) } }

  /// Whether keys can be exchanged on it.
  package static func isUsable(_ number: Int32) -> Bool {
    guard let context = SSL_CTX_new(TLS_method()) else { return false }
    defer { SSL_CTX_free(context) }
    defer { ERR_clear_error() }
    return postroom_ctx_set_curves(context, [number], 1) > 0
  }
}

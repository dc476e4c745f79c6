import COpenSSL

/// A server's certificates by the name that the client asks for (RFC 6066 §3).
extension TLSEngine {
  /// What a server makes of a name.
  package enum NameChoice {
    /// Its usual certificate is shown.
    case unknown
    /// This one is.
    case identity(TLSSettings.Identity)
    /// The handshake ends.
    case failure
  }

  /// Lets code choose a certificate by the name that the client asks for.
  package func onServerName(_ choose: @escaping (String) -> NameChoice) {
    chooseIdentity = choose
    SSL_set_ex_data(session, 0, Unmanaged.passUnretained(self).toOpaque())
    postroom_ctx_on_server_name(contextPointer) { session, alert, _ in
      guard let session, let name = SSL_get_servername(session, TLSEXT_NAMETYPE_host_name),
        let owner = SSL_get_ex_data(session, 0)
      else { return SSL_TLSEXT_ERR_NOACK }
      let engine = Unmanaged<TLSEngine>.fromOpaque(owner).takeUnretainedValue()
      let wanted = String(cString: name)
      // A client that is asked for another key share says the name again.
      if engine.chosenServerName == wanted { return SSL_TLSEXT_ERR_OK }
      switch engine.chooseIdentity?(wanted) ?? .unknown {
      case .unknown: return SSL_TLSEXT_ERR_NOACK
      case .failure:
        alert?.pointee = SSL_AD_INTERNAL_ERROR
        return SSL_TLSEXT_ERR_ALERT_FATAL
      case .identity(let identity):
        engine.chosenServerName = wanted
        return engine.use(identity) ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL
      }
    }
  }

  private func use(_ identity: TLSSettings.Identity) -> Bool {
    let chain = Certificate.all(inPEM: identity.certificateChain)
    guard let own = chain.first, let key = PrivateKey(pem: identity.privateKey) else { return false }
    var others: [OpaquePointer?] = chain.dropFirst().map(\.pointer)
    return postroom_use_identity(session, own.pointer, key.pointer, &others, Int32(others.count)) == 1
  }
}

extension TLSSettings.Identity {
  /// What the library has against the key and its certificate; nil where they go together.
  package func mismatch() -> [LibraryError]? {
    guard let own = Certificate.all(inPEM: certificateChain).first, let key = PrivateKey(pem: privateKey),
      let context = SSL_CTX_new(TLS_server_method())
    else { return [] }
    defer { SSL_CTX_free(context) }
    ERR_clear_error()
    SSL_CTX_set_security_level(context, 0)
    return postroom_ctx_use_identity(context, own.pointer, key.pointer) == 1 ? nil : LibraryError.takeAll()
  }
}

import COpenSSL

/// OpenSSL's context of one set of settings.
final class TLSContext {
  let pointer: OpaquePointer

  /// - Throws: the first setting that the library does not take.
  init(_ settings: TLSSettings) throws(TLSFailure) {
    let method = settings.role == .server ? TLS_server_method() : TLS_client_method()
    guard let made = SSL_CTX_new(method) else { throw TLSFailure(step: .handshake, errors: LibraryError.takeAll()) }
    pointer = made
    setVersions(settings)
    if let level = settings.securityLevel { SSL_CTX_set_security_level(pointer, level) }
    if let list = settings.cipherList, SSL_CTX_set_cipher_list(pointer, list) != 1 { throw failure(.cipherList) }
    if let suites = settings.cipherSuites, SSL_CTX_set_ciphersuites(pointer, suites) != 1 {
      throw failure(.cipherList)
    }
    if let curves = settings.curves { _ = postroom_ctx_set_curves(pointer, curves, Int32(curves.count)) }
    if settings.options != 0 { SSL_CTX_set_options(pointer, settings.options) }
    if !settings.certificateChain.isEmpty {
      try setKeys(
        TLSSettings.Identity(certificateChain: settings.certificateChain, privateKey: settings.privateKey))
    }
    for identity in settings.identities { try setKeys(identity) }
    try setTrust(settings)
    setSessions(settings)
  }

  deinit {
    SSL_CTX_free(pointer)
  }

  private func failure(_ step: TLSFailure.Step) -> TLSFailure {
    TLSFailure(step: step, errors: LibraryError.takeAll())
  }

  private func setVersions(_ settings: TLSSettings) {
    postroom_ctx_set_min_version(pointer, settings.leastVersion?.rawValue ?? 0)
    postroom_ctx_set_max_version(pointer, settings.greatestVersion?.rawValue ?? 0)
    for version in settings.excludedVersions {
      // SSL_OP_NO_SSLv3, _TLSv1, _TLSv1_1, _TLSv1_2, _TLSv1_3.
      let bit: UInt64 =
        switch version {
        case .ssl3: 25
        case .tls10: 26
        case .tls11: 28
        case .tls12: 27
        case .tls13: 29
        }
      SSL_CTX_set_options(pointer, 1 << bit)
    }
    // SSL_OP_CIPHER_SERVER_PREFERENCE.
    if settings.prefersOwnCiphers { SSL_CTX_set_options(pointer, 1 << 22) }
  }

  private func setKeys(_ settings: TLSSettings.Identity) throws(TLSFailure) {
    let chain = Certificate.all(inPEM: settings.certificateChain)
    guard let own = chain.first else {
      let buffer = MemoryBuffer(settings.certificateChain)
      postroom_bio_set_mem_eof_return(buffer.pointer, 0)
      _ = PEM_read_bio_X509_AUX(buffer.pointer, nil, nil, nil)
      throw failure(.certificate)
    }
    guard SSL_CTX_use_certificate(pointer, own.pointer) == 1 else { throw failure(.certificate) }
    for certificate in chain.dropFirst() {
      X509_up_ref(certificate.pointer)
      SSL_CTX_ctrl(pointer, SSL_CTRL_CHAIN_CERT, 0, UnsafeMutableRawPointer(certificate.pointer))
    }
    let buffer = MemoryBuffer(settings.privateKey)
    postroom_bio_set_mem_eof_return(buffer.pointer, 0)
    guard let key = PEM_read_bio_PrivateKey(buffer.pointer, nil, nil, nil) else { throw failure(.privateKey) }
    defer { EVP_PKEY_free(key) }
    guard SSL_CTX_use_PrivateKey(pointer, key) == 1 else { throw failure(.privateKey) }
    guard SSL_CTX_check_private_key(pointer) == 1 else { throw failure(.keyMismatch) }
  }

  private func setTrust(_ settings: TLSSettings) throws(TLSFailure) {
    if !settings.trusted.isEmpty, let store = SSL_CTX_get_cert_store(pointer) {
      for certificate in Certificate.all(inPEM: settings.trusted) { X509_STORE_add_cert(store, certificate.pointer) }
      ERR_clear_error()
    }
    if let depth = settings.verificationDepth { SSL_CTX_set_verify_depth(pointer, depth) }
    if settings.trustsAnyLink, let parameters = SSL_CTX_get0_param(pointer) {
      X509_VERIFY_PARAM_set_flags(parameters, UInt(X509_V_FLAG_PARTIAL_CHAIN))
    }
    var mode = SSL_VERIFY_NONE
    if settings.role == .client || settings.asksForCertificate { mode = SSL_VERIFY_PEER }
    if settings.requiresCertificate { mode |= SSL_VERIFY_FAIL_IF_NO_PEER_CERT }
    // The peer may be whoever it is; the verdict is asked for afterwards.
    SSL_CTX_set_verify(pointer, mode) { _, _ in 1 }
  }

  private func setSessions(_ settings: TLSSettings) {
    if !settings.ticketKeys.isEmpty {
      postroom_ctx_set_ticket_keys(pointer, settings.ticketKeys, settings.ticketKeys.count)
    }
    if let count = settings.ticketCount { SSL_CTX_set_num_tickets(pointer, count) }
    if let lifetime = settings.sessionLifetime { SSL_CTX_set_timeout(pointer, lifetime) }
    if !settings.sessionContext.isEmpty {
      let id = Array(settings.sessionContext.prefix(Int(SSL_MAX_SSL_SESSION_ID_LENGTH)))
      SSL_CTX_set_session_id_context(pointer, id, UInt32(id.count))
    }
  }
}

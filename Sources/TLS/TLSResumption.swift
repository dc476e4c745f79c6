import COpenSSL

/// Sessions that are taken up again.
extension TLSEngine {
  /// The session as PEM: "BEGIN SSL SESSION PARAMETERS"; nil where there is none yet.
  package var sessionPEM: [UInt8]? {
    guard let current = SSL_get1_session(session) else { return nil }
    defer { SSL_SESSION_free(current) }
    let buffer = MemoryBuffer()
    return PEM_write_bio_SSL_SESSION(buffer.pointer, current) == 1 ? buffer.takeAll() : nil
  }

  /// Offers the server, before the handshake, to take up a session.
  ///
  /// - Returns: false for what is no session.
  package func offer(sessionPEM: [UInt8]) -> Bool {
    let buffer = MemoryBuffer(sessionPEM)
    postroom_bio_set_mem_eof_return(buffer.pointer, 0)
    guard let former = PEM_read_bio_SSL_SESSION(buffer.pointer, nil, nil, nil) else {
      ERR_clear_error()
      return false
    }
    defer { SSL_SESSION_free(former) }
    return SSL_set_session(session, former) == 1
  }
}

import COpenSSL

/// What openssl(1) s_client says of a connection.
extension TLSEngine {
  /// What it says of each certificate that it verifies.
  package var verificationLines: [String] {
    let chain = peerChain
    let (code, text) = verification
    var lines: [String] = []
    for (depth, certificate) in chain.enumerated().reversed() {
      if code != 0, depth == chain.count - 1 {
        lines += ["depth=\(depth) \(certificate.subject)", "verify error:num=\(code):\(text)", "verify return:1"]
      }
      lines += ["depth=\(depth) \(certificate.subject)", "verify return:1"]
    }
    return lines
  }

  /// All that it says when the handshake is over, or has failed.
  ///
  /// - Parameter showsAll: whether all certificates are printed, instead of the server's alone.
  package func report(showsAll: Bool) -> String {
    let chain = peerChain
    var text = ""
    if chain.isEmpty {
      text += "---\nno peer certificate available\n"
    } else {
      text += "---\nCertificate chain\n"
      for (index, certificate) in chain.enumerated() {
        text += certificate.chainLines(index)
        if showsAll { text += String(decoding: certificate.pem, as: UTF8.self) }
      }
      text += "---\nServer certificate\n"
      if !showsAll { text += String(decoding: chain[0].pem, as: UTF8.self) }
      text += "subject=\(chain[0].subject)\nissuer=\(chain[0].issuer)\n"
    }
    text += "---\nNo client certificate CA names sent\n" + keyLines
    text += "---\nSSL handshake has read \(traffic.read) bytes and written \(traffic.written) bytes\n"
    text += verificationSummary + "\n---\n" + connectionLines
    return text + "---\n"
  }

  /// "Verification: OK"
  package var verificationSummary: String {
    let (code, text) = verification
    return code == 0 ? "Verification: OK" : "Verification error: \(text)"
  }

  /// Signatures and the temporary key.
  private var keyLines: String {
    var text = ""
    if let signature = peerSignature {
      if !signature.digest.isEmpty { text += "Peer signing digest: \(signature.digest)\n" }
      text += "Peer signature type: \(TLSEngine.signatureName(signature.type))\n"
    }
    return text + temporaryKeyLine
  }

  /// "Server Temp Key: X25519, 253 bits"; empty where there is none.
  private var temporaryKeyLine: String {
    guard state == .established || state == .closed, let key = temporaryKey else { return "" }
    defer { EVP_PKEY_free(key) }
    let bits = EVP_PKEY_get_bits(key)
    switch EVP_PKEY_get_base_id(key) {
    case EVP_PKEY_EC:
      var name = [CChar](repeating: 0, count: 80)
      var count = 0
      guard EVP_PKEY_get_group_name(key, &name, name.count, &count) == 1 else { return "" }
      let curve = String(decoding: name.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return "Server Temp Key: ECDH, \(curve), \(bits) bits\n"
    case EVP_PKEY_DH: return "Server Temp Key: DH, \(bits) bits\n"
    case let other: return "Server Temp Key: \(OBJ_nid2sn(other).map { String(cString: $0) } ?? ""), \(bits) bits\n"
    }
  }

  private static func signatureName(_ type: Int32) -> String {
    switch type {
    case NID_rsaEncryption: "RSA"
    case NID_rsassaPss: "RSA-PSS"
    case NID_X9_62_id_ecPublicKey: "ECDSA"
    default: OBJ_nid2sn(type).map { String(cString: $0) } ?? ""
    }
  }

  private var connectionLines: String {
    let version = information?.version ?? "(NONE)"
    let isOld = information != nil && version != "TLSv1.3"
    var text =
      "\(information?.isResumed == true ? "Reused" : "New"), \(version), Cipher is \(information?.cipher ?? "(NONE)")\n"
    if let key = peerCertificate.flatMap({ X509_get0_pubkey($0.pointer) }) {
      text += "Server public key is \(EVP_PKEY_get_bits(key)) bit\n"
    }
    let isSecure = information != nil && postroom_get_secure_renegotiation_support(session) == 1
    text += "Secure Renegotiation IS \(isSecure ? "" : "NOT ")supported\n"
    text += "Compression: NONE\nExpansion: NONE\nNo ALPN negotiated\n"
    if isOld {
      let buffer = MemoryBuffer()
      if let current = SSL_get_session(session) { SSL_SESSION_print(buffer.pointer, current) }
      return text + String(decoding: buffer.takeAll(), as: UTF8.self)
    }
    return text + "Early data was not sent\nVerify return code: \(verification.code) (\(verification.text))\n"
  }

  /// What `-brief` shows.
  package var briefReport: String {
    guard let information else { return "" }
    var text = "Protocol version: \(information.version)\nCiphersuite: \(information.cipher)\n"
    if let peer = peerCertificate {
      text += "Peer certificate: \(peer.subject)\n"
      if let signature = peerSignature {
        if !signature.digest.isEmpty { text += "Hash used: \(signature.digest)\n" }
        text += "Signature type: \(TLSEngine.signatureName(signature.type))\n"
      }
      text += verificationSummary + "\n"
    } else {
      text += "No peer certificate\n"
    }
    return text + pointFormatsLine + temporaryKeyLine
  }

  /// How points on curves are written; before TLS 1.3 a server says so that takes part in a key exchange on one.
  private var pointFormatsLine: String {
    guard let information, information.version != "TLSv1.3", information.cipher.hasPrefix("ECDHE") else { return "" }
    return "Supported Elliptic Curve Point Formats: uncompressed:ansiX962_compressed_prime:ansiX962_compressed_char2\n"
  }
}

extension Certificate {
  /// Its lines in a list of certificates.
  fileprivate func chainLines(_ index: Int) -> String {
    let key = X509_get0_pubkey(pointer)
    let type = key.map { OBJ_nid2sn(EVP_PKEY_get_base_id($0)) }.flatMap { $0 }.map { String(cString: $0) } ?? ""
    let bits = key.map { EVP_PKEY_get_bits($0) } ?? 0
    let algorithm = OBJ_nid2sn(X509_get_signature_nid(pointer)).map { String(cString: $0) } ?? ""
    return " \(index) s:\(subject)\n   i:\(issuer)\n   a:PKEY: \(type), \(bits) (bit); sigalg: \(algorithm)\n"
      + "   v:NotBefore: \(notBefore); NotAfter: \(notAfter)\n"
  }

  /// "Nov 22 10:00:00 2026 GMT"
  package var notBefore: String { Certificate.text(of: X509_get0_notBefore(pointer)) }
  package var notAfter: String { Certificate.text(of: X509_get0_notAfter(pointer)) }

  private static func text(of time: UnsafePointer<ASN1_TIME>?) -> String {
    let buffer = MemoryBuffer()
    ASN1_TIME_print(buffer.pointer, time)
    return String(decoding: buffer.takeAll(), as: UTF8.self)
  }
}

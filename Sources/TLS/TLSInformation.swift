import COpenSSL

/// What is known of an established connection.
package struct TLSInformation: Hashable, Sendable, Codable {
  /// "TLSv1.3"
  package var version: String
  /// "TLS_AES_256_GCM_SHA384"
  package var cipher: String
  package var usedBits: Int
  package var algorithmBits: Int
  /// "X25519", "ECDHE", "DHE"; empty before version 1.3.
  package var keyExchange = ""
  package var keyExchangeDetail = ""
  /// "RSA-PSS", "ECDSA": by the server; empty where nothing was signed.
  package var serverSignature = ""
  package var serverSignatureDetail = ""
  package var serverDigest = ""
  package var clientSignature = ""
  package var clientSignatureDetail = ""
  package var clientDigest = ""
  package var isResumed = false
}

extension TLSEngine {
  /// nil before the handshake is done.
  package var information: TLSInformation? {
    guard let cipher = SSL_get_current_cipher(session) else { return nil }
    var algorithmBits: Int32 = 0
    let usedBits = SSL_CIPHER_get_bits(cipher, &algorithmBits)
    var information = TLSInformation(
      version: String(cString: SSL_get_version(session)), cipher: String(cString: SSL_CIPHER_get_name(cipher)),
      usedBits: Int(usedBits), algorithmBits: Int(algorithmBits))
    information.isResumed = SSL_session_reused(session) == 1
    guard SSL_version(session) >= TLSVersion.tls13.rawValue else { return information }
    addKeyExchange(&information)
    let isServer = settings.role == .server
    if !information.isResumed {
      if let own = SSL_get_certificate(session), let signed = ownSignature {
        let (name, detail) = TLSEngine.keyName(of: own, signature: signed.type)
        if isServer {
          (information.serverSignature, information.serverSignatureDetail) = (name, detail)
          information.serverDigest = signed.digest
        } else {
          (information.clientSignature, information.clientSignatureDetail) = (name, detail)
          information.clientDigest = signed.digest
        }
      }
      if let peer = peerCertificate, let signed = peerSignature {
        let (name, detail) = TLSEngine.keyName(of: peer.pointer, signature: signed.type)
        if isServer {
          (information.clientSignature, information.clientSignatureDetail) = (name, detail)
          information.clientDigest = signed.digest
        } else {
          (information.serverSignature, information.serverSignatureDetail) = (name, detail)
          information.serverDigest = signed.digest
        }
      }
    }
    return information
  }

  private func addKeyExchange(_ information: inout TLSInformation) {
    guard let key = temporaryKey else { return }
    defer { EVP_PKEY_free(key) }
    switch EVP_PKEY_get_base_id(key) {
    case EVP_PKEY_DH:
      information.keyExchange = "DHE"
      information.keyExchangeDetail = "\(EVP_PKEY_get_bits(key)) bits"
    case EVP_PKEY_EC:
      information.keyExchange = "ECDHE"
      var name = [CChar](repeating: 0, count: 80)
      var count = 0
      if EVP_PKEY_get_group_name(key, &name, name.count, &count) == 1 {
        let curve = String(decoding: name.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        information.keyExchangeDetail = EC_curve_nid2nist(OBJ_sn2nid(curve)).map { String(cString: $0) } ?? curve
      }
    case let other: information.keyExchange = OBJ_nid2sn(other).map { String(cString: $0) } ?? ""
    }
  }

  /// The key of the server's part of the key exchange; the caller frees it.
  package var temporaryKey: OpaquePointer? {
    var key: OpaquePointer?
    let found =
      settings.role == .server ? postroom_get_tmp_key(session, &key) : postroom_get_peer_tmp_key(session, &key)
    return found == 1 ? key : nil
  }

  /// How the other side has signed.
  package var peerSignature: (type: Int32, digest: String)? {
    var (type, digest): (Int32, Int32) = (NID_undef, NID_undef)
    guard SSL_get_peer_signature_type_nid(session, &type) == 1, type != NID_undef else { return nil }
    let hasDigest = postroom_get_peer_signature_nid(session, &digest) == 1 && digest != NID_undef
    return (type, hasDigest ? String(cString: OBJ_nid2sn(digest)) : "")
  }

  private var ownSignature: (type: Int32, digest: String)? {
    var (type, digest): (Int32, Int32) = (NID_undef, NID_undef)
    guard SSL_get_signature_type_nid(session, &type) == 1, type != NID_undef else { return nil }
    let hasDigest = postroom_get_signature_nid(session, &digest) == 1 && digest != NID_undef
    return (type, hasDigest ? String(cString: OBJ_nid2sn(digest)) : "")
  }

  private static func keyName(of certificate: OpaquePointer, signature: Int32) -> (name: String, detail: String) {
    guard let key = X509_get0_pubkey(certificate) else { return ("", "") }
    switch signature {
    case NID_rsassaPss: return ("RSA-PSS", "\(EVP_PKEY_get_bits(key)) bits")
    case NID_rsaEncryption: return ("RSA", "\(EVP_PKEY_get_bits(key)) bits")
    case NID_X9_62_id_ecPublicKey: return ("ECDSA", EVP_PKEY_get_bits(key) == 256 ? "P-256" : "P-384")
    default: return (OBJ_nid2sn(signature).map { String(cString: $0) } ?? "", "")
    }
  }

  /// The other side's certificate.
  package var peerCertificate: Certificate? {
    SSL_get1_peer_certificate(session).map { Certificate(owning: $0) }
  }

  /// The certificates that the other side has sent.
  package var peerChain: [Certificate] {
    guard let chain = SSL_get_peer_cert_chain(session) else { return [] }
    return (0..<postroom_chain_count(chain)).compactMap { index in
      postroom_chain_certificate(chain, index).map { Certificate(borrowing: $0) }
    }
  }

  /// How the check of the other side's certificate ended: 0 for good (X509_V_OK), and in words.
  package var verification: (code: Int, text: String) {
    let code = SSL_get_verify_result(session)
    return (Int(code), String(cString: X509_verify_cert_error_string(code)))
  }

  /// Bytes that went over the wire so far.
  package var traffic: (read: Int, written: Int) { (bytesRead, bytesWritten) }
}

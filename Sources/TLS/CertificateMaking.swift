import COpenSSL
import Simulation

/// A name, "/C=DE/CN=mail.example.com", as requests and certificates have it.
package struct DistinguishedName: Hashable, Sendable {
  package struct Failure: Error, Hashable, Sendable {
    package let text: String
  }

  fileprivate let fields: [(type: String, value: String)]

  package static func == (a: DistinguishedName, b: DistinguishedName) -> Bool {
    a.fields.map { "\($0)=\($1)" } == b.fields.map { "\($0)=\($1)" }
  }

  package func hash(into hasher: inout Hasher) {
    for field in fields { hasher.combine("\(field.type)=\(field.value)") }
  }

  /// - Throws: `Failure` for a text that does not begin with a slash.
  package init(_ text: String) throws(Failure) {
    guard text.hasPrefix("/") else {
      throw Failure(
        text: "name is expected to be in the format /type0=value0/type1=value1/type2=... where characters may be "
          + "escaped by \\. This name is not in that format: '\(text)'")
    }
    fields = text.dropFirst().split(separator: "/").compactMap { part in
      guard let equals = part.firstIndex(of: "=") else { return nil }
      return (String(part[..<equals]), String(part[part.index(after: equals)...]))
    }
  }

  fileprivate func apply(to name: OpaquePointer?) {
    for field in fields {
      let value = Array(field.value.utf8)
      X509_NAME_add_entry_by_txt(name, field.type, MBSTRING_UTF8, value, Int32(value.count), -1, 0)
    }
  }
}

extension Certificate {
  /// Makes a certificate.
  ///
  /// - Parameters:
  ///   - subject: for whom: a name of one's own, or that of a request.
  ///   - key: that it is for.
  ///   - issuer: who vouches for it; nil for one that vouches for itself.
  ///   - isAuthority: whether it gets the extensions that `openssl req -x509` adds.
  package static func make(
    subject: DistinguishedName, key: PrivateKey, days: Int, now: Timestamp, random: SeededRandom,
    alternativeNames: String? = nil, isAuthority: Bool
  ) -> Certificate? {
    random.use { () -> Certificate? in
      guard let made = X509_new() else { return nil }
      let certificate = Certificate(owning: made)
      setSerial(made, random)
      setTimes(made, days, now)
      subject.apply(to: X509_get_subject_name(made))
      X509_set_issuer_name(made, X509_get_subject_name(made))
      X509_set_pubkey(made, key.pointer)
      X509_set_version(made, 2)
      if isAuthority {
        for (id, value) in [
          (NID_subject_key_identifier, "hash"), (NID_authority_key_identifier, "keyid:always,issuer"),
          (NID_basic_constraints, "critical,CA:true"),
        ] { add(id, value, to: made) }
      }
      if let alternativeNames { add(NID_subject_alt_name, alternativeNames, to: made) }
      return X509_sign(made, key.pointer, EVP_sha256()) > 0 ? certificate : nil
    }
  }

  private static func add(_ id: Int32, _ value: String, to certificate: OpaquePointer) {
    guard let made = postroom_make_extension(certificate, certificate, id, value) else {
      ERR_clear_error()
      return
    }
    X509_add_ext(certificate, made, -1)
    X509_EXTENSION_free(made)
  }

  private static func setSerial(_ certificate: OpaquePointer, _ random: SeededRandom) {
    guard let number = BN_new() else { return }
    defer { BN_free(number) }
    BN_rand(number, 159, 0, 0)
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate))
  }

  private static func setTimes(_ certificate: OpaquePointer, _ days: Int, _ now: Timestamp) {
    var time = Int(now.seconds)
    X509_time_adj_ex(X509_getm_notBefore(certificate), 0, 0, &time)
    X509_time_adj_ex(X509_getm_notAfter(certificate), Int32(clamping: days), 0, &time)
  }

  /// Makes the certificate that a request asks for.
  package static func make(
    for request: CertificateRequest, signedBy key: PrivateKey, issuer: Certificate?, days: Int, now: Timestamp,
    random: SeededRandom
  ) -> Certificate? {
    random.use { () -> Certificate? in
      guard let made = X509_new(), let publicKey = X509_REQ_get0_pubkey(request.pointer) else { return nil }
      let certificate = Certificate(owning: made)
      setSerial(made, random)
      setTimes(made, days, now)
      X509_set_subject_name(made, X509_REQ_get_subject_name(request.pointer))
      X509_set_issuer_name(
        made, issuer.map { X509_get_subject_name($0.pointer) } ?? X509_REQ_get_subject_name(request.pointer))
      X509_set_pubkey(made, publicKey)
      return X509_sign(made, key.pointer, EVP_sha256()) > 0 ? certificate : nil
    }
  }

  /// All of it in words.
  package var text: String {
    let buffer = MemoryBuffer()
    X509_print_ex(buffer.pointer, pointer, postroom_name_flags(), 0)
    return String(decoding: buffer.takeAll(), as: UTF8.self)
  }

  /// In hexadecimal.
  package var serial: String {
    let buffer = MemoryBuffer()
    i2a_ASN1_INTEGER(buffer.pointer, X509_get0_serialNumber(pointer))
    return String(decoding: buffer.takeAll(), as: UTF8.self)
  }

  /// Whether it is still good at a time.
  package func isValid(at time: Timestamp) -> Bool {
    var seconds = Int(time.seconds)
    return X509_cmp_time(X509_get0_notAfter(pointer), &seconds) >= 0
  }

  /// The RSA modulus in hexadecimal.
  package var modulus: String? { X509_get0_pubkey(pointer).flatMap { PrivateKey.modulus(of: $0) } }

  /// How it stands with regard to those that are trusted: 0 for good, else X.509's code, in words and the depth.
  package func verify(trusted: [Certificate], others: [Certificate], now: Timestamp) -> (
    code: Int, text: String, depth: Int
  ) {
    guard let store = X509_STORE_new(), let context = X509_STORE_CTX_new() else { return (1, "unspecified", 0) }
    defer {
      X509_STORE_CTX_free(context)
      X509_STORE_free(store)
    }
    for certificate in trusted { X509_STORE_add_cert(store, certificate.pointer) }
    ERR_clear_error()
    X509_STORE_CTX_init(context, store, pointer, nil)
    X509_STORE_CTX_set_time(context, 0, Int(now.seconds))
    _ = X509_verify_cert(context)
    let code = X509_STORE_CTX_get_error(context)
    ERR_clear_error()
    return (
      Int(code), String(cString: X509_verify_cert_error_string(Int(code))),
      Int(X509_STORE_CTX_get_error_depth(context))
    )
  }
}

extension PrivateKey {
  static func modulus(of key: OpaquePointer) -> String? {
    var number: OpaquePointer?
    guard EVP_PKEY_get_bn_param(key, "n", &number) == 1, let number else { return nil }
    defer { BN_free(number) }
    guard let text = BN_bn2hex(number) else { return nil }
    defer { CRYPTO_free(text, nil, 0) }
    return String(cString: text)
  }

  package var modulus: String? { PrivateKey.modulus(of: pointer) }

  /// Its numbers in words.
  package var text: String {
    let buffer = MemoryBuffer()
    EVP_PKEY_print_private(buffer.pointer, pointer, 0, nil)
    return String(decoding: buffer.takeAll(), as: UTF8.self)
  }
}

/// A request for a certificate (PKCS #10).
package final class CertificateRequest {
  let pointer: OpaquePointer

  deinit {
    X509_REQ_free(pointer)
  }

  /// The first request of a PEM file; nil when there is none.
  package init?(pem: [UInt8]) {
    let buffer = MemoryBuffer(pem)
    postroom_bio_set_mem_eof_return(buffer.pointer, 0)
    guard let read = PEM_read_bio_X509_REQ(buffer.pointer, nil, nil, nil) else {
      ERR_clear_error()
      return nil
    }
    pointer = read
  }

  package init?(subject: DistinguishedName, key: PrivateKey, random: SeededRandom) {
    guard let made = X509_REQ_new() else { return nil }
    pointer = made
    X509_REQ_set_version(made, 0)
    subject.apply(to: X509_REQ_get_subject_name(made))
    X509_REQ_set_pubkey(made, key.pointer)
    guard random.use({ X509_REQ_sign(made, key.pointer, EVP_sha256()) }) > 0 else { return nil }
  }

  package var pem: [UInt8] {
    let buffer = MemoryBuffer()
    PEM_write_bio_X509_REQ(buffer.pointer, pointer)
    return buffer.takeAll()
  }

  package var subject: String { Certificate.text(of: X509_REQ_get_subject_name(pointer)) }

  package var text: String {
    let buffer = MemoryBuffer()
    X509_REQ_print_ex(buffer.pointer, pointer, postroom_name_flags(), 0)
    return String(decoding: buffer.takeAll(), as: UTF8.self)
  }
}

/// A digest of bytes.
package enum MessageDigest {
  /// - Returns: the name as openssl(1) prints it, and the digest; nil for one that there is not.
  package static func compute(_ name: String, _ bytes: [UInt8]) -> (name: String, digest: [UInt8])? {
    guard let method = EVP_get_digestbyname(name) else { return nil }
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    guard EVP_Digest(bytes, bytes.count, &digest, &count, method, nil) == 1 else { return nil }
    let shown = EVP_MD_get0_name(method).map { String(cString: $0) } ?? name.uppercased()
    return (shown, Array(digest.prefix(Int(count))))
  }
}

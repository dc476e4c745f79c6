import COpenSSL
import Simulation

/// An X.509 certificate.
package final class Certificate {
  package let pointer: OpaquePointer

  /// Takes over a reference.
  package init(owning pointer: OpaquePointer) {
    self.pointer = pointer
  }

  /// Takes a reference of its own.
  package init(borrowing pointer: OpaquePointer) {
    X509_up_ref(pointer)
    self.pointer = pointer
  }

  deinit {
    X509_free(pointer)
  }

  /// The certificates of a PEM file, in order; what else is in it is skipped.
  package static func all(inPEM bytes: [UInt8]) -> [Certificate] {
    let buffer = MemoryBuffer(bytes)
    postroom_bio_set_mem_eof_return(buffer.pointer, 0)
    var found: [Certificate] = []
    while let certificate = PEM_read_bio_X509(buffer.pointer, nil, nil, nil) {
      found.append(Certificate(owning: certificate))
    }
    ERR_clear_error()
    return found
  }

  package var pem: [UInt8] {
    let buffer = MemoryBuffer()
    PEM_write_bio_X509(buffer.pointer, pointer)
    return buffer.takeAll()
  }

  /// "CN = mail.example.com" and so on, as `openssl` prints names by default.
  /// The public key that it vouches for, as PEM: "BEGIN PUBLIC KEY".
  package var publicKeyPEM: [UInt8] {
    guard let key = X509_get0_pubkey(pointer) else { return [] }
    let buffer = MemoryBuffer()
    PEM_write_bio_PUBKEY(buffer.pointer, key)
    return buffer.takeAll()
  }

  package var subject: String { Certificate.text(of: X509_get_subject_name(pointer)) }
  package var issuer: String { Certificate.text(of: X509_get_issuer_name(pointer)) }

  /// The last common name of the subject.
  package var subjectCommonName: String? { Certificate.commonName(X509_get_subject_name(pointer)) }
  package var issuerCommonName: String? { Certificate.commonName(X509_get_issuer_name(pointer)) }

  package static func text(of name: OpaquePointer?) -> String {
    let buffer = MemoryBuffer()
    X509_NAME_print_ex(buffer.pointer, name, 0, postroom_name_flags())
    return String(decoding: buffer.takeAll(), as: UTF8.self)
  }

  private static func commonName(_ name: OpaquePointer?) -> String? {
    var last: Int32 = -1
    while true {
      let next = X509_NAME_get_index_by_NID(name, NID_commonName, last)
      guard next >= 0 else { break }
      last = next
    }
    guard last >= 0, let entry = X509_NAME_get_entry(name, last) else { return nil }
    var bytes: UnsafeMutablePointer<UInt8>?
    let count = ASN1_STRING_to_UTF8(&bytes, X509_NAME_ENTRY_get_data(entry))
    guard count >= 0, let bytes else { return nil }
    defer { CRYPTO_free(bytes, nil, 0) }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
  }

  /// The digest of the whole certificate.
  package func fingerprint(_ digest: String) -> [UInt8]? {
    guard let method = EVP_get_digestbyname(digest) else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    guard X509_digest(pointer, method, &bytes, &count) == 1 else { return nil }
    return Array(bytes.prefix(Int(count)))
  }

  /// The digest of the public key that it vouches for.
  package func keyFingerprint(_ digest: String) -> [UInt8]? {
    guard let method = EVP_get_digestbyname(digest), let key = X509_get0_pubkey(pointer) else { return nil }
    let buffer = MemoryBuffer()
    guard i2d_PUBKEY_bio(buffer.pointer, key) == 1 else { return nil }
    let der = buffer.takeAll()
    var bytes = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    guard EVP_Digest(der, der.count, &bytes, &count, method, nil) == 1 else { return nil }
    return Array(bytes.prefix(Int(count)))
  }

  /// The hash of the subject's name, by which certificates are found in a directory: "1a2b3c4d".
  package var subjectHash: String {
    let number = X509_NAME_hash_ex(X509_get_subject_name(pointer), nil, nil, nil)
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, 8 - text.utf8.count)) + text
  }

  /// Whether there is a digest of that name.
  package static func knows(digest: String) -> Bool { EVP_get_digestbyname(digest) != nil }

  /// The length of a digest in bytes; nil where there is none of that name.
  package static func length(ofDigest name: String) -> Int? {
    EVP_get_digestbyname(name).map { Int(EVP_MD_get_size($0)) }
  }

  /// Whether it is for a host of that name.
  package func isFor(host: String) -> Bool {
    X509_check_host(pointer, host, host.utf8.count, 0, nil) == 1
  }
}

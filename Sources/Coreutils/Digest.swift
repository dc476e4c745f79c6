import COpenSSL

/// The algorithms of md5sum, sha256sum, b2sum and cksum.
enum Digest: String {
  case md5, sha1, sha224, sha256, sha384, sha512
  case blake2b = "blake2b"

  /// As `--tag` writes it.
  var tag: String { self == .blake2b ? "BLAKE2b" : rawValue.uppercased() }

  /// Bits of the result; that of BLAKE2b may be shorter.
  var bits: Int {
    switch self {
    case .md5: 128
    case .sha1: 160
    case .sha224: 224
    case .sha256: 256
    case .sha384: 384
    case .sha512, .blake2b: 512
    }
  }

  private var type: OpaquePointer? {
    switch self {
    case .md5: EVP_md5()
    case .sha1: EVP_sha1()
    case .sha224: EVP_sha224()
    case .sha256: EVP_sha256()
    case .sha384: EVP_sha384()
    case .sha512: EVP_sha512()
    case .blake2b: EVP_blake2b512()
    }
  }

  /// The result in hexadecimal.
  ///
  /// - Parameter length: bits of a BLAKE2b result that is shorter than 512.
  func hexadecimal(of chunks: [[UInt8]], length: Int? = nil) -> String {
    if self == .blake2b, let length, length != 512 {
      var blake = Blake2b(length: length / 8)
      for chunk in chunks { blake.update(chunk) }
      return Digest.text(blake.finish())
    }
    guard let context = EVP_MD_CTX_new() else { return "" }
    defer { EVP_MD_CTX_free(context) }
    var result = [UInt8](repeating: 0, count: bits / 8)
    EVP_DigestInit_ex(context, type, nil)
    for chunk in chunks { EVP_DigestUpdate(context, chunk, chunk.count) }
    EVP_DigestFinal_ex(context, &result, nil)
    return Digest.text(result)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

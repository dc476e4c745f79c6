import FileSystem
import TLS

/// Keys and certificates that follow each other in files: a key, its certificate, those above it, the next key
/// (parameters *_tls_chain_files, and tables of server names).
struct TLSKeyChain {
  /// Why they can't be used, for the log.
  struct Damage: Error, Hashable {
    var lines: [String]
  }

  private(set) var identities: [TLSSettings.Identity] = []
  /// What of them is passed over, for the log.
  private(set) var notes: [String] = []

  private var key: (text: [UInt8], index: Int, source: String)?
  private var chain: [UInt8] = []
  private let origin: String
  /// What follows from damage: "disabling TLS support".
  private let consequence: String

  /// Reads the files of a list.
  init(files list: String, read: (String) throws(Errno) -> [UInt8]) throws(Damage) {
    origin = list
    consequence = "disabling TLS support"
    for file in ListText.split(list) {
      let bytes: [UInt8]
      do throws(Errno) {
        bytes = try read(file)
      } catch {
        // What comes behind it is not read, and nobody minds.
        notes.append("error opening chain file: \(file): \(error.message)")
        return
      }
      try take(bytes, file)
    }
    try finish()
  }

  /// Reads the text that a table has for the name of a server.
  init(text: [UInt8], for name: String) throws(Damage) {
    origin = name
    consequence = "aborting TLS handshake"
    try take(text, name)
    try finish()
  }

  private func damage(_ line: String, _ errors: [LibraryError] = []) -> Damage {
    Damage(
      lines: [line] + errors.map { "TLS library problem: \($0.logLine)" }
        + ["error loading private keys and certificates from: \(origin): \(consequence)"])
  }

  private mutating func take(_ bytes: [UInt8], _ source: String) throws(Damage) {
    for (position, block) in PEMBlock.all(in: bytes).enumerated() {
      if block.isCertificate {
        guard key != nil else { throw damage("error loading chain from \(source): key not first") }
        guard !Certificate.all(inPEM: block.text).isEmpty else {
          throw damage("error loading certificate (PEM object number \(position + 1)) from \(source)")
        }
        chain += block.text
      } else if block.isPrivateKey {
        if let first = key, chain.isEmpty {
          throw damage(
            "error loading certificate chain: key at index \(first.index) in \(first.source) "
              + "not followed by a certificate")
        }
        if let first = key, let errors = keep() {
          throw damage(
            "error loading certificate chain: key at index \(first.index) in \(first.source) "
              + "does not match the certificate", errors)
        }
        guard PrivateKey(pem: block.text) != nil else {
          throw damage("error loading private key (PEM object number \(position + 1)) from \(source)")
        }
        key = (block.text, position + 1, source)
      } else {
        notes.append("loading \(source): ignoring PEM type: \(block.label)")
      }
    }
  }

  /// Keeps the key at hand with its certificates.
  ///
  /// - Returns: what the library says where they don't go together.
  private mutating func keep() -> [LibraryError]? {
    guard let key, !chain.isEmpty else { return nil }
    let identity = TLSSettings.Identity(certificateChain: chain, privateKey: key.text)
    chain = []
    if let errors = identity.mismatch() { return errors }
    identities.append(identity)
    return nil
  }

  private mutating func finish() throws(Damage) {
    guard let key else { throw damage("No PEM data in \(origin)") }
    guard !chain.isEmpty else { throw damage("No certs for key at index \(key.index) in \(key.source)") }
    if let errors = keep() {
      throw damage("key at index \(key.index) in \(key.source) does not match next certificate", errors)
    }
  }
}

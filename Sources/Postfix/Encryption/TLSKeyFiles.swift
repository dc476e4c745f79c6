import FileSystem
import TLS

/// The keys and certificates that a program shows, by parameters *_tls_chain_files, *_tls_cert_file,
/// *_tls_dcert_file, *_tls_eccert_file and those of their keys.
struct TLSKeyFiles {
  private let daemon: Daemon
  private let program: String

  /// - Parameter program: "smtpd", "smtp", "lmtp"
  init(_ daemon: Daemon, program: String) {
    self.daemon = daemon
    self.program = program
  }

  private struct Kind {
    let title: String
    let certificate: String
    let key: String
  }

  private static let kinds = [
    Kind(title: "RSA", certificate: "_tls_cert_file", key: "_tls_key_file"),
    Kind(title: "DSA", certificate: "_tls_dcert_file", key: "_tls_dkey_file"),
    Kind(title: "ECDSA", certificate: "_tls_eccert_file", key: "_tls_eckey_file"),
  ]

  private func text(_ suffix: String) -> String { daemon.configuration.text(program + suffix) }

  /// Files that keys are read from, as they are set; "none" is none.
  var certificateFiles: [String] {
    TLSKeyFiles.kinds.map { text($0.certificate) }.filter { !$0.isEmpty && $0.lowercased() != "none" }
  }

  var chainFiles: String { text("_tls_chain_files") }

  /// - Parameter warn: takes what is wrong.
  /// - Returns: nil where a key that is set can't be used.
  func identities(warn: (String) -> Void) -> [TLSSettings.Identity]? {
    if !chainFiles.isEmpty {
      do throws(TLSKeyChain.Damage) {
        let chain = try TLSKeyChain(files: chainFiles) { path throws(Errno) in
          try daemon.machine.files.read(path)
        }
        chain.notes.forEach(warn)
        return chain.identities
      } catch {
        error.lines.forEach(warn)
        return nil
      }
    }
    var found: [TLSSettings.Identity] = []
    for kind in TLSKeyFiles.kinds {
      let certificate = text(kind.certificate)
      if certificate.isEmpty || certificate.lowercased() == "none" && kind.title == "RSA" { continue }
      let key = text(kind.key)
      guard
        let identity = identity(kind.title, certificate, key.isEmpty ? certificate : key, beside: found, warn)
      else { return nil }
      found.append(identity)
    }
    return found
  }

  private func identity(
    _ title: String, _ certificateFile: String, _ keyFile: String, beside others: [TLSSettings.Identity],
    _ warn: (String) -> Void
  ) -> TLSSettings.Identity? {
    if certificateFile == keyFile { return mixed(certificateFile, warn) }
    guard let certificate = read(certificateFile, "\(title) certificate", line: 450, warn),
      let key = read(keyFile, "\(title) private key", line: 368, warn)
    else { return nil }
    let identity = TLSSettings.Identity(certificateChain: certificate, privateKey: key)
    var settings = TLSSettings(role: .server)
    settings.securityLevel = 0
    settings.identities = others + [identity]
    do throws(TLSFailure) {
      _ = try TLSEngine(settings, seed: 0, now: daemon.machine.now)
      return identity
    } catch {
      let isCertificate = error.step == .certificate
      warn(
        "cannot get \(title) \(isCertificate ? "certificate" : "private key") from file "
          + "\"\(isCertificate ? certificateFile : keyFile)\": disabling TLS support")
      for problem in error.errors { warn("TLS library problem: \(problem.logLine)") }
      return nil
    }
  }

  /// Key and certificate in one file, in any order.
  private func mixed(_ file: String, _ warn: (String) -> Void) -> TLSSettings.Identity? {
    func fail(_ line: String?, _ errors: [LibraryError] = []) -> TLSSettings.Identity? {
      if let line { warn(line) }
      for problem in errors { warn("TLS library problem: \(problem.logLine)") }
      warn("error loading private keys and certificates from: \(file): disabling TLS support")
      return nil
    }
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try daemon.machine.files.read(file)
    } catch {
      warn("error opening chain file: \(file): \(error.message)")
      return nil
    }
    let blocks = PEMBlock.all(in: bytes)
    let chain = blocks.filter(\.isCertificate).flatMap(\.text)
    guard let key = blocks.first(where: \.isPrivateKey) else {
      return fail(chain.isEmpty ? "No PEM data in \(file)" : "No private key found in \(file)")
    }
    let index = (blocks.firstIndex(of: key) ?? 0) + 1
    guard !chain.isEmpty else { return fail("No certs for key at index \(index) in \(file)") }
    let identity = TLSSettings.Identity(certificateChain: chain, privateKey: key.text)
    if let errors = identity.mismatch() {
      return fail("key at index \(index) in \(file) does not match next certificate", errors)
    }
    return identity
  }

  /// - Parameter line: where the library says that it can't open the file.
  private func read(_ path: String, _ what: String, line: Int, _ warn: (String) -> Void) -> [UInt8]? {
    do throws(Errno) {
      return try daemon.machine.files.read(path)
    } catch {
      let code = String(error.rawValue, radix: 16, uppercase: true)
      let digits = String(repeating: "0", count: max(0, 7 - code.utf8.count)) + code
      warn("cannot get \(what) from file \"\(path)\": disabling TLS support")
      warn(
        "TLS library problem: error:8\(digits):system library::\(error.message):../crypto/bio/bss_file.c:308:"
          + "calling fopen(\(path), r):")
      warn("TLS library problem: error:10080002:BIO routines::system lib:../crypto/bio/bss_file.c:311:")
      warn("TLS library problem: error:0A080002:SSL routines::system lib:../ssl/ssl_rsa.c:\(line):")
      return nil
    }
  }
}

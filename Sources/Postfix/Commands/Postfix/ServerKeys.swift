import FileSystem
import Kernel
import Simulation

/// The private keys and certificates of the SMTP server, which openssl(1) makes for `postfix tls`.
struct ServerKeys {
  enum Algorithm: String {
    case rsa, ecdsa

    /// The size of an RSA key, the curve of an elliptic one.
    var standardBits: String { self == .rsa ? "2048" : "secp256r1" }
    /// The parameters that name key and certificate.
    var keyParameter: String { self == .rsa ? "smtpd_tls_key_file" : "smtpd_tls_eckey_file" }
    var certificateParameter: String { self == .rsa ? "smtpd_tls_cert_file" : "smtpd_tls_eccert_file" }
    /// The subcommand of openssl(1) for such keys.
    var command: String { self == .rsa ? "rsa" : "ec" }
  }

  private let script: ManagementScript
  var bits = ""
  var randomSource = ""

  init(_ script: ManagementScript) {
    self.script = script
  }

  // MARK: Names

  func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : script["config_directory"] + "/" + path }

  /// The file of a key: "rsa" and "ecdsa" stand for those in use.
  func path(of name: String) async throws(Errno) -> String {
    if let algorithm = Algorithm(rawValue: name) {
      let path = try await script.output(of: [script.command("postconf"), "-nxh", algorithm.keyParameter]).text
      return path == "none" ? "" : path
    }
    return name.isEmpty || name == "none" ? "" : absolute(name)
  }

  func hostName(_ given: String?) async throws(Errno) -> String {
    if let given, !given.isEmpty { return given }
    return try await script.output(of: [script.command("postconf"), "-xh", "myhostname"]).text
  }

  private func openssl() async throws(Errno) -> String {
    try await script.output(of: [script.command("postconf"), "-xh", "openssl_path"]).text
  }

  // MARK: Digests

  /// The SHA-256 digest of the public half of a private key; nil where there is no key in the file.
  func publicKeyDigest(of key: String) async throws(Errno) -> String? {
    let openssl = try await openssl()
    for command in ["ec", "rsa"] {
      // Where there is no such command, it is the other kind of key that is looked for.
      let words = [openssl, command, "-passin", "pass:umask 077", "-in", key, "-pubout", "-outform", "DER"]
      if let digest = try await digest(of: words, openssl) { return digest }
    }
    return nil
  }

  /// The same, of the key that a certificate vouches for.
  private func certificateDigest(of certificate: String) async throws(Errno) -> String? {
    let openssl = try await openssl()
    let key = try await script.output(
      of: [openssl, "x509", "-pubkey", "-noout", "-in", certificate], discardsErrors: true)
    guard key.status.isSuccess, !key.text.isEmpty else { return nil }
    let copy = script["config_directory"] + "/.pubkey"
    try script.process.files.write(copy, (key.text + "\n").bytes, mode: 0o600)
    defer { try? script.process.files.remove(copy) }
    return try await digest(of: [openssl, "pkey", "-pubin", "-in", copy, "-outform", "DER"], openssl)
  }

  private func digest(of words: [String], _ openssl: String) async throws(Errno) -> String? {
    let copy = script["config_directory"] + "/.der"
    defer { try? script.process.files.remove(copy) }
    guard try await script.run(words + ["-out", copy], discardsErrors: true).isSuccess else { return nil }
    let (text, _) = try await script.output(of: [openssl, "dgst", "-sha256", "-r", copy], discardsErrors: true)
    let digest = String(text.prefix { $0.isHexDigit })
    return digest.utf8.count == 64 ? digest : nil
  }

  // MARK: Making

  /// Makes a key, or copies one, and a certificate for it.
  ///
  /// - Parameters:
  ///   - key: the key to copy; empty for a new one.
  ///   - isEnabled: whether the server uses them at once.
  func makeCertificate(
    _ algorithm: Algorithm, key old: String, isEnabled: Bool, _ hosts: [String]
  ) async throws(Errno) -> ExitStatus {
    let stamp = try await script.output(of: ["date", "-u", "+%Y%m%d-%H%M%S"]).text
    let prefix = script["config_directory"] + (algorithm == .rsa ? "/" : "/ec")
    let (key, certificate) = ("\(prefix)key-\(stamp).pem", "\(prefix)cert-\(stamp).pem")
    for (path, title) in [(key, "private key"), (certificate, "certificate")] where script.process.files.exists(path) {
      return try await script.fail("New \(title) file already exists: \(path)")
    }
    guard try await makeKey(algorithm, key, copying: old) else { return .failure }
    guard try await sign(key, certificate, hosts) else { return .failure }
    if isEnabled {
      guard try await deploy(certificate: certificate, key: key, isEnabled: true) else { return .failure }
    }
    var text = isEnabled ? Self.deployed(isEnabled: true) : Self.created(certificate, key)
    text += "To generate a CSR run:\n  # postfix tls output-server-csr -k \(key) [<hostname> ...]\n"
    text += "Save the signed certificate chain in \(certificate)\(isEnabled ? "" : ", and deploy as above").\n"
    text +=
      "To generate TLSA records run:\n  # postfix tls output-server-tlsa [-h <hostname>] \(isEnabled ? "" : key)\n"
    if old.isEmpty {
      text +=
        isEnabled
        ? "(If you have DANE TLSA RRs, update them as soon as possible to match\nthe newly deployed keys).\n"
        : "(deploy after updating the DNS and waiting for stale RRs to expire).\n"
    }
    return try await script.inform(text)
  }

  private func makeKey(_ algorithm: Algorithm, _ path: String, copying old: String) async throws(Errno) -> Bool {
    let openssl = try await openssl()
    let words: [String]
    switch (old.isEmpty, algorithm) {
    case (false, _): words = [openssl, algorithm.command, "-passin", "pass:umask 077", "-in", old, "-out", path]
    case (true, .rsa): words = [openssl, "genrsa", "-out", path, bits]
    case (true, .ecdsa):
      words = [openssl, "ecparam", "-param_enc", "named_curve", "-genkey", "-out", path, "-name", bits]
    }
    script.process.umask = 0o077
    let (_, status) = try await script.output(of: words, discardsErrors: old.isEmpty == false)
    script.process.umask = 0o022
    if status.isSuccess { return true }
    try? script.process.files.remove(path)
    let text =
      old.isEmpty
      ? "error generating new \(algorithm.rawValue) \(bits) private key"
      : "Error copying private key from '\(old)' to '\(path)'"
    return try await script.fail(text).isSuccess
  }

  private func configuration(_ extensions: String, _ hosts: [String], isCertificate: Bool) -> String {
    var lines = [
      "default_md = sha256", "\(extensions) = v3", "prompt = yes", "distinguished_name = dn", "[dn]", "[v3]",
    ]
    if isCertificate { lines.append("basicConstraints = CA:false") }
    lines += [
      "subjectKeyIdentifier = hash", "extendedKeyUsage = serverAuth, clientAuth", "subjectAltName = @alts", "[alts]",
    ]
    for (index, host) in hosts.enumerated() { lines.append("DNS.\(index + 1) = \(host)") }
    return lines.map { $0 + "\n" }.joined()
  }

  private func sign(_ key: String, _ certificate: String, _ hosts: [String]) async throws(Errno) -> Bool {
    let first = try await hostName(hosts.first)
    let text = configuration("x509_extensions", [first] + hosts.dropFirst(), isCertificate: true)
    let words = [
      try await openssl(), "req", "-x509", "-config", "/dev/stdin", "-new", "-key", key, "-subj", "/CN=\(first)",
      "-days", "36525", "-out", certificate,
    ]
    if try await script.feed(text, to: words).isSuccess { return true }
    for path in [certificate, key] { try? script.process.files.remove(path) }
    return try await script.fail("error generating self-signed SSL certificate").isSuccess
  }

  /// Prints a request for a certificate.
  func outputRequest(_ key: String, _ hosts: [String]) async throws(Errno) -> ExitStatus {
    let first = try await hostName(hosts.first)
    let text = configuration("req_extensions", [first] + hosts.dropFirst(), isCertificate: false)
    let words = [try await openssl(), "req", "-config", "/dev/stdin", "-new", "-key", key, "-subj", "/"]
    return try await script.feed(text, to: words).isSuccess ? .success : .failure
  }

  /// Lets the server use a key and its certificate.
  func deploy(certificate: String, key: String, isEnabled: Bool = false) async throws(Errno) -> Bool {
    let openssl = try await openssl()
    var algorithm: Algorithm?
    for candidate in [Algorithm.rsa, .ecdsa] where algorithm == nil {
      let words = [openssl, candidate.command, "-passin", "pass:umask 077", "-in", key]
      let (text, status) = try await script.output(of: words, discardsErrors: true)
      if status.isSuccess, !text.isEmpty { algorithm = candidate }
    }
    guard let algorithm else { return try await script.fail("no private key found in file: \(key)").isSuccess }
    guard let one = try await certificateDigest(of: certificate) else {
      return try await script.fail("error computing certificate public key digest").isSuccess
    }
    guard one == (try await publicKeyDigest(of: key)) else {
      return try await script.fail("Certificate in \(certificate) does not match key in \(key)").isSuccess
    }
    var settings = ["\(algorithm.keyParameter) = \(key)", "\(algorithm.certificateParameter) = \(certificate)"]
    if isEnabled {
      settings += [
        "smtpd_tls_security_level = may", "smtpd_tls_received_header = yes", "smtpd_tls_loglevel = 1",
      ]
    }
    if !randomSource.isEmpty { settings.append("tls_random_source = \(randomSource)") }
    return try await script.run([script.command("postconf"), "-e"] + settings).isSuccess
  }

  // MARK: What it says

  private static func created(_ certificate: String, _ key: String) -> String {
    """
    New private key and self-signed certificate created. To deploy run:
      # postfix tls deploy-server-cert \(certificate) \(key)

    """
  }

  static func deployed(isEnabled: Bool) -> String {
    (isEnabled ? "Enabled opportunistic TLS in the Postfix SMTP server\n" : "")
      + """
      New TLS private key and certificate deployed.
      Run the command:
        # postfix reload
      if you want the new settings to take effect immediately.

      """
  }

  /// What is said where TLS is on already.
  static let typicalSettings = """
    *** Non-default SMTP server TLS settings detected, no changes made.
    For opportunistic TLS in the Postfix SMTP server, the below settings
    are typical:
      smtpd_tls_security_level = may
      smtpd_tls_loglevel = 1
    You can use "postfix tls new-server-cert" to create a new certificate.
    Or, "postfix tls new-server-key" to also force a new private key.
    If you publish DANE TLSA records, see:
      https://tools.ietf.org/html/rfc7671#section-8
      https://tools.ietf.org/html/rfc7671#section-5.1
      https://tools.ietf.org/html/rfc7671#section-5.2
      https://community.letsencrypt.org/t/please-avoid-3-0-1-and-3-0-2-dane-tlsa-records-with-le-certificates/7022

    """
}

import FileSystem
import Kernel
import TLS

/// The server's certificate and key, and how its TLS is set up, by parameters smtpd_tls_*.
struct SmtpdTLSKeys {
  private let daemon: Daemon
  private let configuration: MainConfiguration

  init(_ daemon: Daemon) {
    self.daemon = daemon
    configuration = daemon.configuration
  }

  /// Nil where something is wrong with them.
  var settings: TLSSettings? {
    var ignored: [String] = []
    return load(&ignored)
  }

  /// Logs what is wrong.
  func check() {
    var warnings: [String] = []
    _ = load(&warnings)
    for warning in warnings { daemon.warn(warning) }
  }

  private func load(_ warnings: inout [String]) -> TLSSettings? {
    var settings = TLSSettings(role: .server)
    guard setProtocols(&settings, &warnings) else { return nil }
    settings.cipherList = cipherList
    settings.prefersOwnCiphers = configuration.boolean("tls_preempt_cipherlist")
    settings.ticketCount = 1
    let certificateFile = configuration.text("smtpd_tls_cert_file")
    let keyFile = configuration.text("smtpd_tls_key_file")
    settings.sessionContext = Array("smtpd".utf8)
    settings.asksForCertificate =
      configuration.boolean("smtpd_tls_ask_ccert") || configuration.boolean("smtpd_tls_req_ccert")
    let authorities = configuration.text("smtpd_tls_CAfile")
    if !authorities.isEmpty { settings.trusted = (try? daemon.machine.files.read(authorities)) ?? [] }
    if configuration.integer("smtpd_tls_loglevel") > 1 { settings.isTraced = true }
    guard !certificateFile.isEmpty, certificateFile.lowercased() != "none" else { return settings }
    guard let certificate = read(certificateFile, "certificate", line: 450, &warnings),
      let key = read(keyFile.isEmpty ? certificateFile : keyFile, "private key", line: 368, &warnings)
    else { return nil }
    settings.certificateChain = certificate
    settings.privateKey = key
    do throws(TLSFailure) {
      _ = try TLSEngine(settings, seed: 0, now: daemon.machine.now)
    } catch {
      let isCertificate = error.step == .certificate
      let file = isCertificate ? certificateFile : keyFile
      warnings.append(
        "cannot get RSA \(isCertificate ? "certificate" : "private key") from file \"\(file)\": disabling TLS support")
      warnings += error.errors.map { "TLS library problem: \($0.logLine)" }
      return nil
    }
    return settings
  }

  /// OpenSSL's list for parameters smtpd_tls_ciphers, smtpd_tls_exclude_ciphers and those for mandatory TLS.
  private var cipherList: String {
    let isMandatory = (SmtpdTLS.level(configuration) ?? .none) == .encrypt
    let grade = configuration.text(isMandatory ? "smtpd_tls_mandatory_ciphers" : "smtpd_tls_ciphers").lowercased()
    var list = configuration.text(
      "tls_\(["high", "low", "export", "null"].contains(grade) ? grade : "medium")_cipherlist")
    var excluded = configuration.list("smtpd_tls_exclude_ciphers")
    if isMandatory { excluded += configuration.list("smtpd_tls_mandatory_exclude_ciphers") }
    if configuration.boolean("smtpd_tls_ask_ccert") || configuration.boolean("smtpd_tls_req_ccert") {
      excluded.insert("aNULL", at: 0)
    }
    for name in excluded { list += ":!\(name)" }
    return list
  }

  /// - Parameter line: where the library says that it can't open the file.
  private func read(_ path: String, _ what: String, line: Int, _ warnings: inout [String]) -> [UInt8]? {
    do throws(Errno) {
      return try daemon.machine.files.read(path)
    } catch {
      let code = String(error.rawValue, radix: 16, uppercase: true)
      let digits = String(repeating: "0", count: max(0, 7 - code.utf8.count)) + code
      warnings += [
        "cannot get RSA \(what) from file \"\(path)\": disabling TLS support",
        "TLS library problem: error:8\(digits):system library::\(error.message):../crypto/bio/bss_file.c:308:"
          + "calling fopen(\(path), r):",
        "TLS library problem: error:10080002:BIO routines::system lib:../crypto/bio/bss_file.c:311:",
        "TLS library problem: error:0A080002:SSL routines::system lib:../ssl/ssl_rsa.c:\(line):",
      ]
      return nil
    }
  }

  private static let versions: [(String, TLSVersion)] = [
    ("sslv3", .ssl3), ("tlsv1", .tls10), ("tlsv1.1", .tls11), ("tlsv1.2", .tls12), ("tlsv1.3", .tls13),
  ]

  /// Parameters smtpd_tls_protocols and smtpd_tls_mandatory_protocols.
  private func setProtocols(_ settings: inout TLSSettings, _ warnings: inout [String]) -> Bool {
    let isMandatory = (SmtpdTLS.level(configuration) ?? .none) == .encrypt
    let text = configuration.text(isMandatory ? "smtpd_tls_mandatory_protocols" : "smtpd_tls_protocols")
    var included: Set<TLSVersion> = []
    for word in text.split(whereSeparator: { ", \t:".contains($0) }) {
      var name = word.lowercased()
      let sign = [">=", "<=", "!"].first { name.hasPrefix($0) } ?? ""
      name.removeFirst(sign.count)
      guard let version = SmtpdTLSKeys.versions.first(where: { $0.0 == name })?.1 ?? TLSVersion(hexadecimal: name)
      else {
        warnings.append("Invalid TLS protocol list \"\(text)\": disabling TLS support")
        return false
      }
      switch sign {
      case ">=": settings.leastVersion = version
      case "<=": settings.greatestVersion = version
      case "!": settings.excludedVersions.insert(version)
      default: included.insert(version)
      }
    }
    if !included.isEmpty { settings.excludedVersions.formUnion(TLSVersion.allCases.filter { !included.contains($0) }) }
    // Short keys and old versions are the administrator's own business.
    settings.securityLevel = 0
    return true
  }
}

extension TLSVersion {
  /// "0301", as protocols without a name are written.
  fileprivate init?(hexadecimal text: String) {
    guard text.utf8.count == 4 || text.hasPrefix("0x"),
      let value = Int32(text.hasPrefix("0x") ? String(text.dropFirst(2)) : text, radix: 16)
    else { return nil }
    self.init(rawValue: value)
  }
}

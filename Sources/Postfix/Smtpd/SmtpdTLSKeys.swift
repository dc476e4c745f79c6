import FileSystem
import Kernel
import TLS

/// The server's certificates and keys, and how its TLS is set up, by parameters smtpd_tls_*.
struct SmtpdTLSKeys {
  private let daemon: Daemon
  private let configuration: MainConfiguration

  init(_ daemon: Daemon) {
    self.daemon = daemon
    configuration = daemon.configuration
  }

  /// Nil where something is wrong with them.
  var settings: TLSSettings? { load { _ in } }

  /// Logs what is wrong.
  func check() {
    _ = load { daemon.log($0) }
  }

  private var isMandatory: Bool { (SmtpdTLS.level(configuration) ?? .none) == .encrypt }

  private var asksForCertificate: Bool {
    configuration.boolean("smtpd_tls_ask_ccert") || isMandatory && configuration.boolean("smtpd_tls_req_ccert")
  }

  private func load(_ log: (Message) -> Void) -> TLSSettings? {
    func warn(_ text: String) { log(.warning(text)) }
    let files = TLSKeyFiles(daemon, program: "smtpd")
    guard hasCertificate(files, warn) else { return nil }
    var settings = TLSSettings(role: .server)
    let list = configuration.text(isMandatory ? "smtpd_tls_mandatory_protocols" : "smtpd_tls_protocols")
    guard let protocols = TLSProtocols(list) else {
      warn("Invalid TLS protocol list \"\(list)\": disabling TLS support")
      return nil
    }
    protocols.apply(to: &settings)
    let digest = configuration.text("smtpd_tls_fingerprint_digest")
    guard Certificate.knows(digest: digest) else {
      warn("Digest algorithm \"\(digest)\" not found")
      warn("disabling TLS support")
      return nil
    }
    settings.prefersOwnCiphers = configuration.boolean("tls_preempt_cipherlist")
    settings.options = TLSOptions.bits(configuration, warn: warn)
    settings.verificationDepth = Int32(clamping: configuration.integer("smtpd_tls_ccert_verifydepth") + 1)
    settings.sessionContext = Array("smtpd".utf8)
    setSessions(&settings)
    settings.asksForCertificate = asksForCertificate
    let trust = TLSTrust(
      daemon, file: configuration.text("smtpd_tls_CAfile"), directory: configuration.text("smtpd_tls_CApath"))
    guard let trusted = trust.certificates(log: log) else { return nil }
    settings.trusted = trusted
    settings.isTraced = configuration.integer("smtpd_tls_loglevel") > 1
    guard let identities = files.identities(warn: warn) else { return nil }
    settings.identities = identities
    // One context is for the usual certificate, one for those that tls_server_sni_maps chooses.
    for _ in 0..<2 { settings.curves = TLSCurves.numbers(configuration, warn: warn) }
    return settings
  }

  /// Whether there is a certificate, or it is said that there shall be none; without either there is no TLS.
  private func hasCertificate(_ files: TLSKeyFiles, _ warn: (String) -> Void) -> Bool {
    let hasFiles = !files.certificateFiles.isEmpty
    if !files.chainFiles.isEmpty, hasFiles {
      warn(
        "Both smtpd_tls_chain_files and one or more of the legacy  smtpd_tls_cert_file, smtpd_tls_eccert_file "
          + "or smtpd_tls_dcert_file are non-empty; the legacy  parameters will be ignored")
    }
    let isThere = hasFiles || !files.chainFiles.isEmpty
    if !isThere, asksForCertificate { warn("Need a server cert to request client certs") }
    if !isMandatory, configuration.boolean("smtpd_tls_req_ccert") {
      warn("Can't require client certs unless TLS is required")
    }
    let isNone = configuration.text("smtpd_tls_cert_file").lowercased() == "none"
    return isThere || isNone && !asksForCertificate
  }

  /// What lets a client take up a session again: a ticket, sealed with keys that tlsmgr(8) keeps.
  private func setSessions(_ settings: inout TLSSettings) {
    let seconds = configuration.seconds("smtpd_tls_session_cache_timeout")
    let hasTickets =
      seconds > 0 && !configuration.text("tls_session_ticket_cipher").isEmpty
      && settings.options & TLSOptions.noTicket == 0
    settings.ticketCount = hasTickets ? 1 : 0
    guard hasTickets else {
      settings.options |= TLSOptions.noTicket
      return
    }
    settings.sessionLifetime = 2 * seconds
    settings.ticketKeys = Tlsmgr.ticketKeys(on: daemon.machine)
  }

  /// OpenSSL's list for parameters smtpd_tls_ciphers, smtpd_tls_exclude_ciphers and those for mandatory TLS.
  func ciphers() throws(TLSCiphers.Damage) -> String {
    var excluded = [configuration.text("smtpd_tls_exclude_ciphers")]
    if isMandatory { excluded.append(configuration.text("smtpd_tls_mandatory_exclude_ciphers")) }
    if asksForCertificate { excluded.append("aNULL") }
    let grade = configuration.text(isMandatory ? "smtpd_tls_mandatory_ciphers" : "smtpd_tls_ciphers")
    return try TLSCiphers(grade: grade, exclusions: excluded, configuration).list
  }
}

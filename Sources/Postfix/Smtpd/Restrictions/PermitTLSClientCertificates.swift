/// permit_tls_clientcerts, permit_tls_all_clientcerts: clients that are known by their certificates may do more.
struct PermitTLSClientCertificates: SmtpdRestriction {
  let name: String

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    guard let tls = dialog.session.tls else { return .undecided }
    if name == "permit_tls_all_clientcerts", tls.isTrusted { return .permit }
    guard tls.hasClientCertificate else {
      if !dialog.configuration.boolean("smtpd_tls_ask_ccert") {
        dialog.warn("\(name) is requested, but \"smtpd_tls_ask_ccert = no\"")
      }
      return .undecided
    }
    let maps = Maps("relay_clientcerts", dialog.configuration.text("relay_clientcerts"), flags: SmtpdDialog.mapFlags)
    guard !maps.isEmpty else { return .undecided }
    let fingerprints = [tls.fingerprint, tls.keyFingerprint].map { $0 ?? "" }
    for fingerprint in fingerprints where !fingerprint.isEmpty {
      switch dialog.daemon.find(fingerprint, in: maps) {
      case .value: return .permit
      case .nothing: continue
      case .problem:
        dialog.warn(
          "relay_clientcerts: lookup error for fingerprint '\(fingerprints[0])', "
            + "pkey fingerprint \(fingerprints[1])")
        throw dialog.lookupFailure(fingerprint)
      }
    }
    return .undecided
  }
}

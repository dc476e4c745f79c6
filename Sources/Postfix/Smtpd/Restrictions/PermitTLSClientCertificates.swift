/// permit_tls_clientcerts, permit_tls_all_clientcerts
struct PermitTLSClientCertificates: SmtpdRestriction {
  let name: String

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    name == "permit_tls_all_clientcerts" && dialog.session.tls?.isTrusted == true ? .permit : .undecided
  }
}

/// reject_maps_rbl, of former times
struct RejectMapsRBL: SmtpdRestriction {
  let name = "reject_maps_rbl"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    dialog.warn(
      "support for restriction \"reject_maps_rbl\" will be removed from Postfix; use \"reject_rbl_client domain-name\" "
        + "instead")
    var check = check
    for domain in dialog.configuration.list("maps_rbl_domains") {
      check.argument = domain
      let verdict = try BlockListCheck("reject_rbl_client", by: .clientAddress).ask(check, &dialog)
      if verdict != .undecided { return verdict }
    }
    return .undecided
  }
}

/// reject_unlisted_sender, reject_unlisted_recipient
struct RejectUnlisted: SmtpdRestriction {
  let name: String
  let party: SmtpdParty

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    guard let address = party.address(dialog), !address.isEmpty else { return .undecided }
    return party == .sender ? try dialog.checkListed(sender: address) : try dialog.checkListed(recipient: address)
  }
}

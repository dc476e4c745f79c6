import FileSystem
import InternetMessage
import Kernel

/// Which sender addresses the users of the host may name (parameter local_login_sender_maps).
struct LoginSenders {
  private let maps: Maps
  private let configuration: MainConfiguration

  /// nil when everybody may name every address.
  init?(_ configuration: MainConfiguration) {
    let value = configuration.text("local_login_sender_maps")
    guard value != "static:*" else { return nil }
    maps = Maps("local_login_sender_maps", value, flags: [.locks, .foldFixed, .utf8])
    self.configuration = configuration
  }

  /// Why a user may not send from an address.
  struct Refusal {
    let status: CleanupStatus
    let reason: String
  }

  /// What a check came to.
  enum Verdict {
    case allowed
    case refused(Refusal)
  }

  /// Checks an address in its internal form, without quotes.
  ///
  /// - Throws: `Fatal` for tables that can't be opened.
  func check(_ sender: String, user: String, in context: TableContext) throws(Fatal) -> Verdict {
    for title in maps.tables {
      do throws(TableFailure) {
        _ = try TableOpener.open(title, maps.flags, in: context)
      } catch {
        throw Fatal(error.text)
      }
    }
    var open = OpenTables()
    switch try maps.find(user, tables: &open, in: context) {
    case .value(let patterns, _) where LoginSenders.words(patterns).contains { matches($0, sender) }:
      return .allowed
    case .value, .nothing:
      return .refused(Refusal(status: .noPermission, reason: "not authorized to use sender='\(sender)'"))
    case .problem:
      let value = configuration.text("local_login_sender_maps")
      return .refused(
        Refusal(status: .write, reason: "local_login_sender_maps table lookup error for '\(value)'"))
    }
  }

  private func matches(_ pattern: String, _ sender: String) -> Bool {
    if pattern.utf8.first == UInt8(ascii: "@") {
      guard let at = sender.utf8.lastIndex(of: UInt8(ascii: "@")) else { return false }
      return CaseFolding.fold(pattern, isUTF8: true) == CaseFolding.fold(String(sender[at...]), isUTF8: true)
    }
    if pattern == "*" { return true }
    if pattern.lowercased() == configuration.text("empty_address_local_login_sender_maps_lookup_key").lowercased() {
      return sender.isEmpty
    }
    var address = MailAddress(sender)
    if let divided = address.split(
      delimiters: configuration.text("recipient_delimiter"),
      ownerRequestSpecial: configuration.boolean("owner_request_special"))
    {
      address.local = divided.base
    }
    return CaseFolding.fold(pattern, isUTF8: true) == CaseFolding.fold(LocalPart.quoted(address.text), isUTF8: true)
  }

  /// Divides at commas and white space that are not in double quotes.
  private static func words(_ text: String) -> [String] {
    var words: [[UInt8]] = [[]]
    var (isQuoted, isEscaped) = (false, false)
    for byte in text.utf8 {
      if !isQuoted, !isEscaped, byte == UInt8(ascii: ",") || LogicalLines.isSpace(byte) {
        words.append([])
        continue
      }
      if byte == UInt8(ascii: "\""), !isEscaped { isQuoted.toggle() }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      words[words.endIndex - 1].append(byte)
    }
    return words.filter { !$0.isEmpty }.map { String(lossless: $0) }
  }
}

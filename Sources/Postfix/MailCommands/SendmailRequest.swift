import FileSystem
import Kernel

/// What sendmail's command line asks for.
struct SendmailRequest {
  enum Mode: Equatable {
    case enqueue, listQueue, newAliases, daemon, dialogue, flush
    /// What other sendmails do by themselves.
    case nothing

    /// What a mode without recipients is called in messages.
    var title: String? {
      switch self {
      case .enqueue, .nothing: nil
      case .newAliases: "alias initialization mode"
      case .listQueue: "display queue mode"
      case .daemon: "daemon mode"
      case .dialogue: "stand-alone mode"
      case .flush: "flush queue mode"
      }
    }
  }

  var mode = Mode.enqueue
  var operands: [String] = []
  var directory: String?
  /// The table that newaliases makes in the place of those that parameter alias_database lists.
  var aliasTable: String?
  var sender: String?
  var fullName: String?
  var takesRecipientsFromHeader = false
  /// -bv: nothing is delivered, but a report says what would become of it.
  var verifies = false
  /// -G: addresses are left alone, as those of other hosts' mail.
  var isRemote = false
  var siteToFlush: String?
  var idToFlush: String?
  /// -qTIME: how often the queue is looked at, which other sendmails want to know.
  private(set) var hasInterval = false
  /// Whether a line with only a dot ends the message.
  var endsAtDot = true
  var verbosity = 0
  var encoding: String?
  var notify: NotifyFlags = []
  /// DSN RET: 1 full, 2 headers.
  var returnFlags = 0
  var envelopeID: String?
  var verp: String?
  var warnings: [String] = []

  private static let options = "A:B:C:F:GIL:N:O:R:UV:X:b:ce:f:h:imno:p:r:q:tvx"

  /// - Throws: `Fatal`; messages before it are getopt's, which stand behind the program's name alone.
  init(_ arguments: [String]) throws(Fatal) {
    switch Path.lastComponent(arguments.first ?? "sendmail") {
    case "mailq": mode = .listQueue
    case "newaliases": mode = .newAliases
    case "smtpd": mode = .daemon
    default: break
    }
    let words = SendmailRequest.prepared(Array(arguments.dropFirst()), &warnings)
    // The options are looked at twice: the first time, all that is wrong with them is told.
    var complaints = SendmailRequest.complaints(words)
    var parser = OptionParser(words, short: SendmailRequest.options, permutes: false)
    while true {
      let option: OptionParser.Option?
      do throws(OptionParser.Failure) {
        option = try parser.next()
      } catch {
        complaints.append(.info(error.message))
        throw Fatal(
          "usage: \(Path.lastComponent(arguments.first ?? "sendmail")) [options]", after: complaints)
      }
      guard let option else { break }
      do throws(Fatal) {
        try take(option.name, option.argument ?? "")
      } catch {
        throw Fatal(messages: complaints + error.messages)
      }
    }
    operands = parser.operands
    if let conflict { throw Fatal(conflict) }
    if verbosity == 1, mode == .enqueue { (verbosity, recordsDelivery) = (0, true) }
    if hasInterval, mode != .daemon { mode = .nothing }
  }

  /// -v once: a report says what became of the mail.
  private(set) var recordsDelivery = false

  /// Options that getopt can't read: "-q" alone, and the older form of -XV.
  private static func prepared(_ words: [String], _ warnings: inout [String]) -> [String] {
    words.enumerated().map { index, word in
      if word == "-q" { return "-qF" }
      if word == "-V", index + 1 < words.count, words[index + 1].utf8.count == 2 {
        warnings.append("option -V is deprecated with Postfix 2.3; specify -XV instead")
        return "-XV"
      }
      if word.hasPrefix("-V"), word.utf8.count == 4 {
        warnings.append("option \(word) is deprecated with Postfix 2.3; specify -X\(word.dropFirst()) instead")
        return "-X\(word.dropFirst())"
      }
      return word
    }
  }

  private static func complaints(_ words: [String]) -> [Message] {
    var found: [Message] = []
    var parser = OptionParser(words, short: options, permutes: false)
    while true {
      do throws(OptionParser.Failure) {
        guard try parser.next() != nil else { return found }
      } catch {
        found.append(.info(error.message))
      }
    }
  }

  /// What is wrong with the options together.
  private var conflict: String? {
    if takesRecipientsFromHeader, mode != .enqueue { return "-t can be used only in delivery mode" }
    if siteToFlush != nil, mode != .enqueue { return "-qR can be used only in delivery mode" }
    if idToFlush != nil, mode != .enqueue { return "-qI can be used only in delivery mode" }
    guard verifies else { return nil }
    if takesRecipientsFromHeader { return "-t option cannot be used with -bv" }
    if !notify.isEmpty { return "-N option cannot be used with -bv" }
    if returnFlags > 0 { return "-R option cannot be used with -bv" }
    return verbosity == 1 ? "-v option cannot be used with -bv" : nil
  }

  private mutating func take(_ name: String, _ value: String) throws(Fatal) {
    switch name {
    case "B":
      guard value == "8BITMIME" || value == "7BIT" else { throw Fatal("-B option needs 8BITMIME or 7BIT") }
      encoding = value == "8BITMIME" ? "8bit" : "7bit"
    case "C": directory = Path.lastComponent(value) == "main.cf" ? Path.directory(value) : value
    case "G": isRemote = true
    case "F": fullName = value
    case "I": mode = .newAliases
    case "N": takeNotify(value)
    case "R": takeReturn(value)
    case "V": takeEnvelopeID(value)
    case "X":
      guard value.hasPrefix("V") else { throw Fatal("unsupported: -X\(value.prefix(1))") }
      verp = String(value.dropFirst())
    case "b": try takeMode(value)
    case "f", "r": sender = value
    case "i": endsAtDot = false
    case "n": throw Fatal("-n option not supported")
    case "o":
      if value.hasPrefix("i") { endsAtDot = false }
      if value.hasPrefix("A") {
        guard value.utf8.count > 1 else { throw Fatal("-oA requires pathname") }
        aliasTable = String(value.dropFirst())
      }
    case "q": try takeQueue(value)
    case "t": takesRecipientsFromHeader = true
    case "v": verbosity += 1
    default: break
    }
  }

  private mutating func takeMode(_ value: String) throws(Fatal) {
    switch value.first {
    case "d", "l":
      if mode == .flush { warnings.append("ignoring -q option in daemon mode") }
      mode = .daemon
    case "h", "H": mode = .nothing
    case "i": mode = .newAliases
    case "m": mode = .enqueue
    case "p": mode = .listQueue
    case "s": mode = .dialogue
    case "v": verifies = true
    default: throw Fatal("unsupported: -b\(value.prefix(1))")
    }
  }

  private mutating func takeQueue(_ value: String) throws(Fatal) {
    switch value.first {
    case "F" where value == "F":
      if mode == .daemon { warnings.append("ignoring -q option in daemon mode") } else { mode = .flush }
    case let digit? where digit.isASCII && digit.isNumber: hasInterval = true
    case "I":
      guard value.utf8.count > 1 else { throw Fatal("specify: -qIqueueid") }
      idToFlush = String(value.dropFirst())
    case "R":
      guard value.utf8.count > 1 else { throw Fatal("specify: -qRsitename") }
      siteToFlush = String(value.dropFirst())
    default: throw Fatal("-q\(value.prefix(1)) is not implemented")
    }
  }

  private mutating func takeNotify(_ value: String) {
    if let flags = NotifyFlags(value) {
      notify = flags
      return
    }
    let known = ["never", "success", "failure", "delay"]
    if let unknown = value.split(separator: ",").first(where: { !known.contains($0.lowercased()) }) {
      warnings.append("unknown DSN NOTIFY command value \"\(unknown)\" in \"\(value)\"")
    }
    warnings.append("bad -N option value -- ignored")
  }

  private mutating func takeReturn(_ value: String) {
    switch value.lowercased() {
    case "full": returnFlags = 1
    case "hdrs": returnFlags = 2
    default: warnings.append("bad -R option value -- ignored")
    }
  }

  private mutating func takeEnvelopeID(_ value: String) {
    if value.utf8.count > 100 {
      warnings.append("too long -V option value -- ignored")
    } else if value.isEmpty || !value.utf8.allSatisfy({ (32...126).contains($0) }) {
      warnings.append("bad syntax in -V option value -- ignored")
    } else {
      envelopeID = value
    }
  }

  /// Checks the two characters of -XV, for which those of main.cf stand in where there are none.
  mutating func completeVerp(_ configuration: MainConfiguration) throws(Fatal) {
    guard let text = verp else { return }
    if text.isEmpty {
      verp = configuration.text("default_verp_delimiters")
      return
    }
    let filter = configuration.text("verp_delimiter_filter")
    guard text.utf8.count == 2, text.allSatisfy(filter.contains) else {
      throw Fatal("-V requires two characters from \(filter)")
    }
  }
}

import FileSystem
import Kernel

/// What sendmail's command line asks for.
struct SendmailRequest {
  enum Mode: Equatable {
    case enqueue, verify, listQueue, newAliases, daemon, dialogue, flush
    /// What other sendmails do by themselves.
    case nothing
    case flushSite(String)
    case flushID(String)

    /// What a mode without recipients is called in messages.
    var title: String? {
      switch self {
      case .enqueue, .verify, .nothing: nil
      case .newAliases: "alias initialization"
      case .listQueue: "display queue"
      case .daemon: "daemon"
      case .dialogue: "stand-alone"
      case .flush, .flushSite, .flushID: "flush queue"
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

  private static let options = "A:B:C:F:GIL:N:O:R:UV:X:b:ce:f:h:imno:p:r:q:s:tvx"

  /// - Throws: `Fatal`; messages before it are getopt's, which stand behind the program's name alone.
  init(_ arguments: [String]) throws(Fatal) {
    switch Path.lastComponent(arguments.first ?? "sendmail") {
    case "mailq": mode = .listQueue
    case "newaliases": mode = .newAliases
    default: break
    }
    // "-q" alone is an option of its own.
    let words = arguments.dropFirst().map { $0 == "-q" ? "-qF" : $0 }
    var parser = OptionParser(words, short: SendmailRequest.options, permutes: false)
    while true {
      let option: OptionParser.Option?
      do throws(OptionParser.Failure) {
        option = try parser.next()
      } catch {
        // The options are looked at twice.
        let complaint = Message.info(error.message)
        throw Fatal("usage: sendmail [options]", after: [complaint, complaint])
      }
      guard let option else { break }
      try take(option.name, option.argument ?? "")
    }
    operands = parser.operands
  }

  private mutating func take(_ name: String, _ value: String) throws(Fatal) {
    switch name {
    case "B":
      guard ["8BITMIME", "7BIT"].contains(value.uppercased()) else {
        throw Fatal("-B option needs 8BITMIME or 7BIT")
      }
      encoding = value.uppercased() == "8BITMIME" ? "8bit" : "7bit"
    case "C": directory = value
    case "F": fullName = value
    case "I": mode = .newAliases
    case "N": takeNotify(value)
    case "R": takeReturn(value)
    case "V": takeEnvelopeID(value)
    case "X": try takeExtension(value)
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

  /// "-XV" is Postfix's own: VERP, with two delimiters or, where there are none, the usual ones.
  private mutating func takeExtension(_ value: String) throws(Fatal) {
    guard value.hasPrefix("V") else { throw Fatal("unsupported: -X\(value.prefix(1))") }
    verp = String(value.dropFirst())
  }

  /// Delimiters of VERP as parameters have them.
  ///
  /// - Throws: `Fatal` for others than parameter verp_delimiter_filter lets pass, and where nobody is the sender.
  mutating func checkVariableSender(_ configuration: MainConfiguration) throws(Fatal) {
    guard let given = verp else { return }
    let allowed = configuration.text("verp_delimiter_filter")
    let delimiters = given.isEmpty ? configuration.text("default_verp_delimiters") : given
    guard delimiters.utf8.count == 2, delimiters.allSatisfy(allowed.contains) else {
      throw Fatal("-V requires two characters from \(allowed)")
    }
    verp = delimiters
  }

  private mutating func takeMode(_ value: String) throws(Fatal) {
    switch value.first {
    case "d", "l": mode = .daemon
    case "i": mode = .newAliases
    case "m": mode = .enqueue
    case "p": mode = .listQueue
    case "s": mode = .dialogue
    case "v": mode = .verify
    default: throw Fatal("unsupported: -b\(value.prefix(1))")
    }
  }

  private mutating func takeQueue(_ value: String) throws(Fatal) {
    switch value.first {
    case "F" where value == "F": mode = .flush
    case let digit? where digit.isNumber: if mode != .daemon { mode = .nothing }
    case "I": mode = .flushID(String(value.dropFirst()))
    case "R": mode = .flushSite(String(value.dropFirst()))
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
    if value.isEmpty {
      warnings.append("bad syntax in -V option value -- ignored")
    } else if value.utf8.count == 2, value.utf8.allSatisfy({ "-=+".utf8.contains($0) }) {
      // As it was before DSN.
      warnings.append("option -V\(value) is deprecated with Postfix 2.3; specify -XV\(value) instead")
      verp = value
    } else {
      envelopeID = value
    }
  }
}

import FileSystem
import InternetMessage
import Kernel

/// A message on its way from sendmail(1) to postdrop(1): the records of a queue file.
struct Submission {
  private(set) var bytes: [UInt8] = []
  private(set) var hasRecipients = false
  private(set) var warnings: [String] = []
  /// Where reports go.
  let reportAddress: String
  private let request: SendmailRequest
  private var headerRecipients: [String] = []
  private var resentRecipients: [String] = []
  private var isResent = false
  private var header: [UInt8] = []
  private var isInHeader = true
  private var isAtStart = true
  private var lineEndings: LineEndings

  init(
    _ request: SendmailRequest, user: User, environment: Environment, lineEndings: LineEndings = .fixed
  ) {
    self.request = request
    self.lineEndings = lineEndings
    var sender = user.name
    if let given = request.sender {
      let found = AddressParser.parse(given == "<>" ? "" : given)
      let addresses = found.filter { $0.kind == .address }
      if addresses.count > 1 || addresses.isEmpty && !given.isEmpty && given != "<>" {
        warnings.append("-f option specified malformed sender: \(given)")
      }
      sender = addresses.isEmpty ? "" : AddressPrinter.internalForm([addresses[0]])
    }
    reportAddress = sender
    if let id = request.envelopeID { add(.attribute("envelope_id", id)) }
    if request.returnFlags > 0 { add(.attribute("ret_flags", "\(request.returnFlags)")) }
    add(.attribute("rewrite_context", request.isRemote ? "remote" : "local"))
    if let encoding = request.encoding { add(.attribute("encoding", encoding)) }
    if request.verifies {
      add(.attribute("trace_flags", "\(DeliveryRequest.Flags.userVerify.rawValue)"))
    } else if request.recordsDelivery {
      add(.attribute("trace_flags", "\(DeliveryRequest.Flags.record.rawValue)"))
    }
    add(QueueRecord(.fullName, request.fullName ?? Submission.fullName(user, environment)))
    add(QueueRecord(.sender, sender))
    if let verp = request.verp { add(QueueRecord(.verp, verp)) }
    for operand in request.operands {
      let addresses = AddressParser.addresses(in: operand)
      // No address is one too: the mail system's own.
      for address in addresses.isEmpty ? [""] : addresses { addRecipient(address) }
    }
    add(QueueRecord(.message))
    if request.verifies { addProbe(sender) }
  }

  /// $NAME, or the comment of the account with "&" for its name.
  private static func fullName(_ user: User, _ environment: Environment) -> String {
    if let name = environment["NAME"], !name.isEmpty { return name }
    let own = user.name.prefix(1).uppercased() + user.name.dropFirst()
    return user.fullName.map { $0 == "&" ? own : String($0) }.joined()
  }

  private mutating func add(_ record: QueueRecord) { bytes += record.encoded }

  /// What a message says that is never delivered.
  private mutating func addProbe(_ sender: String) {
    if !sender.isEmpty { add(QueueRecord(.text, "From: \(sender)")) }
    add(QueueRecord(.text, "Subject: probe"))
    guard !request.operands.isEmpty else { return }
    add(QueueRecord(.partialText, "To:"))
    for (index, operand) in request.operands.enumerated() {
      add(QueueRecord(.text, "\t\(operand)\(index + 1 < request.operands.count ? "," : "")"))
    }
  }

  private mutating func addRecipient(_ address: String) {
    if !request.notify.isEmpty { add(.attribute("notify_flags", "\(request.notify.rawValue)")) }
    add(QueueRecord(.recipient, address))
    hasRecipients = true
  }

  /// What becomes of a carriage return in front of a newline: parameter sendmail_fix_line_endings.
  enum LineEndings: String {
    case fixed = "always"
    /// As the first line has it, so with all.
    case asFirst = "strict"
    case kept = "never"
  }

  /// Takes a line of the message with its newline, which the last one may lack.
  mutating func add(_ line: [UInt8]) {
    var text = line
    let isComplete = text.last == 10
    if isComplete { text.removeLast() }
    if lineEndings == .asFirst { lineEndings = text.last == 13 && isComplete ? .fixed : .kept }
    if lineEndings == .fixed, isComplete, text.last == 13 { text.removeLast() }
    if isAtStart {
      // An mbox separator in front is none of the message.
      if text.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: "From ".utf8) { return }
      isAtStart = false
    }
    if request.takesRecipientsFromHeader { lookForRecipients(text) }
    addText(text, isComplete)
  }

  private static let lineLengthLimit = 2048

  /// Long lines are divided into records of line_length_limit bytes.
  private mutating func addText(_ text: [UInt8], _ isComplete: Bool) {
    var rest = text[...]
    while rest.count > Submission.lineLengthLimit {
      add(QueueRecord(.partialText, Array(rest.prefix(Submission.lineLengthLimit))))
      rest = rest.dropFirst(Submission.lineLengthLimit)
    }
    add(QueueRecord(isComplete ? .text : .partialText, Array(rest)))
  }

  // MARK: -t

  private mutating func lookForRecipients(_ text: [UInt8]) {
    guard isInHeader else { return }
    if text.first == 32 || text.first == 9, !header.isEmpty {
      header += [10] + text
      return
    }
    takeHeader()
    if HeaderField.nameLength(text) != nil { header = text } else { isInHeader = false }
  }

  private mutating func takeHeader() {
    defer { header = [] }
    guard let field = HeaderField(header) else { return }
    let name = field.name.lowercased()
    let isOwn = ["to", "cc", "bcc"].contains(name)
    let isResentField = ["resent-to", "resent-cc", "resent-bcc"].contains(name)
    guard isOwn || isResentField else { return }
    let addresses = AddressParser.addresses(in: String(lossless: field.value)).filter { !$0.isEmpty }
    if isResentField {
      isResent = true
      resentRecipients += addresses
    } else {
      headerRecipients += addresses
    }
  }

  mutating func finish() {
    if request.takesRecipientsFromHeader { takeHeader() }
    add(QueueRecord(.extracted))
    for address in isResent ? resentRecipients : headerRecipients { addRecipient(address) }
    add(QueueRecord(.end))
  }
}

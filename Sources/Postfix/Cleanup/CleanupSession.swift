import FileSystem
import InternetMessage
import Kernel
import Simulation

/// A message on its way into the queue: what one client of cleanup(8) has said so far.
///
/// A value that its client keeps. The queue file is there from the beginning, so that it has a name, and
/// gets its content at the end; what ends before that leaves nothing behind.
package struct CleanupSession: Sendable, Codable {
  /// The process that serves it.
  let pid: PID
  package let queueID: String
  var flags: CleanupFlags
  var errors: CleanupStatus = []
  /// Why the message is refused, where a table has said so.
  var reason: String?
  private(set) var output: [UInt8] = []
  var section = Section.envelope

  // The envelope.
  var sender: String?
  var fullName: String?
  var arrival: Timestamp?
  var attributes: [String: String] = [:]
  var context: RewriteContext? = .local
  var recipientCount = 0
  var hasSeenRecipients = false
  var hasWarningTime = false
  /// Of the recipient whose record comes next.
  var originalRecipient: String?
  var dsnOriginal = ""
  var notify: NotifyFlags = []
  var lastRecipient: String?
  /// Recipients that are in already: what tells them apart.
  var known: Set<String> = []
  var queueFlags = 0
  /// What of the message is UTF-8 outside of ASCII.
  private(set) var utf8: UTF8Flags?
  var verp: String?

  // The content.
  var parser: MIMEParser
  var contentStart = 0
  var contentEnd = 0
  var hopCount = 0
  var seenHeaders: Set<String> = []
  var resentPrefix = ""
  var messageID: String?
  /// What is wrong with its form.
  var problems: [MIMEProblem]?
  var redirect: String?
  var filter: String?
  /// Recipients of blind copies that checks have added.
  var laterCopies: [String] = []
  /// Whether the last record has been put out.
  var isComplete = false

  enum Section: Sendable, Codable {
    case envelope, content, extracted
  }

  init(pid: PID, queueID: String, flags: CleanupFlags, configuration: MainConfiguration) {
    self.pid = pid
    self.queueID = queueID
    self.flags = flags
    parser = MIMEParser(
      headerSizeLimit: configuration.integer("header_size_limit"),
      nestingLimit: configuration.integer("mime_nesting_limit"),
      boundaryLengthLimit: configuration.integer("mime_boundary_length_limit"),
      reporting: flags.contains(.filter) ? CleanupSession.unwanted(configuration) : [],
      isPlain: configuration.boolean("disable_mime_input_processing"))
    add(QueueRecord(.size, [UInt8](repeating: 32, count: 95)))
  }

  /// What parameters do not tolerate.
  private static func unwanted(_ configuration: MainConfiguration) -> Set<MIMEProblem> {
    guard !configuration.boolean("disable_mime_input_processing") else { return [] }
    var unwanted: Set<MIMEProblem> = []
    let isStrict = configuration.boolean("strict_8bitmime")
    if isStrict || configuration.boolean("strict_7bit_headers") { unwanted.insert(.eightBitHeader) }
    if isStrict || configuration.boolean("strict_8bitmime_body") { unwanted.insert(.eightBitBody) }
    if configuration.boolean("strict_mime_encoding_domain") { unwanted.insert(.encodingDomain) }
    let hasChecks = ["header_checks", "mime_header_checks", "nested_header_checks"].contains {
      !configuration.text($0).isEmpty
    }
    if !unwanted.isEmpty || hasChecks { unwanted.insert(.nesting) }
    return unwanted
  }

  /// The process, with a machine to act on.
  func daemon(_ machine: Machine) -> Daemon { Daemon(machine: machine, pid: pid) }

  // MARK: Output

  mutating func add(_ record: QueueRecord) {
    output += record.encoded
  }

  mutating func addText(_ line: String) { add(QueueRecord(.text, line)) }

  /// Where the next record will stand.
  var offset: Int { output.count }

  mutating func setSizes(_ sizes: [Int]) {
    let text = sizes.map { size -> String in
      let digits = "\(size)"
      return String(repeating: " ", count: max(0, 15 - digits.count)) + digits
    }.joined(separator: " ")
    output.replaceSubrange(0..<97, with: QueueRecord(.size, text).encoded)
  }

  /// What goes wrong from now on changes nothing any more.
  ///
  /// A client that leaves it to cleanup(8) to return a message has all of it returned.
  var isRefused: Bool {
    let mendable: CleanupStatus = flags.contains(.bounce) ? [.content, .hops, .noRecipients] : []
    return !errors.subtracting(mendable).isEmpty || flags.contains(.discard)
  }

  /// Notes what is not ASCII.
  ///
  /// Where the client wants it so, such a message asks for servers that can take it.
  mutating func noteUTF8(_ text: [UInt8], _ place: UTF8Flags, _ daemon: Daemon) {
    guard text.contains(where: { $0 > 127 }), daemon.configuration.boolean("smtputf8_enable") else { return }
    if place != .recipient { utf8 = (utf8 ?? []).union(place) }
    if flags.contains(.detectsUTF8) { utf8 = (utf8 ?? []).union(.requested) }
  }

  /// What the queue file says of UTF-8.
  var utf8InFile: UTF8Flags { (utf8 ?? []).union(flags.contains(.smtpUTF8) ? .requested : []) }

  // MARK: Input

  /// Takes a record of the client.
  package mutating func put(_ record: QueueRecord, on machine: Machine) {
    guard !isRefused else { return }
    switch section {
    case .envelope: takeEnvelope(record, daemon(machine))
    case .content: takeContent(record, daemon(machine))
    case .extracted: takeExtracted(record, daemon(machine))
    }
    checkSize(written: offset / CleanupSession.bufferSize * CleanupSession.bufferSize, daemon(machine))
  }

  /// How much is kept back before it is written to the file.
  private static let bufferSize = 4096

  /// Files may not grow beyond parameter message_size_limit.
  ///
  /// - Parameter written: how many bytes are in the file.
  mutating func checkSize(written: Int, _ daemon: Daemon) {
    guard !isRefused, exceedsSize(written, daemon) else { return }
    daemon.warn("\(queueID): queue file size limit exceeded")
    errors.insert(.size)
  }

  func exceedsSize(_ size: Int, _ daemon: Daemon) -> Bool {
    let limit = daemon.configuration.integer("message_size_limit")
    return limit > 0 && size > limit
  }

  /// Takes a line of the message, without its line end.
  package mutating func putLine(_ line: String, on machine: Machine) {
    put(QueueRecord(.text, line), on: machine)
  }
}

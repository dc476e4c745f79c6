/// A command of SMTP, as smtpd(8) knows it.
protocol SmtpdCommand: Sendable {
  /// The verb, in upper case.
  static var name: String { get }
  static var options: SmtpdCommandOptions { get }

  /// Carries it out.
  ///
  /// - Parameter words: of its line, the verb first.
  /// - Returns: whether it went well; else it counts as an error.
  /// - Throws: when it has to be tried again after a time.
  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) throws(SmtpdPause) -> Bool
}

extension SmtpdCommand {
  static var options: SmtpdCommandOptions { [] }
}

struct SmtpdCommandOptions: OptionSet, Sendable {
  let rawValue: Int

  /// Leads to nothing, so that too many of them count as errors.
  static let isJunk = SmtpdCommandOptions(rawValue: 1)
  /// Is allowed where TLS is required and not there yet.
  static let isAllowedWithoutTLS = SmtpdCommandOptions(rawValue: 2)
  /// Must be the last one that a client sends without waiting (RFC 2920 §3.1).
  static let endsGroup = SmtpdCommandOptions(rawValue: 4)
  /// Names an address.
  static let takesAddress = SmtpdCommandOptions(rawValue: 8)
}

/// A command waits for something, such as a probe of an address: it is tried again from its start.
struct SmtpdPause: Error, Hashable, Sendable {
  var seconds: Int
  /// What a policy server is asked after that time; the command is tried again when the answer has come.
  var query: SmtpdPolicyQuery?
  /// What must be there before it can go on.
  var subsystem: SubsystemWait?

  init(seconds: Int, query: SmtpdPolicyQuery? = nil) {
    self.seconds = seconds
    self.query = query
  }

  init(_ subsystem: SubsystemWait) {
    seconds = 0
    self.subsystem = subsystem
  }
}

/// The commands, in the order in which the end of a session counts them.
let smtpdCommands: [any SmtpdCommand.Type] = [
  SmtpdHelo.self, SmtpdEhlo.self, SmtpdXclient.self, SmtpdXforward.self, SmtpdStartTLS.self, SmtpdAuth.self,
  SmtpdMail.self, SmtpdRcpt.self, SmtpdData.self, SmtpdBdat.self, SmtpdRset.self, SmtpdNoop.self, SmtpdVrfy.self,
  SmtpdEtrn.self, SmtpdQuit.self,
]

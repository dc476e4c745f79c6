import Kernel

/// What the arguments of a service in master.cf tell pipe(8).
struct PipeService: Hashable, Sendable, Codable {
  struct Flags: OptionSet, Hashable, Sendable, Codable {
    let rawValue: Int

    static let blankLine = Flags(rawValue: 1)
    static let deliveredTo = Flags(rawValue: 2)
    static let fromLine = Flags(rawValue: 4)
    static let originalTo = Flags(rawValue: 8)
    static let returnPath = Flags(rawValue: 16)
    static let finalDelivery = Flags(rawValue: 32)
    static let dots = Flags(rawValue: 64)
    static let quotesFrom = Flags(rawValue: 128)
    static let foldsDomain = Flags(rawValue: 256)
    static let quotesAddress = Flags(rawValue: 512)
    static let foldsUser = Flags(rawValue: 1024)

    private static let letters: [Character: Flags] = [
      "B": .blankLine, "D": .deliveredTo, "F": .fromLine, "O": .originalTo, "R": .returnPath, "X": .finalDelivery,
      ".": .dots, ">": .quotesFrom, "h": .foldsDomain, "q": .quotesAddress, "u": .foldsUser,
    ]

    init(rawValue: Int) {
      self.rawValue = rawValue
    }

    init(letters text: String) throws(Fatal) {
      self = []
      for letter in text {
        guard let flag = Flags.letters[letter] else { throw Fatal("unknown flag: \(letter) (ignored)") }
        insert(flag)
      }
    }
  }

  private(set) var flags: Flags = []
  private(set) var command: [String] = []
  private(set) var lineEnd = "\n"
  private(set) var directory: String?
  private(set) var sizeLimit = 0
  private(set) var nullSender = "MAILER-DAEMON"
  private(set) var user: UInt32 = 0
  private(set) var group: UInt32 = 0

  /// - Throws: `Fatal`, with which the process ends.
  init(_ words: [String], _ configuration: MainConfiguration, on machine: Machine) throws(Fatal) {
    var account: String?
    var rest = words[...]
    while let word = rest.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else { throw Fatal("unknown attribute name: \(word)") }
      switch parts[0] {
      case "user": account = parts[1]
      case "flags": flags = try Flags(letters: parts[1])
      case "eol": lineEnd = parts[1].replacingEscapes
      case "directory": directory = parts[1]
      case "chroot": break
      case "size": sizeLimit = Int(parts[1]) ?? 0
      case "null_sender": nullSender = parts[1]
      case "argv":
        command = [parts[1]] + rest
        rest = []
      default: throw Fatal("unknown attribute name: \(word)")
      }
    }
    guard let account else { throw Fatal("missing user= command-line attribute") }
    try setAccount(account, on: machine)
    guard !command.isEmpty else { throw Fatal("missing argv= command-line attribute") }
    if user == 0 { throw Fatal("user= command-line attribute specifies root privileges") }
    if group == 0 { throw Fatal("user= command-line attribute specifies root group privileges") }
    if let owner = machine.user(named: configuration.text("mail_owner")), owner.id == user {
      throw Fatal("user= command-line attribute specifies mail system owner \(owner.name)")
    }
  }

  private mutating func setAccount(_ text: String, on machine: Machine) throws(Fatal) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let found = machine.user(named: parts[0]) else {
      throw Fatal("get_service_attr: unknown username: \(parts[0])")
    }
    (user, group) = (found.id, found.group)
    guard parts.count > 1 else { return }
    guard let named = machine.group(named: parts[1]) else {
      throw Fatal("get_service_attr: unknown group: \(parts[1])")
    }
    group = named.id
  }
}

extension String {
  /// With "\r" and "\n" as the characters that they stand for.
  fileprivate var replacingEscapes: String {
    var output = ""
    var isEscaped = false
    for scalar in unicodeScalars {
      if isEscaped {
        output.unicodeScalars.append(scalar == "r" ? "\r" : scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}

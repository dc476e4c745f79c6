import FileSystem
import InternetMessage

/// The text of a report about mail that was not delivered, delayed or delivered (bounce(5)).
struct BounceTemplate: Hashable, Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case failure, delay, success, verify
  }

  let kind: Kind
  var charset = "us-ascii"
  /// The author as parameter header_from_format = obsolete has him, or as the file says.
  var from: String
  /// The author as header_from_format = standard has him.
  var standardFrom: String
  var subject: String
  /// The subject of the copy that the postmaster gets; empty where there is no such copy.
  var postmasterSubject: String
  /// Lines in which `$name` is expanded.
  var body: [String]
  /// Where it comes from, for messages.
  var origin = "[built-in]"

  /// A built-in one.
  init(_ kind: Kind, subject: String, postmasterSubject: String = "", body: [String]) {
    self.kind = kind
    from = "MAILER-DAEMON (Mail Delivery System)"
    standardFrom = "Mail Delivery System <MAILER-DAEMON>"
    self.subject = subject
    self.postmasterSubject = postmasterSubject
    self.body = body
  }

  // MARK: Reading

  /// Changes the template by what a file says of it: fields, an empty line, the body.
  ///
  /// - Parameters:
  ///   - path: the file's name.
  ///   - messages: takes warnings; what is wrong with the text leaves the template as it is.
  mutating func replace(by lines: [String], of path: String, messages: inout [Message]) {
    var changed = self
    changed.origin = path
    if let complaint = changed.read(lines) {
      messages += complaint.map { .warning($0) }
    } else {
      self = changed
    }
  }

  /// - Returns: what is wrong with the text; nil when nothing is.
  private mutating func read(_ lines: [String]) -> [String]? {
    var rest = lines[...]
    let ignored = "in \(kind.rawValue) template -- ignoring this template"
    while let line = rest.first?.bytes, let length = HeaderField.nameLength(line) {
      rest.removeFirst()
      let label = String(lossless: line[..<length])
      let value = String(
        lossless: line[length...].drop { $0 == UInt8(ascii: ":") || LogicalLines.isSpace($0) })
      if value.isEmpty { return ["\(origin): empty \"\(label)\" header value \(ignored)"] }
      if !BounceTemplate.isASCII(value) { return ["\(origin): non-ASCII \"\(label)\" header value \(ignored)"] }
      if let complaint = set(label, value) { return ["\(origin): \(complaint) \"\(label)\" header label \(ignored)"] }
    }
    while let line = rest.first, line.utf8.allSatisfy(LogicalLines.isSpace) { rest.removeFirst() }
    if rest.isEmpty { return ["\(origin): missing message text \(ignored)"] }
    if charset.lowercased() == "us-ascii", !rest.allSatisfy(BounceTemplate.isASCII) {
      return [
        "\(origin): 8-bit message text in \(kind.rawValue) template",
        "please specify a charset value other than us-ascii", "-- ignoring this template for now",
      ]
    }
    body = Array(rest)
    return nil
  }

  private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 128 } }

  /// - Returns: what is wrong with the label; nil when nothing is.
  private mutating func set(_ label: String, _ value: String) -> String? {
    switch label.lowercased() {
    case "charset": charset = value
    case "from": (from, standardFrom) = (value, value)
    case "subject": subject = value
    case "postmaster-subject":
      if postmasterSubject.isEmpty { return "inapplicable" }
      postmasterSubject = value
    default: return "unknown"
    }
    return nil
  }

  // MARK: Expanding

  /// The lines with parameters filled in; of two times also as a number of a unit: `$delay_warning_time_hours`.
  ///
  /// - Parameter messages: takes warnings.
  /// - Throws: `Fatal` where a name means nothing.
  func expandedBody(_ configuration: MainConfiguration, messages: inout [Message]) throws(Fatal) -> [String] {
    var result: [String] = []
    for line in body {
      let scope = Scope(self, configuration)
      let (text, expansion) = MacroExpansion.expand(line) { name, _ in scope.value(name) }
      messages += scope.messages + expansion.messages
      if let fatal = scope.fatal { throw Fatal(fatal, after: messages) }
      if expansion.status.contains(.error) {
        throw Fatal("\(origin): bad $name syntax in \(kind.rawValue) template: \(line)", after: messages)
      }
      if expansion.status.contains(.undefined) {
        throw Fatal("\(origin): undefined $name in \(kind.rawValue) template: \(line)", after: messages)
      }
      result.append(text)
    }
    return result
  }

  /// What names mean in a template, and what is to be said of them.
  private final class Scope {
    private let template: BounceTemplate
    private let configuration: MainConfiguration
    var messages: [Message] = []
    var fatal: String?

    init(_ template: BounceTemplate, _ configuration: MainConfiguration) {
      self.template = template
      self.configuration = configuration
    }

    private static let units: [(name: String, seconds: Int)] = [
      ("seconds", 1), ("minutes", 60), ("hours", 3600), ("days", 86_400), ("weeks", 604_800),
    ]

    func value(_ name: String) -> String? {
      for parameter in ["delay_warning_time", "maximal_queue_lifetime"] where name.hasPrefix(parameter + "_") {
        let suffix = String(name.dropFirst(parameter.utf8.count + 1))
        guard let unit = Scope.units.first(where: { $0.name == suffix }) else {
          fatal = "\(template.origin): unrecognized suffix \"\(suffix)\" in parameter \"\(name)\""
          return ""
        }
        return "\(time(parameter, name, unit))"
      }
      return configuration.known(name)
    }

    private func time(_ parameter: String, _ name: String, _ unit: (name: String, seconds: Int)) -> Int {
      let seconds = configuration.seconds(parameter)
      let result = seconds / unit.seconds
      let kind = template.kind.rawValue
      if result > 999, unit.seconds < 86_400 {
        warn(
          "\(template.origin): excessive result \"\(result)\" in \(kind) template conversion of parameter \"\(name)\"",
          "please increase time unit \"\(unit.name)\" of \"\(name)\" in \(kind) template")
      } else if result == 0, seconds > 0, unit.seconds > 1 {
        warn(
          "\(template.origin): zero result in \(kind) template conversion of parameter \"\(name)\"",
          "please reduce time unit \"\(unit.name)\" of \"\(name)\" in \(kind) template")
      }
      return result
    }

    private func warn(_ what: String, _ remedy: String) {
      messages += [.warning(what), .warning(remedy), .warning("for instructions see the bounce(5) manual")]
    }
  }
}

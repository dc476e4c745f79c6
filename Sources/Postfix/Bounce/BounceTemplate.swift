import FileSystem
import Kernel

/// The texts of reports (bounce(5)).
struct BounceTemplate: Hashable, Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case failure, delay, success, verify
  }

  var charset = "us-ascii"
  var from: String
  var subject: String
  var postmasterSubject: String
  /// Lines in which `$name` is expanded.
  var body: [String]
  /// Where it comes from, for messages.
  var origin = "built-in"

  /// The template of a kind: that of parameter bounce_template_file, else the built-in one.
  static func template(_ kind: Kind, _ daemon: Daemon) -> BounceTemplate {
    let path = daemon.configuration.text("bounce_template_file")
    if !path.isEmpty {
      do throws(Errno) {
        let bytes = try daemon.machine.files.read(path)
        if var own = parse(String(lossless: bytes))[kind] {
          own.origin = path
          return own
        }
      } catch {
        daemon.warn("open bounce_template_file \(path): \(error.message)")
      }
    }
    return standard(kind)
  }

  private static let address = "MAILER-DAEMON (Mail Delivery System)"
  private static let host = "This is the mail system at host $myhostname."
  private static let help = [
    "", "For further assistance, please send mail to postmaster.", "",
    "If you do so, please include this problem report. You can",
    "delete your own text from the attached returned message.",
  ]
  private static let signature = ["", "                   The mail system"]

  static func standard(_ kind: Kind) -> BounceTemplate {
    switch kind {
    case .failure:
      BounceTemplate(
        from: address, subject: "Undelivered Mail Returned to Sender",
        postmasterSubject: "Postmaster Copy: Undelivered Mail",
        body: [
          host, "", "I'm sorry to have to inform you that your message could not",
          "be delivered to one or more recipients. It's attached below.",
        ] + help + signature)
    case .delay:
      BounceTemplate(
        from: address, subject: "Delayed Mail (still being retried)",
        postmasterSubject: "Postmaster Warning: Delayed Mail",
        body: [
          host, "", "####################################################################",
          "# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #",
          "####################################################################", "",
          "Your message could not be delivered for more than $delay_warning_time_hours hour(s).",
          "It will be retried until it is $maximal_queue_lifetime_days day(s) old.",
        ] + help + signature)
    case .success:
      BounceTemplate(
        from: address, subject: "Successful Mail Delivery Report", postmasterSubject: "",
        body: [
          host, "", "Your message was successfully delivered to the destination(s)",
          "listed below. If the message was delivered to mailbox you will",
          "receive no further notifications. Otherwise you may still receive",
          "notifications of mail delivery errors from other systems.",
        ] + signature)
    case .verify:
      BounceTemplate(
        from: address, subject: "Mail Delivery Status Report", postmasterSubject: "",
        body: [host, "", "Enclosed is the mail delivery report that you requested."] + signature)
    }
  }

  /// Reads a template file: `failure_template = <<EOF`, fields, an empty line, the text, `EOF`.
  static func parse(_ text: String) -> [Kind: BounceTemplate] {
    var found: [Kind: BounceTemplate] = [:]
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.popFirst() {
      guard let equals = line.firstIndex(of: "="), !line.hasPrefix("#") else { continue }
      let name = line[..<equals].filter { $0 != " " && $0 != "\t" }
      let value = line[line.index(after: equals)...].drop { $0 == " " || $0 == "\t" }
      guard value.hasPrefix("<<"), name.hasSuffix("_template"), let kind = Kind(rawValue: String(name.dropLast(9)))
      else { continue }
      let mark = value.dropFirst(2).drop { $0 == " " }
      var body: [String] = []
      while let next = lines.popFirst(), next != mark { body.append(next) }
      found[kind] = BounceTemplate(body, standard: standard(kind))
    }
    return found
  }

  private init(_ lines: [String], standard: BounceTemplate) {
    self = standard
    var rest = lines[...]
    while let line = rest.first, !line.isEmpty {
      rest.removeFirst()
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      let value = String(parts[1].drop { $0 == " " })
      switch parts[0].lowercased() {
      case "charset": charset = value
      case "from": from = value
      case "subject": subject = value
      case "postmaster-subject": postmasterSubject = value
      default: break
      }
    }
    body = Array(rest.dropFirst())
  }

  init(from: String, subject: String, postmasterSubject: String, body: [String]) {
    self.from = from
    self.subject = subject
    self.postmasterSubject = postmasterSubject
    self.body = body
  }

  /// The lines with parameters filled in; of times also as a number of a unit: `$delay_warning_time_hours`.
  ///
  /// - Returns: also what is to be warned of.
  func expandedBody(_ configuration: MainConfiguration, _ kind: Kind) -> (lines: [String], warnings: [String]) {
    var warnings: [String] = []
    let lines = body.map { line -> String in
      let (text, zero) = BounceTemplate.expand(line, configuration)
      guard let (name, unit) = zero else { return text }
      warnings += [
        "[\(origin)]: zero result in \(kind.rawValue) template conversion of parameter \"\(name)\"",
        "please reduce time unit \"\(unit)\" of \"\(name)\" in \(kind.rawValue) template",
        "for instructions see the bounce(5) manual",
      ]
      return text
    }
    return (lines, warnings)
  }

  private static let units: [(name: String, seconds: Int)] = [
    ("seconds", 1), ("minutes", 60), ("hours", 3600), ("days", 86_400), ("weeks", 604_800),
  ]

  /// - Returns: also the name, and its unit, that a time was too short for.
  static func expand(
    _ text: String, _ configuration: MainConfiguration
  ) -> (text: String, zero: (name: String, unit: String)?) {
    var zero: (name: String, unit: String)?
    let result = MacroExpansion.expand(text) { name, _ in
      for (unit, length) in units where name.hasSuffix("_" + unit) {
        let parameter = String(name.dropLast(unit.utf8.count + 1))
        guard ParameterTable.standard[parameter]?.kind == .time else { continue }
        let seconds = configuration.seconds(parameter)
        if seconds > 0, seconds < length { zero = (name, unit) }
        return "\(seconds / length)"
      }
      return configuration.text(name)
    }.result
    return (result, zero)
  }
}

import FileSystem
import Kernel

/// The texts of messages about mail that was not delivered, delayed or delivered (bounce(5)).
package struct BounceTemplates: Hashable, Sendable, Codable {
  /// One of the four texts.
  package struct Template: Hashable, Sendable, Codable {
    package var charset: String
    package var from: String
    package var subject: String
    /// The subject of the copy that the postmaster gets; nil where there is none.
    package var postmasterSubject: String?
    /// The lines of the body, with `$name` in them.
    package var body: [String]
  }

  package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case failure, delay, success, verify
  }

  package private(set) var templates: [Kind: Template]

  package subscript(kind: Kind) -> Template { templates[kind] ?? BounceTemplates.standardTemplate(kind) }

  /// Those that are built in.
  package static let standard = BounceTemplates(
    templates: Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0, standardTemplate($0)) }))

  // MARK: The built-in texts

  private static let opening = ["This is the mail system at host $myhostname.", ""]
  private static let help = [
    "For further assistance, please send mail to postmaster.", "",
    "If you do so, please include this problem report. You can",
    "delete your own text from the attached returned message.", "",
  ]
  private static let closing = ["                   The mail system"]

  private static func standardTemplate(_ kind: Kind) -> Template {
    var template = Template(
      charset: "us-ascii", from: "MAILER-DAEMON (Mail Delivery System)", subject: "", postmasterSubject: nil, body: [])
    template.from = "Mail Delivery System <MAILER-DAEMON>"
    switch kind {
    case .failure:
      template.subject = "Undelivered Mail Returned to Sender"
      template.postmasterSubject = "Postmaster Copy: Undelivered Mail"
      template.body =
        opening + [
          "I'm sorry to have to inform you that your message could not",
          "be delivered to one or more recipients. It's attached below.", "",
        ] + help + closing
    case .delay:
      template.subject = "Delayed Mail (still being retried)"
      template.postmasterSubject = "Postmaster Warning: Delayed Mail"
      template.body =
        opening + [
          "####################################################################",
          "# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #",
          "####################################################################", "",
          "Your message could not be delivered for more than $delay_warning_time_hours hour(s).",
          "It will be retried until it is $maximal_queue_lifetime_days day(s) old.", "",
        ] + help + closing
    case .success:
      template.subject = "Successful Mail Delivery Report"
      template.body =
        opening + [
          "Your message was successfully delivered to the destination(s)",
          "listed below. If the message was delivered to mailbox you will",
          "receive no further notifications. Otherwise you may still receive",
          "notifications of mail delivery errors from other systems.", "",
        ] + closing
    case .verify:
      template.subject = "Mail Delivery Status Report"
      template.body = opening + ["Enclosed is the mail delivery report that you requested.", ""] + closing
    }
    return template
  }

  // MARK: Reading a file

  /// Changes the built-in texts by what a file says.
  ///
  /// - Parameters:
  ///   - path: the file's name for messages.
  ///   - messages: takes warnings.
  package init(_ bytes: [UInt8], path: String, messages: inout [Message]) {
    self = .standard
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map { String(lossless: $0) }
    if lines.last == "" { lines.removeLast() }
    var number = 0
    while number < lines.count {
      let line = lines[number]
      number += 1
      let text = line.bytes.drop(while: LogicalLines.isSpace)
      if text.isEmpty || text.first == UInt8(ascii: "#") { continue }
      guard let pair = try? NameValue(line), pair.value.hasPrefix("<<") else {
        let name = (try? NameValue(line))?.name ?? line
        messages.append(
          .warning("\(path), line \(number + 1): unknown template name: \(name) -- ignoring this template"))
        continue
      }
      let marker = String(pair.value.dropFirst(2).drop { $0 == " " })
      var body: [String] = []
      while number < lines.count, lines[number] != marker {
        body.append(lines[number])
        number += 1
      }
      if number == lines.count {
        messages.append(.warning("\(path), line \(number + 1): missing \"\(marker)\" end marker"))
      }
      number += 1
      let kind = pair.name.hasSuffix("_template") ? Kind(rawValue: String(pair.name.dropLast(9))) : nil
      guard let kind else {
        messages.append(
          .warning("\(path), line \(number + 1): unknown template name: \(pair.name) -- ignoring this template"))
        continue
      }
      templates[kind] = BounceTemplates.template(body, standard: BounceTemplates.standardTemplate(kind))
    }
  }

  private init(templates: [Kind: Template]) {
    self.templates = templates
  }

  /// A template from its lines: headers, an empty line, the body.
  private static func template(_ lines: [String], standard: Template) -> Template {
    var template = standard
    var rest = lines[...]
    while let line = rest.first, let colon = line.firstIndex(of: ":"),
      let set = header(String(line[..<colon]))
    {
      set(&template, String(line[line.index(after: colon)...]).trimmedOfSpace)
      rest.removeFirst()
    }
    if rest.first?.isEmpty == true { rest.removeFirst() }
    template.body = Array(rest)
    return template
  }

  private static func header(_ name: String) -> ((inout Template, String) -> Void)? {
    switch name.lowercased() {
    case "charset": return { $0.charset = $1 }
    case "from": return { $0.from = $1 }
    case "subject": return { $0.subject = $1 }
    case "postmaster-subject": return { $0.postmasterSubject = $1 }
    default: return nil
    }
  }

  // MARK: Showing

  /// As a file of templates has them (`postconf -t`).
  package var text: String {
    Kind.allCases.map { kind in
      let template = self[kind]
      let postmaster = template.postmasterSubject.map { "Postmaster-Subject: \($0)\n" } ?? ""
      return "\(kind.rawValue)_template = <<EOF\nCharset: \(template.charset)\nFrom: \(template.from)\n"
        + "Subject: \(template.subject)\n\(postmaster)\n" + template.body.map { $0 + "\n" }.joined() + "EOF\n"
    }.joined(separator: "\n")
  }

  /// The bodies with their `$name` expanded (`postconf -b`).
  package func expandedText(_ configuration: MainConfiguration) -> String {
    Kind.allCases.map { kind in
      "expanded_\(kind.rawValue)_text = <<EOF\n"
        + body(kind, configuration).map { $0 + "\n" }.joined() + "EOF\n"
    }.joined(separator: "\n")
  }

  /// The lines of a body with their `$name` expanded.
  package func body(_ kind: Kind, _ configuration: MainConfiguration) -> [String] {
    self[kind].body.map { line in
      MacroExpansion.expand(line) { name, _ in BounceTemplates.value(name, configuration) }.result
    }
  }

  private static let units = ["seconds": 1, "minutes": 60, "hours": 3600, "days": 86_400, "weeks": 604_800]

  private static func value(_ name: String, _ configuration: MainConfiguration) -> String? {
    for parameter in ["delay_warning_time", "maximal_queue_lifetime"] where name.hasPrefix(parameter + "_") {
      if let unit = units[String(name.dropFirst(parameter.count + 1))] {
        return "\(configuration.seconds(parameter) / unit)"
      }
    }
    return configuration.text(name)
  }
}

extension String {
  /// Without white space at its ends.
  fileprivate var trimmedOfSpace: String { String(lossless: LogicalLines.trimmed(bytes[...])) }
}

import FileSystem

/// The texts of all reports about mail (bounce(5)), built in or from a file.
struct BounceTemplates: Hashable, Sendable {
  /// One of each kind.
  private(set) var templates: [BounceTemplate] = BounceTemplate.Kind.allCases.map(BounceTemplates.standard)

  /// Those that are built in.
  init() {}

  subscript(kind: BounceTemplate.Kind) -> BounceTemplate {
    templates.first { $0.kind == kind } ?? BounceTemplates.standard(kind)
  }

  // MARK: The built-in texts

  private static let opening = ["This is the mail system at host $myhostname.", ""]
  private static let help = [
    "For further assistance, please send mail to postmaster.", "",
    "If you do so, please include this problem report. You can",
    "delete your own text from the attached returned message.", "",
  ]
  private static let closing = ["                   The mail system"]

  private static func standard(_ kind: BounceTemplate.Kind) -> BounceTemplate {
    switch kind {
    case .failure:
      BounceTemplate(
        kind, subject: "Undelivered Mail Returned to Sender", postmasterSubject: "Postmaster Copy: Undelivered Mail",
        body: opening + [
          "I'm sorry to have to inform you that your message could not",
          "be delivered to one or more recipients. It's attached below.", "",
        ] + help + closing)
    case .delay:
      BounceTemplate(
        kind, subject: "Delayed Mail (still being retried)", postmasterSubject: "Postmaster Warning: Delayed Mail",
        body: opening + [
          "####################################################################",
          "# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #",
          "####################################################################", "",
          "Your message could not be delivered for more than $delay_warning_time_hours hour(s).",
          "It will be retried until it is $maximal_queue_lifetime_days day(s) old.", "",
        ] + help + closing)
    case .success:
      BounceTemplate(
        kind, subject: "Successful Mail Delivery Report",
        body: opening + [
          "Your message was successfully delivered to the destination(s)",
          "listed below. If the message was delivered to mailbox you will",
          "receive no further notifications. Otherwise you may still receive",
          "notifications of mail delivery errors from other systems.", "",
        ] + closing)
    case .verify:
      BounceTemplate(
        kind, subject: "Mail Delivery Status Report",
        body: opening + ["Enclosed is the mail delivery report that you requested.", ""] + closing)
    }
  }

  // MARK: Reading a file

  /// The built-in texts, changed by what a file says.
  ///
  /// - Parameters:
  ///   - path: the file's name.
  ///   - messages: takes warnings about the file.
  ///   - remarks: takes warnings about the templates in it, which are given when they are used.
  /// - Throws: `Fatal` for a line that is no template.
  init(_ bytes: [UInt8], path: String, messages: inout [Message], remarks: inout [Message]) throws(Fatal) {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map { String(lossless: $0) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    var texts: [BounceTemplate.Kind: [String]] = [:]
    // The buffer for texts is not emptied: one without lines has those of the one before.
    var buffer: [String] = []
    var next = 0
    // Lines are counted from the one after the first.
    func place() -> String { "\(path), line \(next + 1)" }
    while next < lines.count {
      let line = lines[next]
      next += 1
      let text = line.bytes.drop(while: LogicalLines.isSpace)
      if text.isEmpty || text.first == UInt8(ascii: "#") { continue }
      let pair: NameValue
      do throws(NameValue.Failure) {
        pair = try NameValue(line)
      } catch {
        throw Fatal("\(place()): \(error.text): \"\(line)\"", after: messages)
      }
      var body = [pair.value]
      if pair.value.hasPrefix("<<") {
        let marker = try BounceTemplates.marker(pair.value, place(), messages)
        body = Array(lines[next...].prefix { $0 != marker })
        next += body.count
        if next < lines.count {
          next += 1
        } else {
          messages.append(.warning("\(place()): missing \"\(marker)\" end marker"))
        }
        if body.isEmpty { body = buffer }
        buffer = body
      }
      if let kind = BounceTemplate.Kind.allCases.first(where: { $0.rawValue + "_template" == pair.name }) {
        texts[kind] = body
      } else {
        messages.append(.warning("\(place()): unknown template name: \(pair.name) -- ignoring this template"))
      }
    }
    for index in templates.indices {
      guard let text = texts[templates[index].kind] else { continue }
      templates[index].replace(by: text, of: path, messages: &remarks)
    }
  }

  /// The line that ends a text which begins with "<<EOF".
  private static func marker(_ value: String, _ place: String, _ messages: [Message]) throws(Fatal) -> String {
    let marker = value.bytes.dropFirst(2).drop(while: LogicalLines.isSpace)
    guard let first = marker.first else { throw Fatal("\(place): missing end marker after <<", after: messages) }
    guard first < 128, MacroExpansion.isNameByte(first), first != UInt8(ascii: "_") else {
      throw Fatal("\(place): malformed end marker after <<", after: messages)
    }
    return String(lossless: marker)
  }

  // MARK: Showing

  /// As a file of templates has them (`postconf -t`).
  var text: String {
    templates.map { template in
      let postmaster =
        template.postmasterSubject.isEmpty ? "" : "Postmaster-Subject: \(template.postmasterSubject)\n"
      return "\(template.kind.rawValue)_template = <<EOF\nCharset: \(template.charset)\n"
        + "From: \(template.standardFrom)\nSubject: \(template.subject)\n\(postmaster)\n"
        + template.body.map { $0 + "\n" }.joined() + "EOF\n"
    }.joined(separator: "\n")
  }

  /// The bodies with their `$name` expanded (`postconf -b`).
  ///
  /// - Parameter messages: takes warnings.
  /// - Throws: `Fatal` where a name means nothing.
  func expandedText(_ configuration: MainConfiguration, messages: inout [Message]) throws(Fatal) -> String {
    var texts: [String] = []
    for template in templates {
      let lines = try template.expandedBody(configuration, messages: &messages)
      texts.append("expanded_\(template.kind.rawValue)_text = <<EOF\n" + lines.map { $0 + "\n" }.joined() + "EOF\n")
    }
    return texts.joined(separator: "\n")
  }
}

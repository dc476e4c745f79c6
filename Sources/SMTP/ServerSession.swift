/// A plain server's side of a session as a value: lines in, actions out (RFC 5321, 3207, 4954).
package struct ServerSession: Sendable, Codable {
  /// What the one who holds the connection has to do, in order.
  package enum Action: Hashable, Sendable {
    /// Send a line; the line end is not in it.
    case send(String)
    /// Begin the TLS handshake; the session has forgotten what it knew.
    case startTLS
    case close
  }

  /// A message that was accepted.
  package struct Message: Hashable, Sendable, Codable {
    /// The client's command lines that led to it: EHLO, STARTTLS, AUTH with the user, MAIL, RCPT...
    package var envelope: [String]
    package var sender: String
    package var recipients: [String]
    /// With newlines.
    package var data: [UInt8]
  }

  /// What the owner decides.
  package protocol Owner {
    /// A reply line that refuses a recipient; nil to take it.
    mutating func refusal(of recipient: String, from sender: String) -> String?
    /// A reply line that refuses a message at its end; nil to take it.
    mutating func refusal(of message: Message) -> String?
    mutating func accept(_ message: Message)
  }

  package private(set) var rules: ServerRules
  package private(set) var isSecure = false
  private var hello: String?
  private var login: String?
  /// The MAIL command of the message at hand.
  private var mailLine: String?
  private var sender = ""
  private var recipients: [Recipient] = []
  private var state = State.command
  private var data: [UInt8] = []

  private struct Recipient: Sendable, Codable {
    var address: String
    var line: String
  }

  private enum State: Sendable, Codable {
    case command
    /// Only QUIT will do.
    case refusing
    case data
    /// A SASL dialogue is under way.
    case plain
    case loginName
    case loginPassword(user: String)
  }

  package init(_ rules: ServerRules) {
    self.rules = rules
  }

  /// The client has connected.
  package mutating func start() -> [Action] {
    guard let refusal = rules.refusal else { return say(.greeting) }
    state = .refusing
    return [.send(refusal)]
  }

  /// The TLS handshake that was asked for is done.
  package mutating func secured() {
    isSecure = true
    hello = nil
    reset()
  }

  /// Takes a line of the client, without its line end.
  package mutating func receive(_ line: [UInt8], owner: inout some Owner) -> [Action] {
    let text = String(decoding: line, as: UTF8.self)
    switch state {
    case .data: return receiveData(line, owner: &owner)
    case .plain: return authenticate(plain: text)
    case .loginName:
      state = .loginPassword(user: text)
      return [.send("334 UGFzc3dvcmQ6")]
    case .loginPassword(let user): return authenticate(user: user, password: text)
    case .refusing:
      guard Command(text).verb.hasPrefix("QUIT") else { return say(.sequence) }
      return say(.bye) + [.close]
    case .command: return perform(Command(text), text, owner: &owner)
    }
  }

  private func say(_ moment: ServerRules.Moment, _ values: [String: String] = [:]) -> [Action] {
    [.send(rules.text(moment, values))]
  }

  private mutating func reset() {
    (mailLine, sender) = (nil, "")
    recipients = []
  }

  private mutating func perform(_ command: Command, _ line: String, owner: inout some Owner) -> [Action] {
    switch command.verb {
    case "HELO", "EHLO":
      guard !command.rest.isEmpty else { return say(.syntax) }
      reset()
      hello = line
      return command.verb == "HELO" ? say(.helo) : keywords
    case "NOOP": return say(.ok)
    case "RSET":
      reset()
      return say(.ok)
    case "VRFY": return say(.vrfy, ["rest": command.rest])
    case "QUIT": return say(.bye) + [.close]
    case "STARTTLS":
      guard rules.startTLS != .none, !isSecure else { return say(.unknown) }
      return say(.starttls) + [.startTLS]
    case "AUTH": return beginLogin(command)
    case "MAIL": return barred ?? receiveMail(command, line)
    case "RCPT": return barred ?? receiveRecipient(command, line, owner: &owner)
    case "DATA":
      if let barred { return barred }
      guard !recipients.isEmpty else { return say(.sequence) }
      state = .data
      data = []
      return say(.data)
    default: return say(.unknown)
    }
  }

  private var keywords: [Action] {
    var lines = [rules.name] + rules.extensions
    if rules.startTLS != .none, !isSecure { lines.append("STARTTLS") }
    if rules.login != nil { lines.append("AUTH PLAIN LOGIN") }
    return Reply(code: 250, lines: lines).wireLines.map { .send($0) }
  }

  /// What is said instead where TLS or a login has to come first.
  private var barred: [Action]? {
    if rules.startTLS == .required, !isSecure { return say(.tlsFirst) }
    if rules.login != nil, login == nil { return say(.loginFirst) }
    return nil
  }

  // MARK: AUTH

  private mutating func beginLogin(_ command: Command) -> [Action] {
    guard rules.login != nil else { return say(.unknown) }
    guard login == nil, mailLine == nil else { return say(.sequence) }
    let words = command.rest.split(separator: " ", maxSplits: 1).map(String.init)
    switch words.first?.uppercased() {
    case "PLAIN":
      if words.count > 1 { return authenticate(plain: words[1]) }
      state = .plain
      return [.send("334 ")]
    case "LOGIN":
      if words.count > 1 {
        state = .loginPassword(user: words[1])
        return [.send("334 UGFzc3dvcmQ6")]
      }
      state = .loginName
      return [.send("334 VXNlcm5hbWU6")]
    default: return say(.syntax)
    }
  }

  private mutating func authenticate(plain text: String) -> [Action] {
    let parts = (Base64.decoded(text) ?? []).split(separator: 0, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return finishLogin("PLAIN", nil) }
    return finishLogin(
      "PLAIN",
      ServerRules.Login(
        user: String(decoding: parts[1], as: UTF8.self), password: String(decoding: parts[2], as: UTF8.self)))
  }

  private mutating func authenticate(user: String, password: String) -> [Action] {
    guard let user = Base64.decoded(user), let password = Base64.decoded(password) else {
      return finishLogin("LOGIN", nil)
    }
    return finishLogin(
      "LOGIN",
      ServerRules.Login(
        user: String(decoding: user, as: UTF8.self), password: String(decoding: password, as: UTF8.self)))
  }

  private mutating func finishLogin(_ mechanism: String, _ given: ServerRules.Login?) -> [Action] {
    state = .command
    guard let given, given == rules.login else { return say(.loginRefused) }
    login = "AUTH \(mechanism) \(given.user)"
    return say(.loginAccepted)
  }

  // MARK: Mail

  private mutating func receiveMail(_ command: Command, _ line: String) -> [Action] {
    guard hello != nil, mailLine == nil else { return say(.sequence) }
    guard let path = command.path(after: "FROM") else { return say(.syntax) }
    for parameter in path.parameters where parameter.uppercased().hasPrefix("SIZE=") {
      if let size = Int(parameter.dropFirst(5)), size > rules.sizeLimit { return say(.tooBig) }
    }
    (mailLine, sender) = (line, path.address)
    return say(.mail)
  }

  private mutating func receiveRecipient(_ command: Command, _ line: String, owner: inout some Owner) -> [Action] {
    guard mailLine != nil else { return say(.sequence) }
    guard let path = command.path(after: "TO"), !path.address.isEmpty else { return say(.syntax) }
    if let refusal = owner.refusal(of: path.address, from: sender) {
      return [.send(ServerRules.replacing("{rcpt}", by: path.address, in: refusal))]
    }
    recipients.append(Recipient(address: path.address, line: line))
    return say(.rcpt)
  }

  private mutating func receiveData(_ line: [UInt8], owner: inout some Owner) -> [Action] {
    if let text = MessageData.decoded(line) {
      data += text + [10]
      return []
    }
    state = .command
    var envelope = [hello].compactMap { $0 } + (isSecure ? ["STARTTLS"] : []) + [login].compactMap { $0 }
    envelope += [mailLine].compactMap { $0 } + recipients.map(\.line)
    let message = Message(
      envelope: envelope, sender: sender, recipients: recipients.map(\.address), data: data)
    defer { data = [] }
    reset()
    if let refusal = owner.refusal(of: message) { return [.send(refusal)] }
    owner.accept(message)
    return say(.accepted)
  }
}

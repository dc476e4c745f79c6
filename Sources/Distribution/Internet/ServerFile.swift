import FileSystem
import SMTP

/// Reads `servers.conf`: sections with a key and the rest of the line as its value.
struct ServerFile {
  private let file: String
  private var number = 0

  init(file: String) {
    self.file = file
  }

  private func failure(_ reason: String) -> ContentFolder.Failure {
    ContentFolder.Failure("\(file):\(number): \(reason)")
  }

  /// The servers by name; replies that all share are filled in.
  mutating func read(_ text: [UInt8]) throws(ContentFolder.Failure) -> [String: RemoteServer] {
    var servers: [String: RemoteServer] = [:]
    var texts: [ServerRules.Moment: String] = [:]
    var relayReply: String?
    var section = ""
    for line in text.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      let line = String(lossless: line)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = String(line.dropFirst().dropLast())
        guard servers[section] == nil else { throw failure("a second section \(section)") }
        if section != "replies" { servers[section] = RemoteServer(name: section) }
        continue
      }
      let key = String(line.prefix { $0 != " " })
      let value = String(line.dropFirst(key.count).drop { $0 == " " })
      if section == "replies" {
        if key == "relay" {
          relayReply = value
        } else {
          guard let moment = ServerRules.Moment(rawValue: key) else { throw failure("no reply is called \(key)") }
          texts[moment] = value
        }
        continue
      }
      guard var server = servers[section] else { throw failure("outside of a section") }
      guard server.set(key, to: value) else { throw failure("not understood: \(line)") }
      servers[section] = server
    }
    for name in servers.keys.sorted() {
      servers[name]?.rules.texts = texts
      if let relayReply { servers[name]?.relayReply = relayReply }
    }
    return servers
  }
}

extension RemoteServer {
  /// Takes a setting; false when it is not understood.
  fileprivate mutating func set(_ key: String, to value: String) -> Bool {
    func ports(_ text: String) -> [UInt16]? {
      if text == "none" { return [] }
      let numbers = text.split(separator: " ").map { UInt16($0) }
      return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
    }
    let words = value.split(separator: " ", maxSplits: 1).map { String($0.drop { $0 == " " }) }
    switch key {
    case "accepts": domains = value.split(separator: " ").map(String.init)
    case "greeting": rules.refusal = value
    case "greylist": greylistReply = value
    case "key": keyFile = value
    case "login":
      guard words.count == 2 else { return false }
      login = ServerRules.Login(user: words[0], password: words[1])
    case "size":
      guard let size = Int(value) else { return false }
      rules.sizeLimit = size
    case "starttls":
      guard let level = ServerRules.StartTLS(rawValue: value == "optional" ? "offered" : value) else { return false }
      rules.startTLS = level
    case "ports":
      guard let found = ports(value) else { return false }
      self.ports = found
    case "auth":
      guard let found = ports(value) else { return false }
      loginPorts = found
    case "user":
      guard words.count == 2 else { return false }
      refusedUsers[words[0]] = words[1]
    case "end":
      guard words.count == 2 else { return false }
      refusedAtEnd[words[0]] = words[1]
    default: return false
    }
    return true
  }
}

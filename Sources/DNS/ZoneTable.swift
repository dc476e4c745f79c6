/// What the name server of the world knows, and nothing else.
package struct ZoneTable: Hashable, Sendable, Codable {
  /// Names of the zones, in lower case, without the final dot.
  package private(set) var zones: [String] = []
  private var records: [String: [Record]] = [:]
  /// Names whose lookup fails for now, whatever the type (the server's SERVFAIL).
  package var failing: Set<String> = []

  package init() {}

  package mutating func addZone(_ name: String) {
    let name = ZoneTable.canonical(name)
    if !zones.contains(name) { zones.append(name) }
  }

  package mutating func add(_ record: Record) {
    var record = record
    record.name = ZoneTable.canonical(record.name)
    records[record.name, default: []].append(record)
  }

  package mutating func removeRecords(named name: String, type: RecordType) {
    records[ZoneTable.canonical(name)]?.removeAll { $0.type == type }
  }

  /// The name as the table has it: lower case, no final dot.
  package static func canonical(_ name: String) -> String {
    let lower = name.lowercased()
    return lower.hasSuffix(".") ? String(lower.dropLast()) : lower
  }

  package func records(named name: String, type: RecordType) -> [Record] {
    let all = records[ZoneTable.canonical(name)] ?? []
    guard type == .ANY else { return all.filter { $0.type == type } }
    // The head of a zone comes last.
    let head = all.filter { $0.type == .SOA || $0.type == .NS }
    return all.filter { $0.type != .SOA && $0.type != .NS } + head
  }

  /// Answers a question as an authoritative and recursive server does (RFC 1034 §4.3.2, RFC 2308).
  package func answer(_ name: String, _ type: RecordType) -> Response {
    let question = ZoneTable.canonical(name)
    if failing.contains(question) { return Response(code: .serverFailure) }
    var response = Response(code: .noError)
    var current = question
    for _ in 0..<8 {
      let found = records(named: current, type: type)
      response.answers += found
      guard found.isEmpty, type != .CNAME, let alias = records(named: current, type: .CNAME).first,
        case .name(let target) = alias.data
      else { break }
      response.answers.append(alias)
      current = ZoneTable.canonical(target)
    }
    if !response.answers.isEmpty {
      response.additional = additional(for: response.answers)
    } else {
      let exists = records[current] != nil || records.keys.contains { $0.hasSuffix("." + current) }
      response.code = exists || zones.contains(current) ? .noError : .nameError
      if let zone = zone(of: current), let authority = records(named: zone, type: .SOA).first {
        var negative = authority
        if case .startOfAuthority(let start) = authority.data {
          negative.timeToLive = min(authority.timeToLive, start.minimum)
        }
        response.authority = [negative]
      }
    }
    return response
  }

  /// The zone that a name lies in: the longest that ends it.
  package func zone(of name: String) -> String? {
    let name = ZoneTable.canonical(name)
    return zones.filter { name == $0 || name.hasSuffix("." + $0) }.max { $0.utf8.count < $1.utf8.count }
  }

  private func additional(for answers: [Record]) -> [Record] {
    answers.flatMap { answer -> [Record] in
      guard case .mailExchanger(_, let host) = answer.data else { return [] }
      return records(named: host, type: .A)
    }
  }
}

/// A name server's answer.
package struct Response: Hashable, Sendable {
  /// RCODE (RFC 1035 §4.1.1).
  package enum Code: UInt8, Hashable, Sendable {
    case noError = 0
    case formatError = 1
    case serverFailure = 2
    case nameError = 3
    case notImplemented = 4
    case refused = 5
  }

  package var code: Code
  package var answers: [Record] = []
  package var authority: [Record] = []
  package var additional: [Record] = []

  package init(code: Code) {
    self.code = code
  }
}

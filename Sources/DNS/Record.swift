/// The types of resource records that this internet has (RFC 1035 §3.2.2, RFC 3596 §2.1).
package enum RecordType: String, Hashable, Sendable, Codable, CaseIterable {
  case A, NS, CNAME, SOA, PTR, MX, TXT, AAAA, TLSA, ANY

  /// The number on the wire.
  package var code: UInt16 {
    switch self {
    case .A: 1
    case .NS: 2
    case .CNAME: 5
    case .SOA: 6
    case .PTR: 12
    case .MX: 15
    case .TXT: 16
    case .AAAA: 28
    case .TLSA: 52
    case .ANY: 255
    }
  }
}

/// What a record says.
package enum RecordData: Hashable, Sendable, Codable {
  case address(IPAddress)
  case name(String)
  case mailExchanger(preference: UInt16, host: String)
  case text([String])
  case startOfAuthority(StartOfAuthority)
}

/// The head of a zone (RFC 1035 §3.3.13); times in seconds.
package struct StartOfAuthority: Hashable, Sendable, Codable {
  package var primary: String
  package var mailbox: String
  package var serial: UInt32
  package var refresh: UInt32
  package var retry: UInt32
  package var expire: UInt32
  package var minimum: UInt32

  package init(
    primary: String, mailbox: String, serial: UInt32, refresh: UInt32, retry: UInt32, expire: UInt32, minimum: UInt32
  ) {
    self.primary = primary
    self.mailbox = mailbox
    self.serial = serial
    self.refresh = refresh
    self.retry = retry
    self.expire = expire
    self.minimum = minimum
  }
}

/// One resource record; names are in lower case and without the final dot.
package struct Record: Hashable, Sendable, Codable {
  package var name: String
  package var type: RecordType
  /// Seconds.
  package var timeToLive: UInt32
  package var data: RecordData

  package init(name: String, type: RecordType, timeToLive: UInt32, data: RecordData) {
    self.name = name
    self.type = type
    self.timeToLive = timeToLive
    self.data = data
  }
}

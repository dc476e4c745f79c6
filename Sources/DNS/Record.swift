/// The types that one can ask for (RFC 1035 §3.2.2, RFC 3596 §2.1); not all have data in `RecordData`.
package enum RecordType: String, Hashable, Sendable, Codable, CaseIterable {
  case A, NS, CNAME, SOA, PTR, MX, TXT, AAAA, TLSA, ANY
  case AXFR, CAA, DNAME, DNSKEY, DS, HINFO, HTTPS, LOC, NAPTR, NSEC, RP, RRSIG, SPF, SRV, SSHFP, SVCB

  /// The number on the wire.
  package var code: UInt16 {
    switch self {
    case .A: 1
    case .NS: 2
    case .CNAME: 5
    case .SOA: 6
    case .PTR: 12
    case .HINFO: 13
    case .MX: 15
    case .TXT: 16
    case .RP: 17
    case .AAAA: 28
    case .LOC: 29
    case .SRV: 33
    case .NAPTR: 35
    case .DNAME: 39
    case .DS: 43
    case .SSHFP: 44
    case .RRSIG: 46
    case .NSEC: 47
    case .DNSKEY: 48
    case .TLSA: 52
    case .SVCB: 64
    case .HTTPS: 65
    case .SPF: 99
    case .AXFR: 252
    case .ANY: 255
    case .CAA: 257
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

/// The form of messages on the wire (RFC 1035 §4.1), as far as one can see it from outside: how long they are.
package struct WireFormat {
  private var bytes: [UInt8] = Array(repeating: 0, count: 12)
  /// Where names that were written can be pointed at.
  private var offsets: [String: Int] = [:]

  /// The bytes of a reply, with every name compressed that can be (RFC 1035 §4.1.4).
  ///
  /// - Parameters:
  ///   - hasExtension: whether there is an OPT record (RFC 6891).
  package static func reply(to name: String, type: UInt16, _ response: Response, hasExtension: Bool) -> [UInt8] {
    var format = WireFormat()
    format.question(name, type)
    for record in response.answers + response.authority + response.additional { format.add(record) }
    if hasExtension { format.addExtension([]) }
    return format.bytes
  }

  /// The bytes of a question.
  ///
  /// - Parameter cookie: of the client, eight bytes (RFC 7873); nil for none.
  package static func question(_ name: String, type: UInt16, hasExtension: Bool, cookie: [UInt8]?) -> [UInt8] {
    var format = WireFormat()
    format.question(name, type)
    if hasExtension { format.addExtension(cookie.map { [0, 10, 0, 8] + $0 } ?? []) }
    return format.bytes
  }

  private mutating func question(_ name: String, _ type: UInt16) {
    add(name: name)
    add(type)
    add(UInt16(1))
  }

  private mutating func addExtension(_ options: [UInt8]) {
    bytes += [0, 0, 41, 0x04, 0xD0, 0, 0, 0, 0]
    add(UInt16(options.count))
    bytes += options
  }

  private mutating func add(_ number: UInt16) {
    bytes += [UInt8(number >> 8), UInt8(number & 255)]
  }

  private mutating func add(_ number: UInt32) {
    add(UInt16(number >> 16))
    add(UInt16(number & 0xFFFF))
  }

  private mutating func add(name: String) {
    var labels = name.split(separator: ".").map { Array($0.utf8) }
    while let first = labels.first {
      let rest = labels.map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: ".")
      if let offset = offsets[rest] {
        add(UInt16(0xC000 | offset))
        return
      }
      if bytes.count < 0x3FFF { offsets[rest] = bytes.count }
      bytes.append(UInt8(truncatingIfNeeded: first.count))
      bytes += first
      labels.removeFirst()
    }
    bytes.append(0)
  }

  private mutating func add(_ record: Record) {
    add(name: record.name)
    add(record.type.code)
    add(UInt16(1))
    add(record.timeToLive)
    let lengthPlace = bytes.count
    add(UInt16(0))
    switch record.data {
    case .address(let address): bytes += address.bytes
    case .name(let name): add(name: name)
    case .mailExchanger(let preference, let host):
      add(preference)
      add(name: host)
    case .text(let texts):
      for text in texts { bytes += [UInt8(truncatingIfNeeded: text.utf8.count)] + Array(text.utf8) }
    case .startOfAuthority(let start):
      add(name: start.primary)
      add(name: start.mailbox)
      for number in [start.serial, start.refresh, start.retry, start.expire, start.minimum] { add(number) }
    }
    let length = bytes.count - lengthPlace - 2
    bytes[lengthPlace] = UInt8(truncatingIfNeeded: length >> 8)
    bytes[lengthPlace + 1] = UInt8(truncatingIfNeeded: length)
  }
}

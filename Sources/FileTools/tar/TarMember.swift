import CommandConventions
import FileSystem

/// A member of a tar archive, as its header describes it (tar(5)).
struct TarMember {
  enum Kind: UInt8 {
    case file = 48
    case hardLink = 49
    case symbolicLink = 50
    case characterDevice = 51
    case blockDevice = 52
    case directory = 53
    case fifo = 54

    /// The first letter of a listing.
    var letter: Character {
      switch self {
      case .file: "-"
      case .hardLink: "h"
      case .symbolicLink: "l"
      case .characterDevice: "c"
      case .blockDevice: "b"
      case .directory: "d"
      case .fifo: "p"
      }
    }
  }

  /// Layouts of headers that can be written.
  enum Format: String {
    case gnu, ustar, v7
  }

  /// A directory's name ends in a slash.
  var name: String
  var kind = Kind.file
  var mode: FileMode = 0
  var owner: UserID = 0
  var group: GroupID = 0
  var ownerName = ""
  var groupName = ""
  /// Bytes of content that follow the header.
  var size = 0
  /// Modification time in seconds.
  var time: Int64 = 0
  /// What a link points to.
  var link = ""
  var device = DeviceNumber(major: 0, minor: 0)

  static let blockSize = 512

  // MARK: Writing

  /// The header, behind records for names that don't fit into it.
  func header(_ format: Format) -> [UInt8] {
    var result: [UInt8] = []
    if format == .gnu {
      if link.utf8.count > 100 { result += TarMember.longName(link, UInt8(ascii: "K")) }
      if name.utf8.count > 100 { result += TarMember.longName(name, UInt8(ascii: "L")) }
    }
    return result + block(format, kind.rawValue)
  }

  private static func longName(_ name: String, _ kind: UInt8) -> [UInt8] {
    var member = TarMember(name: "././@LongLink")
    let text = name.bytes + [0]
    member.size = text.count
    member.ownerName = "root"
    member.groupName = "root"
    return member.block(.gnu, kind) + padded(text)
  }

  /// Content, filled up to a whole number of blocks.
  static func padded(_ content: [UInt8]) -> [UInt8] {
    content + [UInt8](repeating: 0, count: (blockSize - content.count % blockSize) % blockSize)
  }

  private func block(_ format: Format, _ kind: UInt8) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: TarMember.blockSize)
    func put(_ bytes: some Sequence<UInt8>, at start: Int, _ width: Int) {
      for (index, byte) in bytes.prefix(width).enumerated() { block[start + index] = byte }
    }
    func octal(_ value: Int, at start: Int, _ width: Int) {
      let digits = String(max(0, value), radix: 8)
      put((String(repeating: "0", count: max(0, width - 1 - digits.utf8.count)) + digits).utf8, at: start, width - 1)
    }
    put(name.bytes, at: 0, 100)
    octal(Int(mode.rawValue), at: 100, 8)
    octal(Int(owner), at: 108, 8)
    octal(Int(group), at: 116, 8)
    octal(size, at: 124, 12)
    octal(Int(time), at: 136, 12)
    put([UInt8](repeating: 32, count: 8), at: 148, 8)
    block[156] = kind
    put(link.bytes, at: 157, 100)
    if format != .v7 {
      put((format == .gnu ? "ustar  \0" : "ustar\u{0}00").utf8, at: 257, 8)
      put(ownerName.bytes, at: 265, 31)
      put(groupName.bytes, at: 297, 31)
    }
    if self.kind == .characterDevice || self.kind == .blockDevice {
      octal(Int(device.major), at: 329, 8)
      octal(Int(device.minor), at: 337, 8)
    }
    let sum = block.reduce(0) { $0 + Int($1) }
    let digits = String(sum, radix: 8)
    put((String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits + "\0 ").utf8, at: 148, 8)
    return block
  }

  // MARK: Reading

  /// Reads a header block; nil when its checksum is wrong.
  init?(_ block: ArraySlice<UInt8>) {
    let start = block.startIndex
    func field(_ offset: Int, _ width: Int) -> ArraySlice<UInt8> {
      block[(start + offset)..<(start + offset + width)]
    }
    func text(_ offset: Int, _ width: Int) -> String { String(lossless: field(offset, width).prefix { $0 != 0 }) }
    func octal(_ offset: Int, _ width: Int) -> Int {
      let digits = field(offset, width).drop { $0 == 32 }.prefix { (48...55).contains($0) }
      return digits.reduce(0) { $0 &* 8 &+ Int($1 - 48) }
    }
    let sum = field(0, 148).reduce(0) { $0 + Int($1) } + 8 * 32 + field(156, 356).reduce(0) { $0 + Int($1) }
    guard octal(148, 8) == sum else { return nil }
    name = text(0, 100)
    let isPOSIX = field(257, 8).elementsEqual("ustar\u{0}00".utf8)
    if isPOSIX, block[start + 345] != 0 { name = text(345, 155) + "/" + name }
    mode = FileMode(rawValue: UInt16(truncatingIfNeeded: octal(100, 8)))
    owner = UserID(truncatingIfNeeded: octal(108, 8))
    group = GroupID(truncatingIfNeeded: octal(116, 8))
    size = octal(124, 12)
    time = Int64(octal(136, 12))
    flag = block[start + 156]
    kind = Kind(rawValue: flag) ?? .file
    link = text(157, 100)
    if field(257, 5).elementsEqual("ustar".utf8) {
      ownerName = text(265, 32)
      groupName = text(297, 32)
    }
    device = DeviceNumber(
      major: UInt32(truncatingIfNeeded: octal(329, 8)), minor: UInt32(truncatingIfNeeded: octal(337, 8)))
    if kind == .file, name.hasSuffix("/") { kind = .directory }
    if kind != .file, flag != UInt8(ascii: "L"), flag != UInt8(ascii: "K") { size = 0 }
  }

  /// The type as the header has it: also "L", "K", "x" and "g", whose content is about the next member.
  var flag: UInt8 = 48

  init(name: String) {
    self.name = name
  }
}

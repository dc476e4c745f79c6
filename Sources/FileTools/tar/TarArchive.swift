import FileSystem
import Kernel

/// The members of an archive, in order.
struct TarArchive {
  struct Entry {
    var member: TarMember
    /// Where its first record begins, and where that of the next one does.
    var range: Range<Int>
    var content: Range<Int>
  }

  /// What is wrong with the bytes.
  enum Damage: Error {
    case noArchive
    case unexpectedEnd
  }

  let bytes: [UInt8]
  private(set) var entries: [Entry] = []
  /// Where the members end: new ones go there.
  private(set) var end = 0
  /// Set when the bytes end within a member, or there is none.
  private(set) var damage: Damage?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var position = 0
    var start = 0
    var (name, link): (String?, String?) = (nil, nil)
    while true {
      guard position + TarMember.blockSize <= bytes.count else {
        if position == 0 { damage = .noArchive }
        break
      }
      let block = bytes[position..<(position + TarMember.blockSize)]
      if block.allSatisfy({ $0 == 0 }) { break }
      guard var member = TarMember(block) else {
        if position == 0 { damage = .noArchive }
        break
      }
      let content = (position + TarMember.blockSize)..<(position + TarMember.blockSize + member.size)
      let next =
        content.lowerBound + (member.size + TarMember.blockSize - 1) / TarMember.blockSize * TarMember.blockSize
      guard next <= bytes.count else {
        damage = .unexpectedEnd
        if content.upperBound > bytes.count || next > bytes.count {
          entries.append(
            Entry(member: member, range: start..<bytes.count, content: content.lowerBound..<content.lowerBound))
        }
        break
      }
      position = next
      switch member.flag {
      case UInt8(ascii: "L"): name = String(lossless: bytes[content].prefix { $0 != 0 })
      case UInt8(ascii: "K"): link = String(lossless: bytes[content].prefix { $0 != 0 })
      case UInt8(ascii: "x"), UInt8(ascii: "g"):
        let records = TarArchive.extendedRecords(bytes[content])
        name = records["path"] ?? name
        link = records["linkpath"] ?? link
      default:
        member.name = name ?? member.name
        member.link = link ?? member.link
        (name, link) = (nil, nil)
        entries.append(Entry(member: member, range: start..<next, content: content))
        start = next
        end = next
      }
    }
  }

  /// "17 path=some/name\n" … of pax headers.
  private static func extendedRecords(_ bytes: ArraySlice<UInt8>) -> [String: String] {
    var result: [String: String] = [:]
    var rest = bytes
    while let space = rest.firstIndex(of: 32), let count = Int(String(lossless: rest[..<space])), count > 0,
      rest.startIndex + count <= rest.endIndex, space < rest.startIndex + count
    {
      let record = rest[(space + 1)..<(rest.startIndex + count - 1)]
      if let equals = record.firstIndex(of: UInt8(ascii: "=")) {
        result[String(lossless: record[..<equals])] = String(lossless: record[(equals + 1)...])
      }
      rest = rest[(rest.startIndex + count)...]
    }
    return result
  }

  /// The whole archive of members: two empty blocks behind them, and whole records of twenty blocks.
  static func closed(_ members: [UInt8]) -> [UInt8] {
    let record = 20 * TarMember.blockSize
    let size = (members.count + 2 * TarMember.blockSize + record - 1) / record * record
    return members + [UInt8](repeating: 0, count: size - members.count)
  }
}

import Kernel
import TextFormat

/// A database of getent(1).
struct GetentDatabase {
  var name: String
  /// The lines of the entries that a key finds.
  var find: @Sendable (String, GetentLookup) -> [String]
  /// All entries; nil where they can't be enumerated.
  var all: @Sendable (GetentLookup) -> [String]?

  static func named(_ name: String) -> GetentDatabase? {
    let lower = name.lowercased()
    if let own = special.first(where: { $0.name == lower }) { return own }
    return TableFile.all.first { $0.name == lower }.map(database)
  }

  private static let special: [GetentDatabase] = [
    GetentDatabase(name: "ahosts") { key, lookup in
      lookup.socketAddresses(of: key, nil)
    } all: { lookup in
      lookup.allHosts
    },
    GetentDatabase(name: "ahostsv4") { key, lookup in
      lookup.socketAddresses(of: key, true)
    } all: { lookup in
      lookup.allHosts
    },
    GetentDatabase(name: "ahostsv6") { key, lookup in
      lookup.socketAddresses(of: key, false)
    } all: { lookup in
      lookup.allHosts
    },
    GetentDatabase(name: "aliases") { key, lookup in
      lookup.aliases.filter { $0.name == key.lowercased() }.map(\.line)
    } all: { lookup in
      lookup.aliases.map(\.line)
    },
    GetentDatabase(name: "ethers") { _, _ in
      []
    } all: { _ in
      nil
    },
    GetentDatabase(name: "hosts") { key, lookup in
      lookup.host(key).map { [$0] } ?? []
    } all: { lookup in
      lookup.allHosts
    },
    GetentDatabase(name: "initgroups") { key, lookup in
      [lookup.groupIDs(of: key)]
    } all: { _ in
      nil
    },
    GetentDatabase(name: "netgroup") { _, _ in
      []
    } all: { _ in
      nil
    },
  ]

  /// A database that is a file with a line an entry.
  private static func database(_ table: TableFile) -> GetentDatabase {
    GetentDatabase(name: table.name) { key, lookup in
      table.rows(lookup).first { table.matches($0, key) }.map { [table.text($0)] } ?? []
    } all: { lookup in
      table.rows(lookup).map { table.text($0) }
    }
  }
}

/// A file with a line an entry, its fields divided by colons or by white space.
private struct TableFile {
  var name: String
  var path: String
  var usesColons: Bool
  var minimumFields: Int
  /// Whether a row is meant by a key.
  var matches: @Sendable ([String], String) -> Bool
  var text: @Sendable ([String]) -> String

  static let all: [TableFile] = [
    accounts("group", fields: 4, number: 2), accounts("gshadow", fields: 4, number: nil),
    words("networks", matches: { row, key in row[0] == key || row.dropFirst(2).contains(key) || row[1] == key }) {
      row in
      row[0].padded(to: 21) + " " + row[1] + row.dropFirst(2).map { " " + $0 }.joined()
    },
    accounts("passwd", fields: 7, number: 2),
    words("protocols", matches: { row, key in row[0] == key || row.dropFirst(2).contains(key) || row[1] == key }) {
      row in
      row[0].padded(to: 21) + " " + row[1] + row.dropFirst(2).map { " " + $0 }.joined()
    },
    words("rpc", matches: { row, key in row[0] == key || row.dropFirst(2).contains(key) || row[1] == key }) { row in
      row[0].padded(to: 15) + " " + row[1] + (row.count > 2 ? " " : "") + row.dropFirst(2).map { " " + $0 }.joined()
    },
    words("services", matches: matchesService) { row in
      row[0].padded(to: 21) + " " + row[1] + row.dropFirst(2).map { " " + $0 }.joined()
    },
    accounts("shadow", fields: 9, number: nil),
  ]

  private static func accounts(_ name: String, fields: Int, number: Int?) -> TableFile {
    TableFile(name: name, path: "/etc/" + name, usesColons: true, minimumFields: fields) { row, key in
      if let number, !key.isEmpty, key.utf8.allSatisfy({ (48...57).contains($0) }) { return row[number] == key }
      return row[0] == key
    } text: { row in
      row.joined(separator: ":")
    }
  }

  private static func words(
    _ name: String, matches: @escaping @Sendable ([String], String) -> Bool,
    text: @escaping @Sendable ([String]) -> String
  ) -> TableFile {
    TableFile(
      name: name, path: "/etc/" + name, usesColons: false, minimumFields: 2, matches: matches, text: text)
  }

  /// A service by name or port, with or without "/tcp".
  private static func matchesService(_ row: [String], _ key: String) -> Bool {
    let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
    let place = row[1].split(separator: "/").map(String.init)
    guard let wanted = parts.first, place.count == 2 else { return false }
    if parts.count > 1, parts[1] != place[1] { return false }
    return Int(wanted) != nil ? place[0] == wanted : row[0] == wanted || row.dropFirst(2).contains(wanted)
  }

  func rows(_ lookup: GetentLookup) -> [[String]] {
    lookup.lines(of: path).compactMap { line in
      let fields: [String]
      if usesColons {
        fields = line.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      } else {
        fields = line.prefix { $0 != "#" }.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
      }
      return fields.count >= minimumFields ? fields : nil
    }
  }
}

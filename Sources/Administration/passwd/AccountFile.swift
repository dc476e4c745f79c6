import FileSystem
import Kernel

/// One of the files of accounts: rows of fields that colons divide. Lines that are none stay as they are.
struct AccountFile {
  enum Kind: String {
    case passwd, shadow, group, gshadow, subuid, subgid
  }

  let kind: Kind
  private let machine: Machine
  /// All lines, split at colons.
  private(set) var rows: [[String]]
  private let original: [[String]]

  var path: String { "/etc/" + kind.rawValue }

  init(_ kind: Kind, on machine: Machine) {
    self.kind = kind
    self.machine = machine
    let text = (try? machine.files.read("/etc/" + kind.rawValue)) ?? []
    rows = text.split(separator: 10).map { line in
      line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { String(lossless: $0) }
    }
    original = rows
  }

  /// The row of a name.
  subscript(name: String) -> [String]? {
    get { rows.first { $0.first == name } }
    set {
      let index = rows.firstIndex { $0.first == name }
      switch (index, newValue) {
      case (let index?, let row?): rows[index] = row
      case (let index?, nil): rows.remove(at: index)
      case (nil, let row?): rows.append(row)
      case (nil, nil): break
      }
    }
  }

  mutating func change(_ body: (inout [String]) -> Void) {
    for index in rows.indices { body(&rows[index]) }
  }

  /// Writes the file where it has changed, and what it was before beside it with a "-" behind its name.
  func save() throws(Errno) {
    guard rows != original else { return }
    let files = machine.files
    let old = try? files.read(path)
    let status = try? files.status(path)
    let mode = status?.mode ?? (kind == .shadow || kind == .gshadow ? 0o640 : 0o644)
    if let old { try replace(path + "-", old, status, mode) }
    try replace(path, rows.flatMap { $0.joined(separator: ":").bytes + [10] }, status, mode)
  }

  private func replace(_ path: String, _ bytes: [UInt8], _ status: FileStatus?, _ mode: FileMode) throws(Errno) {
    let files = machine.files
    try files.write(path + "+", bytes, mode: mode)
    try files.setMode(path + "+", mode)
    if let status { try files.setOwner(path + "+", user: status.owner, group: status.group) }
    try files.rename(path + "+", to: path)
  }
}

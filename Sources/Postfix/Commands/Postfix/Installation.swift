import FileSystem
import Kernel

/// The files and directories of postfix-files: makes those that are missing, and sets owners and modes.
struct Installation {
  private let script: ManagementScript
  private let withSharedFiles: Bool
  private let isFirst: Bool
  /// Whether all of them get the owner and the mode of the list.
  var setsAll = false
  /// Whether those do that the list marks as changed in a new version.
  var setsChanged = false

  /// A line of the list: PATH:TYPE:OWNER:GROUP:MODE:FLAGS.
  private struct Row {
    var path: String
    var type: String
    var owner: String
    var group: String
    var mode: String
    var flags: String
  }

  /// - Parameters:
  ///   - withSharedFiles: whether it also is about what all mail systems of the host share.
  ///   - isFirst: whether it is the first mail system of the host.
  init(_ script: ManagementScript, withSharedFiles: Bool, isFirst: Bool) {
    self.script = script
    self.withSharedFiles = withSharedFiles
    self.isFirst = isFirst
  }

  /// - Returns: what is there and obsolete; nil when something failed, which has been said.
  func perform() async throws(Errno) -> [String]? {
    var obsolete: [String] = []
    for list in lists() {
      let bytes = (try? script.process.files.read(list)) ?? []
      for line in bytes.split(separator: 10) {
        let text = String(lossless: line)
        guard text.hasPrefix("$"), withSharedFiles || isPrivate(text) else { continue }
        guard let row = row(text) else { continue }
        guard row.type == "d" || row.type == "f" || row.type == "h" || row.type == "l" else {
          try await script.process.writeError("unknown type \(row.type) for \(row.path) in \(list)\n")
          return nil
        }
        guard row.type == "d" || row.type == "f", row.path != "no", !row.path.hasPrefix("no/") else { continue }
        if row.flags.contains("1") || row.flags.contains("i"), !isFirst,
          !script.process.files.mayAccess(.read, row.path)
        {
          continue
        }
        if row.flags.contains("o") {
          if row.type != "d", script.process.files.mayAccess(.read, row.path) { obsolete.append(row.path) }
          continue
        }
        guard try await apply(row) else { return nil }
      }
    }
    return obsolete
  }

  private func lists() -> [String] {
    let meta = script["meta_directory"]
    let folder = meta + "/postfix-files.d"
    let further = ((try? script.process.files.entries(of: folder)) ?? []).filter { $0.type == .regular }
    return [meta + "/postfix-files"] + further.map { folder + "/" + $0.name }
  }

  private func isPrivate(_ text: String) -> Bool {
    ["$config_directory", "$queue_directory", "$data_directory"].contains { text.hasPrefix($0) }
  }

  private func row(_ text: String) -> Row? {
    var fields = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 5 else { return nil }
    while fields.count < 6 { fields.append("") }
    for index in [0, 2, 3, 5] { fields[index] = expanded(fields[index]) }
    return Row(
      path: fields[0], type: fields[1], owner: fields[2], group: fields[3], mode: fields[4], flags: fields[5])
  }

  /// A field with its `$name` expanded; "-" stands for nothing.
  private func expanded(_ field: String) -> String {
    if field == "-" { return "" }
    guard field.hasPrefix("$") else { return field }
    let name = field.dropFirst().prefix { $0.isLetter || $0 == "_" }
    return script[String(name)] + field.dropFirst(1 + name.count)
  }

  private func apply(_ row: Row) async throws(Errno) -> Bool {
    let files = script.process.files
    var sets = setsAll || setsChanged && row.flags.contains("u")
    if row.type == "d", row.flags.contains("c"), (try? files.status(row.path).isDirectory) != true {
      do throws(Errno) {
        try files.makeDirectory(row.path)
      } catch {
        try await script.process.writeError("mkdir: cannot create directory ‘\(row.path)’: \(error.message)\n")
        return false
      }
      sets = true
    }
    guard sets else { return true }
    let recursive = row.flags.contains("r") ? ["-R"] : []
    guard try await script.run(["chown"] + recursive + [row.owner, row.path]).isSuccess else { return false }
    if !row.group.isEmpty {
      guard try await script.run(["chgrp"] + recursive + [row.group, row.path]).isSuccess else { return false }
    }
    guard row.type == "d", !recursive.isEmpty else {
      return try await script.run(["chmod", row.mode, row.path]).isSuccess
    }
    return setModes(row.path, row.mode)
  }

  /// The modes of directories only: those of queue files say what state mail is in.
  private func setModes(_ path: String, _ mode: String) -> Bool {
    guard let value = UInt16(mode, radix: 8), (try? script.process.files.linkStatus(path).isDirectory) == true else {
      return true
    }
    var isDone = (try? script.process.files.setMode(path, FileMode(rawValue: value))) != nil
    for entry in (try? script.process.files.entries(of: path)) ?? [] where entry.type == .directory {
      if !setModes(path + "/" + entry.name, mode) { isDone = false }
    }
    return isDone
  }
}

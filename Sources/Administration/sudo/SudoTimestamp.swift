import FileSystem
import Kernel
import Simulation

/// When a user last typed the password at a terminal, as sudo keeps it below /run/sudo.
struct SudoTimestamp {
  let user: User
  let machine: Machine
  /// The terminal, or the session where there is none.
  let place: String

  private static let validMinutes: Int64 = 15

  private var path: String { "/run/sudo/ts/" + user.name }

  private var entries: [(place: String, seconds: Int64)] {
    ((try? machine.files.read(path)) ?? []).split(separator: 10).compactMap { line in
      let words = line.split(separator: 32).map { String(lossless: $0) }
      guard words.count == 2, let seconds = Int64(words[1]) else { return nil }
      return (words[0], seconds)
    }
  }

  var isValid: Bool {
    entries.contains { $0.place == place && machine.now.seconds - $0.seconds < SudoTimestamp.validMinutes * 60 }
  }

  /// Notes that the password was typed now.
  func update() {
    write(entries.filter { $0.place != place } + [(place, machine.now.seconds)])
  }

  func invalidate() {
    guard machine.files.exists(path) else { return }
    write(entries.filter { $0.place != place })
  }

  func remove() {
    try? machine.files.remove(path)
  }

  private func write(_ entries: [(place: String, seconds: Int64)]) {
    let files = machine.files
    for (directory, mode) in [("/run/sudo", FileMode(0o711)), ("/run/sudo/ts", FileMode(0o700))] {
      if !files.exists(directory) {
        try? files.makeDirectory(directory, mode: mode)
        try? files.setMode(directory, mode)
      }
    }
    try? files.write(path, entries.flatMap { "\($0.place) \($0.seconds)\n".bytes }, mode: 0o600)
    try? files.setOwner(path, user: 0, group: user.group)
  }
}

import CommandConventions
import FileSystem
import Kernel

/// The questions that dpkg(1) and dpkg-query(1) answer alike.
struct PackageQuery {
  let process: Process
  let database: PackageDatabase

  init(_ process: Process) {
    self.process = process
    database = PackageDatabase(on: process.machine)
  }

  /// A message, with the program's name in bold on a terminal.
  func report(_ text: String, from program: String = "dpkg-query", kind: String? = nil) async throws(Errno) {
    try await process.standardOutput.flush()
    let isColored = process.isTerminal(2)
    let name = isColored ? "\u{1B}[1m\(program):\u{1B}[0m" : "\(program):"
    let color = kind == "error" ? "31" : "33"
    let label = kind.map { (isColored ? "\u{1B}[1;\(color)m\($0):\u{1B}[0m" : "\($0):") + " " } ?? ""
    try await process.writeError("\(name) \(label)\(text)\n")
  }

  /// The packages of some patterns, and those patterns that none has.
  private func chosen(_ patterns: [String]) -> (packages: [PackageDatabase.Package], missing: [String]) {
    guard !patterns.isEmpty else { return (database.packages, []) }
    var names: Set<String> = []
    var missing: [String] = []
    for pattern in patterns {
      let found = database.matching(pattern)
      if found.isEmpty { missing.append(pattern) }
      names.formUnion(found.map(\.name))
    }
    return (database.packages.filter { names.contains($0.name) }, missing)
  }

  private func reportMissing(_ patterns: [String]) async throws(Errno) -> ExitStatus {
    for pattern in patterns { try await report("no packages found matching \(pattern)") }
    return ExitStatus(patterns.isEmpty)
  }

  /// -l.
  func list(_ patterns: [String]) async throws(Errno) -> ExitStatus {
    let (packages, missing) = chosen(patterns)
    if !packages.isEmpty { try await process.write(PackageTable(packages: packages).text) }
    return try await reportMissing(missing)
  }

  /// -W.
  func show(_ patterns: [String], format: String) async throws(Errno) -> ExitStatus {
    let (packages, missing) = chosen(patterns)
    for package in packages { try await process.write(PackageFormat(format).text(package)) }
    return try await reportMissing(missing)
  }

  /// -s.
  func status(_ names: [String]) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for (index, name) in names.enumerated() {
      guard let package = database[name] else {
        try await report("package '\(name)' is not installed and no information is available")
        try await process.writeError("Use dpkg --info (= dpkg-deb --info) to examine archive files.\n")
        status = .failure
        continue
      }
      if index > 0 { try await process.write("\n") }
      for (name, value) in package.fields { try await process.write("\(name): \(value)\n") }
    }
    return status
  }

  /// -L.
  func files(_ names: [String]) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for (index, name) in names.enumerated() {
      guard let package = database[name] else {
        try await report("package '\(name)' is not installed")
        try await process.writeError("Use dpkg --contents (= dpkg-deb --contents) to list archive files contents.\n")
        status = .failure
        continue
      }
      guard let files = database.files(of: package) else {
        try await process.writeError("postroom: dpkg -L \(name) is not simulated\n")
        status = .failure
        continue
      }
      if index > 0 { try await process.write("\n") }
      try await process.write(files.map { $0 + "\n" }.joined())
    }
    return status
  }

  /// -S.
  func search(_ patterns: [String]) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for pattern in patterns {
      var owners: [String: [String]] = [:]
      for package in database.packages {
        for file in database.files(of: package) ?? [] where isMatch(file, pattern) {
          owners[file, default: []].append(package.binaryName)
        }
      }
      if owners.isEmpty {
        status = .failure
        if pattern.hasPrefix("/"), process.machine.files.exists(pattern), !pattern.hasPrefix("/etc/") {
          try await process.writeError("postroom: dpkg -S \(pattern) is not simulated\n")
        } else {
          let shown = pattern.contains("/") || pattern.contains("*") ? pattern : "*\(pattern)*"
          try await report("no path found matching pattern \(shown)")
        }
      }
      for (file, names) in owners.sorted(by: { $0.key < $1.key }) {
        try await process.write("\(names.joined(separator: ", ")): \(file)\n")
      }
    }
    return status
  }

  private func isMatch(_ file: String, _ pattern: String) -> Bool {
    pattern.hasPrefix("/") ? file == pattern : file.contains(pattern)
  }

  /// --get-selections.
  func selections(_ patterns: [String]) async throws(Errno) -> ExitStatus {
    let (packages, missing) = chosen(patterns)
    for package in packages {
      let tabs = String(repeating: "\t", count: max(1, 6 - package.binaryName.utf8.count / 8))
      try await process.write(package.binaryName + tabs + (package.status.first ?? "unknown") + "\n")
    }
    for pattern in missing { try await report("no packages found matching \(pattern)", from: "dpkg") }
    return ExitStatus(missing.isEmpty)
  }
}

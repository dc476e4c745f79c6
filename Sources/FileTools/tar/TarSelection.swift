import Patterns

/// A pattern of --exclude or a name to be looked for, which covers what lies below it, too.
struct TarPattern {
  let text: String
  private let glob: Glob?
  private let isAnchored: Bool

  init(_ text: String, isAnchored: Bool, isPattern: Bool = true) {
    var text = text
    while text.utf8.count > 1, text.hasSuffix("/") { text.removeLast() }
    self.text = text
    self.isAnchored = isAnchored
    glob = isPattern ? Glob(text) : nil
  }

  func matches(_ name: String) -> Bool {
    if covers(name) { return true }
    guard !isAnchored else { return false }
    var rest = name[...]
    while let slash = rest.firstIndex(of: "/") {
      rest = rest[rest.index(after: slash)...]
      if !rest.isEmpty, covers(String(rest)) { return true }
    }
    return false
  }

  /// Whether the whole name matches, or a directory that it begins with.
  private func covers(_ name: String) -> Bool {
    var name = name[...]
    while name.utf8.count > 1, name.hasSuffix("/") { name.removeLast() }
    while true {
      if let glob { if glob.matches(String(name)) { return true } } else if name == text { return true }
      guard let slash = name.lastIndex(of: "/"), slash > name.startIndex else { return false }
      name = name[..<slash]
    }
  }
}

/// The members that a command line asks for: all, or those with certain names.
struct TarSelection {
  private let patterns: [TarPattern]
  private let exclusions: [TarPattern]
  private(set) var isFound: [Bool]

  init(_ options: TarOptions) {
    patterns = options.operands.map {
      TarPattern($0.name, isAnchored: true, isPattern: options.usesWildcards == true)
    }
    exclusions = options.exclusions.map { TarPattern($0, isAnchored: false) }
    isFound = patterns.map { _ in false }
  }

  mutating func takes(_ name: String) -> Bool {
    if exclusions.contains(where: { $0.matches(name) }) { return false }
    guard !patterns.isEmpty else { return true }
    guard let index = patterns.firstIndex(where: { $0.matches(name) }) else { return false }
    isFound[index] = true
    return true
  }

  var missing: [String] { zip(patterns, isFound).filter { !$1 }.map(\.0.text) }
}

extension TarRun {
  /// Complains of names that no member has.
  mutating func reportMissing(_ names: TarSelection) async throws(Failure) {
    let special: (String) -> Bool = { $0.utf8.contains { "*?[".utf8.contains($0) } }
    if options.usesWildcards == nil, names.missing.contains(where: special) {
      try await say("Pattern matching characters used in file names")
      try await say("Use --wildcards to enable pattern matching, or --no-wildcards to suppress this warning")
    }
    for name in names.missing { try await fail("\(name): Not found in archive") }
  }

  /// -t
  mutating func list() async throws(Failure) {
    let archive = try await readArchive()
    var names = TarSelection(options)
    var block = 0
    for entry in archive.entries {
      block = entry.range.lowerBound / TarMember.blockSize
      guard names.takes(entry.member.name) else { continue }
      // Only to say what an extraction would do.
      _ = try await safe(entry.member.name)
      let shown = options.showsStrippedNames ? stripped(entry.member.name) ?? entry.member.name : entry.member.name
      let line = options.verbosity > 0 ? longLine(of: entry.member, name: shown) : shown
      try await tell((options.showsBlocks ? "block \(block): " : "") + line)
    }
    if options.showsBlocks, archive.damage == nil {
      try await tell("block \(archive.end / TarMember.blockSize): ** Block of NULs **")
    }
    try await checkEnd(archive)
    try await reportMissing(names)
  }

  /// -d
  mutating func compare() async throws(Failure) {
    let archive = try await readArchive()
    try enterDirectory()
    var names = TarSelection(options)
    for entry in archive.entries where names.takes(entry.member.name) {
      let member = entry.member
      if options.verbosity > 0 { try await tell(options.verbosity > 1 ? longLine(of: member) : member.name) }
      let name = member.name.count > 1 && member.name.hasSuffix("/") ? String(member.name.dropLast()) : member.name
      guard let status = try? process.files.linkStatus(name) else {
        hasDifferences = true
        try await say("\(name): Warning: Cannot stat: No such file or directory")
        continue
      }
      for difference in differences(entry, status, name, archive) {
        hasDifferences = true
        try await tell("\(name): \(difference)")
      }
    }
    try await checkEnd(archive)
    try await reportMissing(names)
  }
}

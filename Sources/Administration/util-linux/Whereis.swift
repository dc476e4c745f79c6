import CommandConventions
import FileSystem
import Kernel

/// whereis(1): finds programs, sources and manual pages by their names.
struct Whereis: UtilLinuxProgram {
  static let name = "whereis"

  private enum Kind: CaseIterable {
    case binary, manual, source
  }

  /// Directories in which each kind is looked for, patterns among them.
  private static let directories: [Kind: [String]] = [
    .binary: [
      "/usr/bin", "/usr/sbin", "/bin", "/sbin", "/usr/lib/x86_64-linux-gnu", "/usr/lib", "/usr/lib64", "/lib",
      "/lib64", "/etc", "/usr/etc", "/usr/games", "/usr/games/bin", "/usr/games/lib", "/usr/local/bin",
      "/usr/local/sbin", "/usr/local/etc", "/usr/local/lib", "/usr/local/games", "/usr/include", "/usr/local",
      "/usr/libexec", "/usr/share",
    ],
    .manual: ["/usr/man/*", "/usr/share/man/*", "/usr/X386/man/*", "/usr/local/man/*", "/usr/share/info"],
    .source: ["/usr/src/*", "/usr/src/lib/libc/*"],
  ]

  private var words: [String] = []

  static func help(_ name: String) -> String {
    """

    Usage:
     whereis [options] [-BMS <dir>... -f] <name>

    Finds programs, sources and manual pages by their names.

    Options:
     -b         only programs
     -B <dirs>  where to look for programs
     -m         only manuals and infos
     -M <dirs>  where to look for manuals and infos
     -s         only sources
     -S <dirs>  where to look for sources
     -f         ends the list of directories
     -u         only names that not exactly one of each kind is found of
    -l         show where is looked

     -h, --help     display this help
     -V, --version  display version

    For more details see whereis(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    guard let first = line.arguments.first else { throw .usage("not enough arguments") }
    if line.arguments.count == 1 {
      if first == "-h" || first == "--help" { throw .help }
      if first == "-V" || first == "--version" { throw .version }
    }
    words = line.arguments
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var search = Search(process, Kind.allCases.flatMap { Whereis.places($0, process) })
    var rest = words[...]
    var lacksEnd = false
    // Whether the next letter of a kind begins a new choice, as it does behind a name.
    var isFresh = false
    while let word = rest.popFirst() {
      guard word.hasPrefix("-") else {
        try await process.write(search.row(word))
        isFresh = true
        continue
      }
      letters: for (offset, letter) in word.dropFirst().enumerated() {
        lacksEnd = lacksEnd && letter == "l"
        switch letter {
        case "f": break
        case "u": search.isUnusualOnly = true
        case "b", "m", "s":
          if isFresh { search.wanted = nil }
          isFresh = false
          search.wanted = (search.wanted ?? []).union([Whereis.kind(letter)])
        case "B", "M", "S":
          guard offset == word.count - 2 else { return try await badUsage(process) }
          let directories = rest.prefix { !$0.hasPrefix("-") }
          rest.removeFirst(directories.count)
          search.replace(Whereis.kind(letter), with: Whereis.present(Array(directories), process))
          lacksEnd = true
          break letters
        case "l":
          for place in search.places {
            let label = place.kind == .binary ? "bin" : place.kind == .manual ? "man" : "src"
            try await process.write("\(label): \(place.path)\n")
          }
        default: return try await badUsage(process)
        }
      }
    }
    return lacksEnd ? try await process.fail("option -f is missing") : .success
  }

  private static func kind(_ letter: Character) -> Kind {
    switch letter.lowercased() {
    case "b": .binary
    case "m": .manual
    default: .source
    }
  }

  private func badUsage(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.report("bad usage")
    try await process.writeError("Try '\(process.programName) --help' for more information.\n")
    return .failure
  }

  /// Where a kind is looked for; programs also in PATH.
  private static func places(_ kind: Kind, _ process: Process) -> [Place] {
    var paths: [String] = []
    for path in directories[kind] ?? [] {
      guard path.hasSuffix("/*") else {
        paths.append(path)
        continue
      }
      let parent = String(path.dropLast(2))
      let entries = (try? process.files.entries(of: parent)) ?? []
      paths += entries.filter { $0.type == .directory }.map { parent + "/" + $0.name }
    }
    if kind == .binary { paths += (process.environment["PATH"] ?? "").split(separator: ":").map(String.init) }
    return present(paths, process).map { Place(kind: kind, path: $0) }
  }

  /// The directories that are there, each once.
  private static func present(_ paths: [String], _ process: Process) -> [String] {
    var seen: Set<FileID> = []
    return paths.filter { path in
      guard let status = try? process.files.status(path), status.isDirectory else { return false }
      return seen.insert(status.id).inserted
    }
  }

  private struct Place {
    var kind: Kind
    var path: String
  }

  /// What is looked for, and where.
  private struct Search {
    let process: Process
    private(set) var places: [Place]
    /// nil for all kinds.
    var wanted: Set<Kind>?
    var isUnusualOnly = false

    init(_ process: Process, _ places: [Place]) {
      self.process = process
      self.places = places
    }

    mutating func replace(_ kind: Kind, with paths: [String]) {
      places.removeAll { $0.kind == kind }
      places += paths.map { Place(kind: kind, path: $0) }
    }

    /// The line of a name; with -u only where more than one file is found.
    func row(_ word: String) -> String {
      let name = Path.lastComponent(word)
      let found = places.filter { wanted?.contains($0.kind) ?? true }.flatMap { place in
        ((try? process.files.entries(of: place.path)) ?? []).map(\.name)
          .filter { Search.isMatch($0, name, place.kind) }.map { place.path + "/" + $0 }
      }
      if isUnusualOnly, found.count < 2 { return "" }
      return "\(name):" + found.map { " " + $0 }.joined() + "\n"
    }

    /// A program is meant by its name; others also by the name, a dot and what has no other dot in it.
    private static func isMatch(_ file: String, _ name: String, _ kind: Kind) -> Bool {
      if kind == .source, file.hasPrefix("s."), isMatch(String(file.dropFirst(2)), name, kind) { return true }
      if file == name { return true }
      guard kind != .binary, file.hasPrefix(name + ".") else { return false }
      var ending = file.dropFirst(name.count + 1)
      if kind == .manual {
        for suffix in [".Z", ".gz", ".xz", ".bz2", ".zst"] where ending.hasSuffix(suffix) {
          ending = ending.dropLast(suffix.count)
          break
        }
      }
      return !ending.contains(".") || ending.hasSuffix(".C")
    }
  }
}

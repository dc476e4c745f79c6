import FileSystem
import Simulation

/// The first-boot file tree of a host, read from manifests: what all hosts have, then what is its own.
///
/// A manifest is a list of directories, each after the one above it, with what lies in it:
///
///     /PATH  MODE  OWNER  GROUP  TIME
///     TYPE  MODE  OWNER  GROUP  TIME  WHAT  NAME
///
/// Columns are divided by tabs. MODE is octal; OWNER and GROUP are numbers; TIME is in seconds since the
/// Epoch or, with a sign, since the boot. A later manifest may name a directory again, to change it or to
/// add to it; a file replaces an earlier one of its name. WHAT depends on TYPE:
///
/// | TYPE | is | WHAT |
/// | --- | --- | --- |
/// | `f` | file with content | where below `files`, here or for all hosts; `=`: by its own path; `-`: empty |
/// | `p` | compiled program | SIZE, or SIZE:PROGRAM where that is not called as the file is |
/// | `x` | script | SIZE:LINES:INTERPRETER, and :PROGRAM where that is not called as the file is |
/// | `t` | text that is not ours to have | SIZE:LINES |
/// | `b` | other data that is not there | SIZE |
/// | `l` | symbolic link | its target |
/// | `h` | hard link | the path of a file that came before |
/// | `c` | character device | MAJOR:MINOR |
/// | `n`, `s` | FIFO, socket | `-` |
struct HostTree {
  private let folder: ContentFolder
  private let bootTime: Timestamp
  private var builder: FileTreeBuilder
  private var directories: [String: Int] = ["/": 0]
  private var texts: [String: [UInt8]] = [:]
  /// The directory that the lines are about.
  private var current = (index: 0, path: "")

  /// Builds a tree of a host.
  ///
  /// - Parameter manifest: which one: "tree" is the disk; others are mounted.
  /// - Throws: `ContentFolder.Failure` with file, line and what is wrong there.
  static func build(host: String, manifest: String = "tree", folder: ContentFolder, bootTime: Timestamp)
    throws(ContentFolder.Failure) -> FileTree
  {
    var tree = HostTree(folder: folder, bootTime: bootTime)
    for name in ["common", host] {
      let file = "world/hosts/\(name)/\(manifest).tsv"
      if manifest == "tree" || folder.has(file) { try tree.read(file, files: "world/hosts/\(name)/files") }
    }
    return tree.builder.build()
  }

  private init(folder: ContentFolder, bootTime: Timestamp) {
    self.folder = folder
    self.bootTime = bootTime
    builder = FileTreeBuilder(time: bootTime)
  }

  private struct LineFailure: Error {
    let text: String
  }

  private mutating func read(_ name: String, files: String) throws(ContentFolder.Failure) {
    let manifest = try folder.read(name)
    var line = ManifestLine()
    var start = 0
    var number = 0
    while start < manifest.count {
      let end = manifest[start...].firstIndex(of: 10) ?? manifest.count
      number += 1
      if end > start, manifest[start] != UInt8(ascii: "#") {
        do throws(LineFailure) {
          line.take(manifest[start..<end])
          try add(line, files: files)
        } catch {
          throw ContentFolder.Failure("\(folder.path)/\(name):\(number): \(error.text)")
        }
      }
      start = end + 1
    }
  }

  private mutating func add(_ line: ManifestLine, files: String) throws(LineFailure) {
    let isDirectory = line.first == UInt8(ascii: "/")
    guard line.count == (isDirectory ? 5 : 7) else { throw LineFailure(text: "\(line.count) columns") }
    guard let mode = line.number(1, radix: 8), let owner = line.number(2), let group = line.number(3) else {
      throw LineFailure(text: "mode, owner and group must be numbers")
    }
    guard let seconds = line.number(4) else { throw LineFailure(text: "no time: \(line[4])") }
    let time = line.isSigned(4) ? bootTime + .seconds(seconds) : Timestamp(seconds: seconds)
    var inode = Inode(
      content: .fifo, mode: FileMode(rawValue: UInt16(truncatingIfNeeded: mode)),
      owner: UserID(truncatingIfNeeded: owner), group: GroupID(truncatingIfNeeded: group), time: time)
    if isDirectory {
      inode.content = .directory(Directory(parent: 0))
      try enter(line[0], inode)
      return
    }
    let name = line[6]
    if line.first == UInt8(ascii: "h") {
      let target = line[5]
      guard let directory = directories[Path.directory(target)],
        builder.link(Path.lastComponent(target), in: directory, as: name, in: current.index)
      else { throw LineFailure(text: "no file \(target) before") }
      return
    }
    guard let content = try content(of: line, name, files) else {
      throw LineFailure(text: "not understood: \(line[0]) \(line[5])")
    }
    inode.content = content
    builder.add(inode, named: name, to: current.index)
  }

  private mutating func enter(_ path: String, _ inode: Inode) throws(LineFailure) {
    if let known = directories[path] {
      builder.setAttributes(of: known) { $0 = inode }
      current = (known, path)
      return
    }
    guard let parent = directories[Path.directory(path)] else {
      throw LineFailure(text: "no directory above \(path)")
    }
    let index = builder.addDirectory(inode, named: Path.lastComponent(path), to: parent)
    directories[path] = index
    current = (index, path)
  }

  private mutating func content(of line: ManifestLine, _ name: String, _ files: String) throws(LineFailure)
    -> Inode.Content?
  {
    switch line.first {
    case UInt8(ascii: "f"):
      let what = line[5]
      if what == "-" { return .data([]) }
      return .data(try text(of: what == "=" ? Path.join(current.path, name) : "/" + what, files))
    case UInt8(ascii: "l"): return .symbolicLink(line[5])
    case UInt8(ascii: "n"): return .fifo
    case UInt8(ascii: "s"): return .socket
    default: break
    }
    let parts = line.column(5).split(separator: UInt8(ascii: ":"))
    guard let size = parts.first.flatMap({ ManifestLine.number($0) }).map({ Int($0) }) else { return nil }
    func numeral(_ index: Int) -> Int? { ManifestLine.number(parts[index]).map { Int($0) } }
    func word(_ index: Int) -> String { String(lossless: parts[index]) }
    switch (line.first, parts.count) {
    case (UInt8(ascii: "p"), _): return .program(name: parts.count > 1 ? word(1) : name, size: size)
    case (UInt8(ascii: "b"), _): return .unwritten(UnwrittenFile(.binary, size: size))
    case (UInt8(ascii: "t"), 2...): return numeral(1).map { .unwritten(UnwrittenFile(.text(lines: $0), size: size)) }
    case (UInt8(ascii: "x"), 3...):
      return numeral(1).map { lines in
        let kind = UnwrittenFile.Kind.script(
          interpreter: word(2), program: parts.count > 3 ? word(3) : name, lines: lines)
        return .unwritten(UnwrittenFile(kind, size: size))
      }
    case (UInt8(ascii: "c"), 2...):
      return numeral(1).map {
        .characterDevice(DeviceNumber(major: UInt32(truncatingIfNeeded: size), minor: UInt32(truncatingIfNeeded: $0)))
      }
    default: return nil
    }
  }

  /// What is in a file below the folder of the host, or in that of all hosts.
  private mutating func text(of name: String, _ files: String) throws(LineFailure) -> [UInt8] {
    let file = files + name
    if let known = texts[file] { return known }
    do throws(ContentFolder.Failure) {
      var bytes = try folder.readIfThere(file)
      if bytes == nil { bytes = try folder.read("world/hosts/common/files" + name) }
      texts[file] = bytes
      return bytes ?? []
    } catch {
      throw LineFailure(text: error.description)
    }
  }
}

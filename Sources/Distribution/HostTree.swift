import FileSystem
import Simulation

/// The first-boot file tree of a host, read from a manifest.
///
/// One line a file, its directories before it, columns divided by tabs:
///
///     TYPE  MODE  OWNER  GROUP  TIME  WHAT  PATH
///
/// TYPE is `d` directory, `f` file, `p` program, `l` symbolic link, `h` hard link, `c` character device,
/// `n` FIFO, `s` socket. MODE is octal; OWNER and GROUP are numbers; TIME is in seconds since the Epoch, or
/// `-` for the time of the boot. WHAT is, by type: for a file the name of its text below the host's
/// `files` folder, `-` for an empty one; for a program its size and, after a colon, its name where that is
/// not the last part of the path; for links the target; for a device its numbers, "1:3".
struct HostTree {
  private let folder: ContentFolder
  private let name: String

  init(folder: ContentFolder, host: String) {
    self.folder = folder
    name = "world/hosts/" + host
  }

  /// Builds the tree.
  ///
  /// - Throws: `ContentFolder.Failure` with file, line and what is wrong there.
  func build(time: Timestamp) throws(ContentFolder.Failure) -> FileTree {
    let manifest = try folder.read(name + "/tree.tsv")
    var tree = FileTree(time: time)
    var directories: [String: InodeNumber] = ["": tree.root]
    var number = 0
    for line in manifest.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      guard !line.isEmpty, line.first != UInt8(ascii: "#") else { continue }
      do throws(LineFailure) {
        try add(line, to: &tree, &directories, bootTime: time)
      } catch {
        throw ContentFolder.Failure("\(folder.path)/\(name)/tree.tsv:\(number): \(error.text)")
      }
    }
    return tree
  }

  private struct LineFailure: Error {
    let text: String
  }

  private func add(
    _ line: ArraySlice<UInt8>, to tree: inout FileTree, _ directories: inout [String: InodeNumber], bootTime: Timestamp
  ) throws(LineFailure) {
    let columns = line.split(separator: 9, omittingEmptySubsequences: false).map { String(lossless: $0) }
    guard columns.count == 7 else { throw LineFailure(text: "\(columns.count) columns instead of 7") }
    guard let mode = UInt16(columns[1], radix: 8), let owner = UserID(columns[2]), let group = GroupID(columns[3])
    else {
      throw LineFailure(text: "mode, owner and group must be numbers")
    }
    guard let time = columns[4] == "-" ? bootTime : Int64(columns[4]).map({ Timestamp(seconds: $0) }) else {
      throw LineFailure(text: "no time: \(columns[4])")
    }
    let (what, path) = (columns[5], columns[6])
    guard path.hasPrefix("/") else { throw LineFailure(text: "the path is not absolute: \(path)") }
    if path == "/" {
      tree.setAttributes(tree.root) { $0.mode = FileMode(rawValue: mode) }
      return
    }
    let parentPath = Path.directory(path)
    guard let parent = directories[parentPath == "/" ? "" : parentPath] else {
      throw LineFailure(text: "no directory \(parentPath) above")
    }
    do throws(Errno) {
      if columns[0] == "h" {
        try tree.link(try find(what, in: tree), as: Path.lastComponent(path), in: parent, time: time)
        return
      }
      let content: Inode.Content
      switch columns[0] {
      case "d": content = .directory(Directory(parent: parent))
      case "f": content = .data(try text(what))
      case "p":
        let parts = what.split(separator: ":")
        guard let size = parts.first.flatMap({ Int($0) }) else { throw .EINVAL }
        content = .program(name: parts.count > 1 ? String(parts[1]) : Path.lastComponent(path), size: size)
      case "l": content = .symbolicLink(what)
      case "c":
        let parts = what.split(separator: ":").compactMap { UInt32($0) }
        guard parts.count == 2 else { throw .EINVAL }
        content = .characterDevice(DeviceNumber(major: parts[0], minor: parts[1]))
      case "n": content = .fifo
      case "s": content = .socket
      default: throw .EINVAL
      }
      let made = try tree.create(
        content, named: Path.lastComponent(path), in: parent, mode: FileMode(rawValue: mode), owner: owner,
        group: group, time: time)
      if columns[0] == "d" { directories[path] = made }
    } catch {
      throw LineFailure(text: "\(path): \(error.message)")
    }
  }

  private func text(_ file: String) throws(Errno) -> [UInt8] {
    guard file != "-" else { return [] }
    do throws(ContentFolder.Failure) {
      return try folder.read(name + "/files/" + file)
    } catch {
      throw .ENOENT
    }
  }

  private func find(_ path: String, in tree: FileTree) throws(Errno) -> InodeNumber {
    var number = tree.root
    for component in path.split(separator: "/") { number = try tree.lookup(String(component), in: number) }
    return number
  }
}

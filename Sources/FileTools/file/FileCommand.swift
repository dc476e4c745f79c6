import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// file(1): tells what files are by what they hold.
struct FileCommand: Program {
  static let name = "file"

  private static let usage = """
    Usage: file [-bcCdEhikLlNnprsSvzZ0] [--apple] [--extension] [--mime-encoding]
                [--mime-type] [-e <testname>] [-F <separator>]  [-f <namefile>]
                [-m <magicfiles>] [-P <parameter=value>] [--exclude-quiet]
                <file> ...
           file -C [-m <magicfiles>]
           file [--help]

    """

  private enum Style {
    case words, mime, mimeType, mimeEncoding
  }

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var options = OptionParser(
      Array(process.arguments.dropFirst()), short: "bhiLNF:v",
      long: [
        "brief": .none, "dereference": .none, "mime": .none, "mime-encoding": .none, "mime-type": .none,
        "no-dereference": .none, "no-pad": .none, "separator": .required, "version": .none,
      ])
    var style = Style.words
    var isBrief = false
    var follows = false
    var pads = true
    var separator = ":"
    do throws(OptionParser.Failure) {
      while let option = try options.next() {
        switch option.name {
        case "b", "brief": isBrief = true
        case "L", "dereference": follows = true
        case "h", "no-dereference": follows = false
        case "i", "mime": style = .mime
        case "mime-type": style = .mimeType
        case "mime-encoding": style = .mimeEncoding
        case "N", "no-pad": pads = false
        case "F", "separator": separator = option.argument ?? ":"
        default:
          try? await process.write("file-5.44\nmagic file from /etc/magic:/usr/share/misc/magic\n")
          return .success
        }
      }
    } catch {
      try await process.writeError("file: \(error.message)\n" + FileCommand.usage)
      return .failure
    }
    guard !options.operands.isEmpty else {
      try await process.writeError(FileCommand.usage)
      return .failure
    }
    let width = pads ? (options.operands.map(\.bytes.count).max() ?? 0) + separator.bytes.count : 0
    for path in options.operands {
      let answer = FileCommand.answer(path, style, follows: follows, process)
      try await process.write(isBrief ? answer + "\n" : (path + separator).padded(to: width) + " " + answer + "\n")
      try await process.checkpoint()
    }
    return .success
  }

  private static func answer(_ path: String, _ style: Style, follows: Bool, _ process: Process) -> String {
    let status: FileStatus
    do throws(Errno) {
      status = try follows ? process.files.status(path) : process.files.linkStatus(path)
    } catch {
      return "cannot open `\(path)' (\(error.message))"
    }
    guard status.isRegular else {
      let kind = special(path, status, process)
      switch style {
      case .words: return marks(status.mode, comma: status.isDirectory) + kind.words
      case .mime: return kind.type + "; charset=binary"
      case .mimeType: return kind.type
      case .mimeEncoding: return "binary"
      }
    }
    guard let bytes = try? process.files.read(path) else {
      return style == .words ? marks(status.mode) + "regular file, no read permission" : "application/x-unreadable"
    }
    let content = FileContent(bytes)
    switch style {
    case .words: return marks(status.mode) + content.description
    case .mime: return "\(content.type); charset=\(content.encoding)"
    case .mimeType: return content.type
    case .mimeEncoding: return content.encoding
    }
  }

  private static func marks(_ mode: FileMode, comma: Bool = false) -> String {
    let end = comma ? ", " : " "
    return [(FileMode.setUserID, "setuid"), (.setGroupID, "setgid"), (.sticky, "sticky")]
      .filter { mode.contains($0.0) }.map { $0.1 + end }.joined()
  }

  /// What is no regular file.
  private static func special(_ path: String, _ status: FileStatus, _ process: Process) -> (words: String, type: String)
  {
    let number = status.device.map { " (\($0.major)/\($0.minor))" } ?? ""
    switch status.type {
    case .directory: return ("directory", "inode/directory")
    case .fifo: return ("fifo (named pipe)", "inode/fifo")
    case .socket: return ("socket", "inode/socket")
    case .characterDevice: return ("character special" + number, "inode/chardevice")
    case .blockDevice: return ("block special" + number, "inode/blockdevice")
    case .symbolicLink, .regular:
      let target = (try? process.files.readLink(path)) ?? ""
      let isBroken = (try? process.files.status(path)) == nil
      return ((isBroken ? "broken symbolic link to " : "symbolic link to ") + target, "inode/symlink")
    }
  }
}

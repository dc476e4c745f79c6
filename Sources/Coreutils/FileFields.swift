import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// The directives of stat(1) for files.
struct FileFields {
  let name: String
  let status: FileStatus
  let process: Process
  /// Whether the name stands without quotes, as it does when no format is given.
  let isDefault: Bool

  static func full(isDevice: Bool) -> String {
    """
      File: %N
      Size: %-10s	Blocks: %-10b IO Block: %-6o %F
    Device: %Hd,%Ld	Inode: %-10i  Links: %\(isDevice ? "-5h Device type: %Hr,%Lr" : "h")
    Access: (%04a/%10.10A)  Uid: (%5u/%8U)   Gid: (%5g/%8G)
    Access: %x
    Modify: %y
    Change: %z
     Birth: %w

    """
  }

  static let terse = "%n %s %b %f %u %g %D %i %h %t %T %X %Y %Z %W %o\n"

  private func user() -> String { process.machine.user(withID: status.owner)?.name ?? "UNKNOWN" }
  private func group() -> String { process.machine.group(withID: status.group)?.name ?? "UNKNOWN" }

  private static let typeBits: [FileType: Int] = [
    .fifo: 0o010000, .characterDevice: 0o020000, .directory: 0o040000, .blockDevice: 0o060000, .regular: 0o100000,
    .symbolicLink: 0o120000, .socket: 0o140000,
  ]

  func value(_ letter: Character, _ modifier: Character?) -> StatValue? {
    let device = DeviceNumber(volume: status.id.volume)
    switch letter {
    case "a": return .octal(Int(status.mode.rawValue))
    case "A": return .text(status.modeLetters)
    case "b": return .decimal(status.blocks)
    case "B": return .decimal(512)
    case "C": return .text("?")
    case "d":
      if modifier == "H" { return .decimal(Int(device.major)) }
      return .decimal(modifier == "L" ? Int(device.minor) : device.combined)
    case "D": return .hexadecimal(device.combined)
    case "f": return .hexadecimal((FileFields.typeBits[status.type] ?? 0) | Int(status.mode.rawValue))
    case "F": return .text(status.kindName)
    case "g": return .decimal(Int(status.group))
    case "G": return .text(group())
    case "h": return .decimal(status.linkCount)
    case "i": return .decimal(Int(status.id.inode))
    case "m": return .text(process.machine.state.volumes.mounts.last { $0.volume == status.id.volume }?.path ?? "/")
    case "n": return .text(name)
    case "N": return .text(quotedName)
    case "o": return .decimal(4096)
    case "r":
      if modifier == "H" { return .decimal(Int(status.device?.major ?? 0)) }
      return .decimal(modifier == "L" ? Int(status.device?.minor ?? 0) : status.device?.combined ?? 0)
    case "R": return .hexadecimal(status.device?.combined ?? 0)
    case "s": return .decimal(status.size)
    case "t": return .hexadecimal(Int(status.device?.major ?? 0))
    case "T": return .hexadecimal(Int(status.device?.minor ?? 0))
    case "u": return .decimal(Int(status.owner))
    case "U": return .text(user())
    default: return time(letter)
    }
  }

  private func time(_ letter: Character) -> StatValue? {
    let time: Timestamp
    switch letter {
    case "w", "W": time = status.birthTime
    case "x", "X": time = status.accessTime
    case "y", "Y": time = status.modificationTime
    case "z", "Z": time = status.changeTime
    default: return nil
    }
    return letter.isUppercase ? .time(time) : .text(process.format(time, "%Y-%m-%d %H:%M:%S.%N %z"))
  }

  private var quotedName: String {
    let style: Quoting.Style = isDefault ? .literal : .shellEscapeAlways
    let quoting = Quoting(process.environment["QUOTING_STYLE"].flatMap { Quoting.Style(rawValue: $0) } ?? style)
    guard status.isSymbolicLink, let target = try? process.files.readLink(name) else { return quoting.quote(name) }
    return "\(quoting.quote(name)) -> \(quoting.quote(target))"
  }
}

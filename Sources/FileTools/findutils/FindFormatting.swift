import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// Writes files by a format of -printf.
struct FindFormatting {
  let process: Process
  let file: FindFile

  /// - Parameter isTerminal: whether unprintable characters of names are shown as question marks.
  func text(_ format: FindFormat, isTerminal: Bool) -> [UInt8] {
    var result: [UInt8] = []
    for piece in format.pieces {
      switch piece {
      case .text(let text): result += text
      case .stop: return result
      case .time(let field, let letter): result += time(field, letter).utf8
      case .field(let letter, let flags, let width, let precision):
        guard let value = value(Character(Unicode.Scalar(letter))) else { continue }
        var text = value.text(flags: flags, width: width, precision: precision)
        if isTerminal, "fhHpPl".utf8.contains(letter) { text = text.printable }
        result += text.bytes
      }
    }
    return result
  }

  private func value(_ letter: Character) -> StatValue? {
    let status = file.status
    switch letter {
    case "a": return .text(fullTime(.access))
    case "c": return .text(fullTime(.change))
    case "t": return .text(fullTime(.modification))
    case "b": return .text(String(status.blocks))
    case "k": return .text(String((status.blocks + 1) / 2))
    case "d": return .decimal(file.depth)
    case "D": return .text(String(DeviceNumber(volume: status.id.volume).combined))
    case "f": return .text(file.depth == 0 ? nameOfStart : file.baseName)
    case "F":
      return .text(process.machine.state.volumes.mounts.last { $0.volume == status.id.volume }?.type ?? "unknown")
    case "g": return .text(process.machine.group(withID: status.group)?.name ?? String(status.group))
    case "G": return .text(String(status.group))
    case "h": return .text(file.directoryPart)
    case "H": return .text(file.start)
    case "i": return .text(String(status.id.inode))
    case "l": return .text(status.isSymbolicLink ? (try? process.files.readLink(file.path)) ?? "" : "")
    case "m": return .octal(Int(status.mode.rawValue))
    case "M": return .text(status.modeLetters)
    case "n": return .text(String(status.linkCount))
    case "p": return .text(file.path)
    case "P": return .text(file.relativePath)
    case "s": return .text(String(status.size))
    case "S":
      guard status.size > 0 else { return .text(status.blocks == 0 ? "1" : "inf") }
      return .text(
        FloatText.text(LongDouble(512 * status.blocks) / LongDouble(status.size), format: "", conversion: "g"))
    case "u": return .text(process.machine.user(withID: status.owner)?.name ?? String(status.owner))
    case "U": return .text(String(status.owner))
    case "y": return .text(status.type.findLetter)
    case "Y": return .text(followedType)
    default: return .text("")
    }
  }

  /// The last part of a starting point, which keeps a slash behind it.
  private var nameOfStart: String {
    let base = file.baseName
    guard base != "/", file.path.utf8.last == UInt8(ascii: "/") else { return base }
    return base + "/"
  }

  private var followedType: String {
    guard file.status.isSymbolicLink else { return file.status.type.findLetter }
    do throws(Errno) {
      return try process.files.status(file.path).type.findLetter
    } catch {
      return error == .ENOENT || error == .ENOTDIR ? "N" : error == .ELOOP ? "L" : "?"
    }
  }

  private func fullTime(_ field: FindTimeField) -> String {
    process.format(field.time(of: file.status), "%a %b %e %H:%M:%S.%N0 %Y")
  }

  private func time(_ field: FindTimeField, _ letter: UInt8) -> String {
    let time = field.time(of: file.status)
    let fraction = ".%N0"
    switch letter {
    case UInt8(ascii: "@"): return process.format(time, "%s" + fraction)
    case UInt8(ascii: "+"): return process.format(time, "%Y-%m-%d+%H:%M:%S" + fraction)
    case UInt8(ascii: "S"): return process.format(time, "%S" + fraction)
    case UInt8(ascii: "T"), UInt8(ascii: "X"): return process.format(time, "%H:%M:%S" + fraction)
    default:
      guard "aAbBcdDhHIjklmMnprsSTUwWxyYzZFGgVueCRt".utf8.contains(letter) else {
        return "%" + String(lossless: [letter])
      }
      return process.format(time, "%" + String(lossless: [letter]))
    }
  }
}

extension FileType {
  /// The letter of -type and %y.
  var findLetter: String {
    switch self {
    case .regular: "f"
    default: String(letter)
    }
  }
}

extension String {
  /// With a question mark for each character that a terminal does not print.
  var printable: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isControl = scalar.value < 32 || (0x7F..<0xA0).contains(scalar.value)
      result.append(isControl || ByteEscape.range.contains(scalar.value) ? "?" : scalar)
    }
    return String(result)
  }
}

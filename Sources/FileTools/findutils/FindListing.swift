import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// The lines of -ls, whose columns grow with what they have had to hold.
struct FindListing {
  private var inodeWidth = 9
  private var blocksWidth = 6
  private var linksWidth = 3
  private var userWidth = 8
  private var groupWidth = 8
  private var sizeWidth = 8
  private var majorWidth = 3
  private var minorWidth = 3

  mutating func line(_ file: FindFile, _ process: Process) -> String {
    let status = file.status
    let machine = process.machine
    var text = FindListing.column(String(status.id.inode), &inodeWidth) + " "
    text += FindListing.column(String((status.blocks + 1) / 2), &blocksWidth) + " "
    text += status.modeLetters + " " + FindListing.column(String(status.linkCount), &linksWidth) + " "
    let user = machine.user(withID: status.owner)?.name ?? String(status.owner)
    let group = machine.group(withID: status.group)?.name ?? String(status.group)
    text += FindListing.column(user, &userWidth, isLeft: true) + " "
    text += FindListing.column(group, &groupWidth, isLeft: true) + " "
    if let device = status.device {
      text += FindListing.column(String(device.major), &majorWidth) + ", "
      text += FindListing.column(String(device.minor), &minorWidth)
    } else {
      text += FindListing.column(String(status.size), &sizeWidth)
    }
    let age = (process.now - status.modificationTime).seconds
    let isRecent = age >= -3600 && age < 31_556_952 / 2
    text += " " + process.format(status.modificationTime, isRecent ? "%b %e %H:%M" : "%b %e  %Y")
    text += " " + FindListing.escape(file.path)
    if status.isSymbolicLink, let target = try? process.files.readLink(file.path) {
      text += " -> " + FindListing.escape(target)
    }
    return text + "\n"
  }

  private static func column(_ text: String, _ width: inout Int, isLeft: Bool = false) -> String {
    width = max(width, text.utf8.count)
    let spaces = String(repeating: " ", count: width - text.utf8.count)
    return isLeft ? text + spaces : spaces + text
  }

  /// A name with backslashes before spaces and quotes, and for what can't be printed.
  private static func escape(_ name: String) -> String {
    var result: [UInt8] = []
    for byte in name.bytes {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
      case 7: result += "\\a".utf8
      case 8: result += "\\b".utf8
      case 9: result += "\\t".utf8
      case 10: result += "\\n".utf8
      case 11: result += "\\v".utf8
      case 12: result += "\\f".utf8
      case 13: result += "\\r".utf8
      case 0x21...0x7E: result.append(byte)
      default:
        result.append(UInt8(ascii: "\\"))
        let digits = String(byte, radix: 8)
        result += (String(repeating: "0", count: 3 - digits.count) + digits).utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

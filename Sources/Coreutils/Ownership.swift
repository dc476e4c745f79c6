import FileSystem
import Kernel
import TextFormat

/// The OWNER[:GROUP] of chown(1): which IDs a file shall get.
struct Ownership {
  var user: UserID?
  var group: GroupID?
  /// The names for messages: as written where a name was given.
  var userName: String?
  var groupName: String?
  var warning: String?

  enum Fault: Error {
    case user, group, specification
  }

  init() {}

  /// The owner of a file, as with `--reference`.
  mutating func takeUser(of status: FileStatus, on machine: Machine) {
    user = status.owner
    userName = machine.user(withID: status.owner)?.name ?? String(status.owner)
  }

  /// The group of a file, as with `--reference`.
  mutating func takeGroup(of status: FileStatus, on machine: Machine) {
    group = status.group
    groupName = machine.group(withID: status.group)?.name ?? String(status.group)
  }

  /// Reads "user", "user:", "user:group", ":group", or with a dot instead of the colon.
  init(_ text: String, on machine: Machine) throws(Fault) {
    do throws(Fault) {
      try self.init(text, separator: ":", on: machine)
    } catch {
      guard !text.utf8.contains(UInt8(ascii: ":")), text.utf8.contains(UInt8(ascii: ".")) else { throw error }
      do throws(Fault) {
        try self.init(text, separator: ".", on: machine)
        warning = "'.' should be ':'"
      } catch _ {
        throw error
      }
    }
  }

  private init(_ text: String, separator: Character, on machine: Machine) throws(Fault) {
    let place = text.firstIndex(of: separator)
    let owner = String(place.map { text[..<$0] } ?? text[...])
    let rest = place.map { String(text[text.index(after: $0)...]) }
    if !owner.isEmpty {
      if let account = machine.user(named: owner) {
        user = account.id
        if rest?.isEmpty == true {
          group = account.group
          groupName = machine.group(withID: account.group)?.name ?? String(account.group)
        }
      } else if let number = Ownership.number(owner) {
        // A number says nothing of a login group.
        if rest?.isEmpty == true { throw .specification }
        user = number
      } else {
        throw rest?.isEmpty == true ? .specification : .user
      }
    }
    if !text.isEmpty { userName = owner }
    if let rest, !rest.isEmpty {
      group = try Ownership.group(rest, on: machine)
      groupName = rest
    }
  }

  /// The ID of a group's name or number.
  static func group(_ text: String, on machine: Machine) throws(Fault) -> GroupID {
    if let found = machine.group(named: text) { return found.id }
    guard let number = number(text) else { throw .group }
    return number
  }

  private static func number(_ text: String) -> UInt32? {
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = UInt32(digits), number < .max else {
      return nil
    }
    return number
  }
}

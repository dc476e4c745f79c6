package typealias UserID = UInt32
package typealias GroupID = UInt32

/// What an inode is (inode(7)).
package enum FileType: UInt8, Sendable, CaseIterable {
  case fifo = 1
  case characterDevice = 2
  case directory = 4
  case blockDevice = 6
  case regular = 8
  case symbolicLink = 10
  case socket = 12

  /// The first letter of `ls -l`.
  package var letter: Character {
    switch self {
    case .fifo: "p"
    case .characterDevice: "c"
    case .directory: "d"
    case .blockDevice: "b"
    case .regular: "-"
    case .symbolicLink: "l"
    case .socket: "s"
    }
  }
}

/// The twelve permission bits: set-user-ID, set-group-ID, sticky, and rwx for owner, group and others.
package struct FileMode: OptionSet, Hashable, Sendable, Codable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue & 0o7777
  }

  package static let setUserID = FileMode(rawValue: 0o4000)
  package static let setGroupID = FileMode(rawValue: 0o2000)
  package static let sticky = FileMode(rawValue: 0o1000)

  /// The nine letters and marks of `ls -l`: "rwxr-xr-t".
  package var letters: String {
    var result = ""
    for (shift, special, mark) in [(6, FileMode.setUserID, "s"), (3, .setGroupID, "s"), (0, .sticky, "t")] {
      let bits = rawValue >> UInt16(shift)
      result += bits & 4 != 0 ? "r" : "-"
      result += bits & 2 != 0 ? "w" : "-"
      switch (contains(special), bits & 1 != 0) {
      case (true, true): result += mark
      case (true, false): result += mark.uppercased()
      case (false, true): result += "x"
      case (false, false): result += "-"
      }
    }
    return result
  }
}

extension FileMode: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: UInt16) {
    self.init(rawValue: value)
  }
}

/// What one wants to do with a file (access(2)).
package struct AccessMode: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let execute = AccessMode(rawValue: 1)
  package static let write = AccessMode(rawValue: 2)
  package static let read = AccessMode(rawValue: 4)
}

/// Who asks: the IDs that permission checks look at (credentials(7)).
package struct Credentials: Hashable, Sendable, Codable {
  package var realUser: UserID
  package var realGroup: GroupID
  package var effectiveUser: UserID
  package var effectiveGroup: GroupID
  package var savedUser: UserID
  package var savedGroup: GroupID
  package var supplementaryGroups: [GroupID]

  package init(user: UserID, group: GroupID, supplementaryGroups: [GroupID] = []) {
    realUser = user
    realGroup = group
    effectiveUser = user
    effectiveGroup = group
    savedUser = user
    savedGroup = group
    self.supplementaryGroups = supplementaryGroups
  }

  package static let root = Credentials(user: 0, group: 0)

  /// Whether permission bits do not hold for this one (capabilities(7), CAP_DAC_OVERRIDE).
  package var isSuperuser: Bool { effectiveUser == 0 }

  package func isMember(of group: GroupID) -> Bool {
    effectiveGroup == group || supplementaryGroups.contains(group)
  }
}

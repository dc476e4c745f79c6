import FileSystem
import Kernel
import Patterns
import Simulation

/// What find(1) is asked of each file, by precedence.
indirect enum FindExpression {
  case primary(FindPrimary)
  case not(FindExpression)
  case and([FindExpression])
  case or([FindExpression])
  /// ",": all are done, the last one tells.
  case list([FindExpression])
}

/// A test or an action of find(1).
enum FindPrimary {
  case constant(Bool)
  case prune
  case quit
  case name(Glob)
  case path(Glob)
  case linkTarget(Glob)
  case regex(POSIXRegex)
  case type(Set<FileType>, followsLinks: Bool)
  case size(FindComparison, unit: Int)
  case isEmpty
  case permissions(FindPermissions)
  case number(FindNumberField, FindComparison)
  case hasNoUser
  case hasNoGroup
  case age(FindTimeField, FindTimeWindow)
  case isNewer(FindTimeField, than: Timestamp)
  case used(FindTimeWindow)
  case sameFile(FileID)
  case access(AccessMode)
  case fileSystem(String)
  case print(terminator: UInt8, to: Int?)
  case format(FindFormat, to: Int?)
  case list(to: Int?)
  case execute(FindCommand)
  case delete

  /// Whether -print is not added to an expression that has this in it.
  var replacesPrint: Bool {
    switch self {
    case .quit, .print, .format, .list, .execute, .delete: true
    default: false
    }
  }
}

/// "+N", "-N" or "N".
struct FindComparison: Hashable {
  enum Relation: Hashable {
    case less, equal, greater
  }

  var relation: Relation
  var value: UInt64

  func holds(_ number: UInt64) -> Bool {
    switch relation {
    case .less: number < value
    case .equal: number == value
    case .greater: number > value
    }
  }

  /// Takes the sign off a number.
  static func split(_ text: String) -> (Relation, Substring) {
    switch text.utf8.first {
    case UInt8(ascii: "+"): (.greater, text.dropFirst())
    case UInt8(ascii: "-"): (.less, text.dropFirst())
    default: (.equal, text[...])
    }
  }

  init(_ relation: Relation, _ value: UInt64) {
    self.relation = relation
    self.value = value
  }

  /// nil when the text is no number.
  init?(_ text: String) {
    let (relation, digits) = FindComparison.split(text)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), let value = UInt64(digits) else {
      return nil
    }
    self.init(relation, value)
  }
}

enum FindNumberField: Hashable {
  case inode, links, user, group
}

enum FindTimeField: Hashable {
  case access, birth, change, modification

  func time(of status: FileStatus) -> Timestamp {
    switch self {
    case .access: status.accessTime
    case .birth: status.birthTime
    case .change: status.changeTime
    case .modification: status.modificationTime
    }
  }
}

/// A stretch of time that -mtime and its like look for.
struct FindTimeWindow: Hashable {
  var relation: FindComparison.Relation
  /// Where it begins; what is older is before.
  var start: Timestamp
  /// How long it is, where exactly this age is asked for.
  var length: TimeInterval

  func holds(_ time: Timestamp) -> Bool {
    switch relation {
    case .greater: time < start
    case .less: time > start
    case .equal: time > start && time <= start + length
    }
  }
}

/// The argument of -perm.
struct FindPermissions: Hashable {
  enum Kind: Hashable {
    case exact, all, any
  }

  var kind: Kind
  var files: FileMode
  var directories: FileMode

  func holds(_ status: FileStatus) -> Bool {
    let wanted = status.isDirectory ? directories : files
    switch kind {
    case .exact: return status.mode == wanted
    case .all: return status.mode.isSuperset(of: wanted)
    case .any: return wanted.rawValue == 0 || !status.mode.isDisjoint(with: wanted)
    }
  }
}

/// The command of -exec and its like.
struct FindCommand {
  /// Where it is run: in the directory of the file (-execdir), or where find is.
  var runsInDirectory = false
  /// "+": for as many files at once as fit.
  var takesMany = false
  /// Whether to ask first.
  var asks = false
  var words: [String]
  /// Its number among the commands that take many.
  var index = 0
}

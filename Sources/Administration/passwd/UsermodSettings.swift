import CommandConventions
import FileSystem
import Kernel

/// The command line of usermod(8).
struct UsermodSettings {
  private(set) var name = ""
  private(set) var newName: String?
  private(set) var comment: String?
  private(set) var home: String?
  private(set) var shell: String?
  private(set) var group: String?
  private(set) var groups: [String]?
  private(set) var id: UserID?
  private(set) var hash: String?
  private(set) var expiry: Int?
  private(set) var inactive: Int?
  private(set) var appends = false
  private(set) var removesGroups = false
  private(set) var movesHome = false
  private(set) var isLocked = false
  private(set) var isUnlocked = false
  private(set) var isNotUnique = false

  static let usage = """
    Usage: usermod [options] LOGIN

    Options:
      -a, --append                  add the groups of -G, and remove none
      -b, --badname                 take any name
      -c, --comment COMMENT         the new full name and more
      -d, --home HOME_DIR           the new home directory
      -e, --expiredate EXPIRE_DATE  when the account expires
      -f, --inactive INACTIVE       days until an expired password locks it
      -g, --gid GROUP               the new primary group
      -G, --groups GROUPS           the new supplementary groups
      -h, --help                    display this help message and exit
      -l, --login NEW_LOGIN         the new name
      -L, --lock                    lock the password
      -m, --move-home               move the home directory (with -d)
      -o, --non-unique              take a user ID that another has
      -p, --password PASSWORD       the hash of the new password
      -r, --remove                  remove the groups of -G only
      -s, --shell SHELL             the new login shell
      -u, --uid UID                 the new user ID
      -U, --unlock                  unlock the password


    """

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "abc:d:e:f:g:G:hl:Lmop:P:rR:s:u:Uv:V:w:W:Z:",
      [
        "append": .none, "badname": .none, "comment": .required, "home": .required, "expiredate": .required,
        "inactive": .required, "gid": .required, "groups": .required, "login": .required, "lock": .none,
        "move-home": .none, "non-unique": .none, "password": .required, "prefix": .required, "remove": .none,
        "root": .required, "shell": .required, "uid": .required, "unlock": .none, "add-subuids": .required,
        "del-subuids": .required, "add-subgids": .required, "del-subgids": .required, "selinux-user": .required,
      ], helpLetter: "h")
    while let option = try options.next() { try take(option) }
    guard options.operands.count == 1, let name = options.operands.first else { throw .usage(nil) }
    self.name = name
    if appends, groups == nil { throw .usage("-a flag is only allowed with the -G flag") }
    if removesGroups, groups == nil { throw .usage("-r flag is only allowed with the -G flag") }
    if movesHome, home == nil { throw .usage("-m flag is only allowed with the -d flag") }
    if isLocked && isUnlocked || (isLocked || isUnlocked) && hash != nil {
      throw .usage("the -L, -p, and -U flags are exclusive")
    }
  }

  private mutating func take(_ option: OptionParser.Option) throws(Complaint) {
    let value = option.argument ?? ""
    switch option.name {
    case "a", "append": appends = true
    case "b", "badname": break
    case "c", "comment":
      if value.contains(":") { throw .failure("invalid field '\(value)'", ExitStatus(3)) }
      comment = value
    case "d", "home": home = value
    case "e", "expiredate":
      guard let days = AccountDate.days(value) else { throw .failure("invalid date '\(value)'", ExitStatus(3)) }
      expiry = days
    case "f", "inactive":
      guard let days = Int(value), days >= -1 else {
        throw .failure("invalid numeric argument '\(value)'", ExitStatus(3))
      }
      inactive = days
    case "g", "gid": group = value
    case "G", "groups": groups = AccountDatabase.list(value)
    case "l", "login": newName = value
    case "L", "lock": isLocked = true
    case "m", "move-home": movesHome = true
    case "o", "non-unique": isNotUnique = true
    case "p", "password": hash = value
    case "r", "remove": removesGroups = true
    case "s", "shell": shell = value
    case "u", "uid":
      guard let number = UserID(value) else { throw .failure("invalid user ID '\(value)'", ExitStatus(3)) }
      id = number
    case "U", "unlock": isUnlocked = true
    default: throw .notSimulated("-\(option.name)")
    }
  }

  /// Whether anything would be another than it is.
  func changes(_ user: User) -> Bool {
    newName.map { $0 != user.name } == true || comment.map { $0 != user.comment } == true
      || home.map { $0 != user.home } == true || shell.map { $0 != user.shell } == true
      || id.map { $0 != user.id } == true || group != nil || groups != nil || hash != nil || expiry != nil
      || inactive != nil || isLocked || isUnlocked
  }
}

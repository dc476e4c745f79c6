import CommandConventions
import FileSystem
import Kernel

/// The command line of useradd(8).
struct UseraddSettings {
  private(set) var name = ""
  private(set) var comment = ""
  private(set) var home: String?
  private(set) var base: String?
  private(set) var shell: String?
  private(set) var skeleton: String?
  private(set) var group: String?
  private(set) var groups: [String] = []
  private(set) var id: UserID?
  private(set) var hash: String?
  private(set) var expiry: Int?
  private(set) var inactive: Int?
  private(set) var createsHome: Bool?
  private(set) var isSystem = false
  private(set) var isNotUnique = false
  private(set) var hasNoOwnGroup = false
  private(set) var takesBadNames = false
  private(set) var showsDefaults = false

  static let usage = """
    Usage: useradd [options] LOGIN
           useradd -D
           useradd -D [options]

    Options:
          --badname                 take any name
      -b, --base-dir BASE_DIR       where the home directory is made
      -c, --comment COMMENT         the full name and more
      -d, --home-dir HOME_DIR       the home directory
      -D, --defaults                show the defaults
      -e, --expiredate EXPIRE_DATE  when the account expires
      -f, --inactive INACTIVE       days until an expired password locks it
      -g, --gid GROUP               the primary group
      -G, --groups GROUPS           supplementary groups
      -h, --help                    display this help message and exit
      -k, --skel SKEL_DIR           what is copied to the home directory
      -m, --create-home             make the home directory
      -M, --no-create-home          do not make the home directory
      -N, --no-user-group           make no group of the user's name
      -o, --non-unique              take a user ID that another has
      -p, --password PASSWORD       the hash of the password
      -r, --system                  a system account
      -s, --shell SHELL             the login shell
      -u, --uid UID                 the user ID
      -U, --user-group              make a group of the user's name


    """

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "b:c:d:De:f:Fg:G:hk:K:lmMNop:rR:P:s:u:UZ:",
      [
        "badname": .none, "base-dir": .required, "btrfs-subvolume-home": .none, "comment": .required,
        "home-dir": .required, "defaults": .none, "expiredate": .required, "inactive": .required, "gid": .required,
        "groups": .required, "skel": .required, "key": .required, "no-log-init": .none, "create-home": .none,
        "no-create-home": .none, "no-user-group": .none, "non-unique": .none, "password": .required, "system": .none,
        "root": .required, "prefix": .required, "shell": .required, "uid": .required, "user-group": .none,
        "selinux-user": .required, "add-subids-for-system": .none,
      ], helpLetter: "h")
    while let option = try options.next() { try take(option) }
    if showsDefaults {
      if !options.operands.isEmpty { throw .usage(nil) }
      return
    }
    guard options.operands.count == 1, let name = options.operands.first else { throw .usage(nil) }
    self.name = name
  }

  private mutating func take(_ option: OptionParser.Option) throws(Complaint) {
    let value = option.argument ?? ""
    switch option.name {
    case "badname": takesBadNames = true
    case "b", "base-dir": base = value
    case "c", "comment":
      if value.contains(":") { throw .failure("invalid comment '\(value)'", ExitStatus(3)) }
      comment = value
    case "d", "home-dir":
      guard value.hasPrefix("/"), !value.contains(":") else {
        throw .failure("invalid home directory '\(value)'", ExitStatus(3))
      }
      home = value
    case "D", "defaults": showsDefaults = true
    case "e", "expiredate":
      guard let days = AccountDate.days(value) else { throw .failure("invalid date '\(value)'", ExitStatus(3)) }
      expiry = days < 0 ? nil : days
    case "f", "inactive":
      guard let days = Int(value), days >= -1 else {
        throw .failure("invalid numeric argument '\(value)'", ExitStatus(3))
      }
      inactive = days < 0 ? nil : days
    case "g", "gid": group = value
    case "G", "groups": groups = AccountDatabase.list(value)
    case "k", "skel": skeleton = value
    case "m", "create-home": createsHome = true
    case "M", "no-create-home": createsHome = false
    case "N", "no-user-group": hasNoOwnGroup = true
    case "o", "non-unique": isNotUnique = true
    case "p", "password": hash = value
    case "r", "system": isSystem = true
    case "s", "shell":
      guard value.isEmpty || value.hasPrefix("/") || value.hasPrefix("*"), !value.contains(":") else {
        throw .failure("invalid shell '\(value)'", ExitStatus(3))
      }
      shell = value
    case "u", "uid":
      guard let number = UserID(value) else { throw .failure("invalid user ID '\(value)'", ExitStatus(3)) }
      id = number
    case "l", "no-log-init", "U", "user-group": break
    default: throw .notSimulated("-\(option.name)")
    }
  }
}

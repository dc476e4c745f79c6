import FileSystem
import Kernel

/// The command line of adduser(8) and addgroup(8).
struct AdduserSettings {
  var isSystem = false
  var isGroup = false
  var id: UserID?
  var groupID: GroupID?
  var groupName: String?
  var home: String?
  var shell: String?
  var comment: String?
  var createsHome = true
  var hasPassword = true
  var isQuiet = false
  var takesBadNames = false
  var asksVersion = false
  var asksHelp = false
  var names: [String] = []

  static let usage = """
    adduser [--uid id] [--firstuid id] [--lastuid id]
            [--gid id] [--firstgid id] [--lastgid id] [--ingroup group]
            [--add-extra-groups] [--shell shell]
            [--comment comment] [--home dir] [--no-create-home]
            [--allow-all-names] [--allow-bad-names]
            [--disabled-password] [--disabled-login]
            [--conf file] [--quiet] [--verbose] [--debug]
            user
        A user for a person

    adduser --system
            [--uid id] [--group] [--ingroup group] [--gid id]
            [--shell shell] [--comment comment] [--home dir] [--no-create-home]
            [--conf file] [--quiet] [--verbose] [--debug]
            user
       A user for the system

    adduser --group
            [--gid ID] [--firstgid id] [--lastgid id]
            [--conf file] [--quiet] [--verbose] [--debug]
            group
    addgroup
            [--gid ID] [--firstgid id] [--lastgid id]
            [--conf file] [--quiet] [--verbose] [--debug]
            group
       A group for people

    addgroup --system
            [--gid id]
            [--conf file] [--quiet] [--verbose] [--debug]
            group
       A group for the system

    adduser USER GROUP
       The user becomes a member of the group

    """

  /// What is wrong with the command line.
  struct Failure: Error {
    var message: String
  }

  init(_ arguments: [String]) throws(Failure) {
    var parser = OptionParser(
      arguments, short: "hqvD",
      long: [
        "add-extra-groups": .none, "add_extra_groups": .none, "allow-all-names": .none, "allow-badname": .none,
        "allow-bad-names": .none, "force-badname": .none, "comment": .required, "gecos": .required,
        "conf": .required, "debug": .none, "disabled-login": .none, "disabled-password": .none, "firstgid": .required,
        "firstuid": .required, "gid": .required, "group": .none, "help": .none, "home": .required,
        "ingroup": .required, "lastgid": .required, "lastuid": .required, "no-create-home": .none, "quiet": .none,
        "shell": .required, "system": .none, "uid": .required, "verbose": .none, "version": .none,
      ])
    do throws(OptionParser.Failure) {
      while let option = try parser.next() { take(option) }
    } catch {
      let name = error.message.split(separator: "'").dropFirst().first.map { $0.drop { $0 == "-" } } ?? ""
      throw Failure(message: "Unknown option: \(name)")
    }
    names = parser.operands
  }

  private mutating func take(_ option: OptionParser.Option) {
    let value = option.argument ?? ""
    switch option.name {
    case "system": isSystem = true
    case "group": isGroup = true
    case "uid": id = UserID(value)
    case "gid": groupID = GroupID(value)
    case "ingroup": groupName = value
    case "home": home = value
    case "shell": shell = value
    case "comment", "gecos": comment = value
    case "no-create-home": createsHome = false
    case "disabled-password", "disabled-login": hasPassword = false
    case "quiet", "q": isQuiet = true
    case "allow-all-names", "allow-badname", "allow-bad-names", "force-badname": takesBadNames = true
    case "version": asksVersion = true
    case "help", "h": asksHelp = true
    default: break
    }
  }
}

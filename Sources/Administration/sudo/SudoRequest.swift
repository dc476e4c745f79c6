import CommandConventions
import FileSystem
import Kernel

/// The command line of sudo(8).
struct SudoRequest {
  enum Mode {
    case run, shell, login, list, validate, edit, kill, removeTimestamp
  }

  var mode: Mode?
  var userName: String?
  var groupName: String?
  var otherUser: String?
  var prompt: String?
  var readsStandardInput = false
  var isNonInteractive = false
  var ignoresTimestamp = false
  var keepsEnvironment = false
  var keptVariables: [String] = []
  var isBackground = false
  var isLong = false
  var directory: String?
  var assignments: [(name: String, value: String)] = []
  var words: [String] = []
  var asksHelp = false
  var asksVersion = false
  var notSimulated: String?

  static let usage = """
    usage: sudo -h | -K | -k | -V
    usage: sudo -v [-ABkNnS] [-g group] [-h host] [-p prompt] [-u user]
    usage: sudo -l [-ABkNnS] [-g group] [-h host] [-p prompt] [-U user] [-u user]
                [command [arg ...]]
    usage: sudo [-ABbEHkNnPS] [-r role] [-t type] [-C num] [-D directory] [-g
                group] [-h host] [-p prompt] [-R directory] [-T timeout] [-u user]
                [VAR=value] [-i | -s] [command [arg ...]]
    usage: sudo -e [-ABkNnS] [-r role] [-t type] [-C num] [-D directory] [-g group]
                [-h host] [-p prompt] [-R directory] [-T timeout] [-u user] file ...

    """

  /// What is wrong with the command line; empty where only the usage is shown.
  struct Failure: Error {
    var message = ""
  }

  init(_ arguments: [String], isEdit: Bool) throws(Failure) {
    if isEdit { mode = .edit }
    var parser = OptionParser(
      arguments, short: "+ABbC:D:Eeg:Hh::iKklNnPp:R:r:ST:t:U:u:Vvs",
      long: [
        "askpass": .none, "bell": .none, "background": .none, "close-from": .required, "chdir": .required,
        "preserve-env": .optional, "edit": .none, "group": .required, "set-home": .none, "help": .none,
        "host": .required, "login": .none, "remove-timestamp": .none, "reset-timestamp": .none, "list": .none,
        "no-update": .none, "non-interactive": .none, "preserve-groups": .none, "prompt": .required,
        "chroot": .required, "role": .required, "stdin": .none, "shell": .none, "type": .required,
        "command-timeout": .required, "other-user": .required, "user": .required, "version": .none, "validate": .none,
      ], permutes: false)
    while let option = try SudoRequest.next(&parser) { try take(option) }
    words = parser.operands
    while mode != .edit, let first = words.first, let equals = first.firstIndex(of: "="), equals > first.startIndex,
      !first[..<equals].contains("/")
    {
      assignments.append((String(first[..<equals]), String(first[first.index(after: equals)...])))
      words.removeFirst()
    }
  }

  private static func next(_ parser: inout OptionParser) throws(Failure) -> OptionParser.Option? {
    do throws(OptionParser.Failure) {
      return try parser.next()
    } catch {
      throw Failure(message: "sudo: \(error.message)\n")
    }
  }

  private mutating func take(_ option: OptionParser.Option) throws(Failure) {
    let value = option.argument ?? ""
    switch option.name {
    case "b", "background": isBackground = true
    case "D", "chdir": directory = value
    case "E": keepsEnvironment = true
    case "preserve-env":
      if let list = option.argument {
        keptVariables += list.split(separator: ",").map(String.init)
      } else {
        keepsEnvironment = true
      }
    case "g", "group": groupName = value
    case "h" where option.argument == nil, "help": asksHelp = true
    case "k", "reset-timestamp": ignoresTimestamp = true
    case "n", "non-interactive": isNonInteractive = true
    case "p", "prompt": prompt = value
    case "S", "stdin": readsStandardInput = true
    case "U", "other-user": otherUser = value
    case "u", "user": userName = value
    case "V", "version": asksVersion = true
    case "l", "list":
      if mode == .list { isLong = true }
      try setMode(.list)
    case "e", "edit": try setMode(.edit)
    case "i", "login": try setMode(.login)
    case "s", "shell": try setMode(.shell)
    case "K", "remove-timestamp": try setMode(.removeTimestamp)
    case "v", "validate": try setMode(.validate)
    case "B", "bell", "H", "set-home", "N", "no-update", "P", "preserve-groups": break
    default: notSimulated = "-\(option.name)"
    }
  }

  private mutating func setMode(_ new: Mode) throws(Failure) {
    guard mode == nil || mode == new else { throw Failure() }
    mode = new
  }
}

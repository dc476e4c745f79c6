import FileSystem
import Kernel

/// One of the mail systems of a host, as postmulti(1) sees it.
struct MailInstance {
  var directory: String
  var name: String
  var group: String
  var isEnabled: Bool
  var isFirst: Bool
  var queueDirectory: String
  var dataDirectory: String

  /// Its row of `postmulti -l`.
  var row: String {
    func column(_ text: String, _ width: Int) -> String {
      let shown = text.isEmpty ? "-" : text
      return shown + String(repeating: " ", count: max(0, width - shown.utf8.count)) + " "
    }
    return column(name, 15) + column(group, 15) + column(isEnabled ? "y" : "n", 9) + directory + "\n"
  }

  /// What no other may have too.
  var claims: [(parameter: String, value: String)] {
    (name.isEmpty ? [] : [("multi_instance_name", name)]) + [
      ("config_directory", directory), ("queue_directory", queueDirectory), ("data_directory", dataDirectory),
    ]
  }

  /// Whether the command line means it: by its name, with or without "postfix-", its directory, or "-" for the
  /// first one.
  func isNamed(_ text: String) -> Bool {
    if isFirst, text == "-" { return true }
    if text.hasPrefix("/") || name.isEmpty { return text == directory }
    return text == name || !text.hasPrefix("postfix-") && "postfix-" + text == name
  }

  /// The variables that commands for it find in their environment.
  func environment(_ first: MainConfiguration, _ old: Environment) -> Environment {
    var result = old
    result["PATH"] = first.text("command_directory") + ":" + (old["PATH"] ?? "")
    result["MAIL_LOGTAG"] = first.text("syslog_name")
    result["MAIL_CONFIG"] = directory
    for name in ["command_directory", "daemon_directory"] { result[name] = first.text(name) }
    result["config_directory"] = directory
    result["queue_directory"] = queueDirectory
    result["data_directory"] = dataDirectory
    result["multi_instance_enable"] = isEnabled ? "yes" : "no"
    result["multi_instance_group"] = group
    result["multi_instance_name"] = name
    return result
  }
}

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

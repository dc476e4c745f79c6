import FileSystem
import Kernel

/// postfix-wrapper: hands a command of postfix(1) to all mail systems of a host, as a simple kind of
/// multi_instance_wrapper.
struct PostfixWrapper: Program {
  static let name = "postfix-wrapper"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let script = ManagementScript(process, name: "postfix-wrapper")
    for (variable, line) in [("command_directory", 180), ("daemon_directory", 181)] where script[variable].isEmpty {
      try await process.writeError("\(script.path): \(line): \(variable): do not invoke this command directly\n")
      return ExitStatus(2)
    }
    let (postconf, postfix) = (script.command("postconf"), script.command("postfix"))
    let (list, status) = try await script.output(of: [postconf, "-h", "multi_instance_directories"])
    guard status.isSuccess else { return .failure }
    let words = Array(process.arguments.dropFirst())
    let verb = words.first ?? ""
    var directories = [script["config_directory"]] + ListText.split(list)
    if ["stop", "quick-stop", "abort", "drain"].contains(verb) { directories.reverse() }
    var result = ExitStatus.success
    for directory in directories {
      var command = [postfix, "-c", directory] + words
      if ["start", "stop", "abort", "drain", "flush", "reload"].contains(verb) {
        let enabled = try await script.output(of: [postconf, "-c", directory, "-h", "multi_instance_enable"]).text
        if enabled != "yes" {
          guard verb == "start" else { continue }
          command = [postfix, "-c", directory, "check"]
        }
      }
      let status = try await script.run(command)
      if !status.isSuccess { result = status }
    }
    return result
  }
}

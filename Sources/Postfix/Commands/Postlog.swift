import FileSystem
import Kernel

/// postlog(1): logs text as a program of Postfix would.
struct Postlog: Program {
  static let name = "postlog"

  private static let usage = "usage: postlog [-c config_dir] [-i] [-p priority] [-t tag] [-v] [text]"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let standardTag = (process.environment["MAIL_LOGTAG"] ?? "postfix") + "/postlog"
    var voice = CommandVoice(process, name: standardTag, needsTerminal: true)
    voice.tag = standardTag
    var (tag, priority, isVerbose): (String?, String, Bool) = (nil, "info", false)
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "c:ip:t:v", permutes: false)
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "c": process.environment["MAIL_CONFIG"] = option.argument
        case "p": priority = option.argument ?? ""
        case "t": tag = option.argument
        case "v": isVerbose = true
        default: break
        }
      }
    } catch {
      try await process.complain(error.message)
      return try await voice.die(Fatal(Postlog.usage))
    }
    guard let configuration = try await CommandStart(voice, program: "postlog", isVerbose: isVerbose).configuration()
    else { return .failure }
    voice.configuration = configuration
    // The name comes from this mail system's parameters, where no script has said another one.
    let name =
      tag ?? process.environment["MAIL_LOGTAG"].map { "\($0)/postlog" } ?? PostfixLog.tag("postlog", configuration)
    guard let severity = Message.Severity(priority: priority) else {
      return try await voice.die(Fatal("bad severity: \"\(priority)\""))
    }
    var speaker = CommandVoice(process, name: name, needsTerminal: true, configuration: configuration)
    speaker.tag = name
    guard parser.operands.isEmpty else {
      try await speaker.say(Message(severity, parser.operands.joined(separator: " ")))
      return .success
    }
    while var line = try await process.standardInput.readLine() {
      if line.last == 10 { line.removeLast() }
      try await speaker.say(Message(severity, String(lossless: line)))
    }
    return .success
  }
}

extension Message.Severity {
  /// As the option -p of postlog(1) names it.
  fileprivate init?(priority: String) {
    switch priority.lowercased() {
    case "info": self = .info
    case "warn", "warning": self = .warning
    case "error", "err": self = .error
    case "fatal", "crit": self = .fatal
    case "panic": self = .panic
    default: return nil
    }
  }
}

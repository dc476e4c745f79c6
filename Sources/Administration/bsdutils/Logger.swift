import CommandConventions
import FileSystem
import Kernel
import Simulation

/// logger(1): hands messages to the system logger.
struct Logger: Program {
  static let name = "logger"

  private struct Settings {
    var facility = LogFacility.user
    var severity = LogSeverity.notice
    var tag: String?
    var pid: PID?
    var echoes = false
    var isEmptySkipped = false
    var acts = true
    var file: String?
  }

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "df:eist:p:n:P:Tu:VhS:",
      long: [
        "id": .optional, "stderr": .none, "file": .required, "tag": .required, "priority": .required,
        "skip-empty": .none, "no-act": .none, "version": .none, "help": .none, "server": .required, "port": .required,
        "tcp": .none, "udp": .none, "socket": .required, "size": .required, "journald": .optional, "rfc3164": .none,
        "rfc5424": .optional, "prio-prefix": .none, "octet-count": .none, "msgid": .required,
        "socket-errors": .optional,
      ])
    return try await run(&parser, process)
  }

  private func run(_ parser: inout OptionParser, _ process: Process) async throws(Errno) -> ExitStatus {
    var settings = Settings()
    var given: [OptionParser.Option] = []
    do throws(OptionParser.Failure) {
      while let option = try parser.next() { given.append(option) }
    } catch {
      try await process.complain(error.message)
      try await process.writeError("Try 'logger --help' for more information.\n")
      return .failure
    }
    for option in given {
      if option.name == "V" || option.name == "version" {
        try await process.write("logger from util-linux 2.38.1\n")
        return .success
      }
      if let failure = Logger.set(option, &settings, process.pid) {
        try await process.writeError(
          failure.hasPrefix("postroom:") ? failure + "\n" : "\(process.programName): \(failure)\n")
        return .failure
      }
    }
    if !parser.operands.isEmpty {
      try await Logger.log(parser.operands.joined(separator: " "), settings, process)
      return .success
    }
    if let file = settings.file {
      do throws(Errno) {
        let descriptor = try await process.open(file, .read)
        try process.duplicate(descriptor, as: 0)
      } catch {
        if error == .EINTR { throw error }
        try await process.complain("file \(file): \(error.message)")
        return .failure
      }
    }
    while let line = try await process.standardInput.readLine() {
      try await Logger.log(String(lossless: line.last == 10 ? line.dropLast() : line[...]), settings, process)
    }
    return .success
  }

  /// Takes an option; what is wrong with it.
  private static func set(_ option: OptionParser.Option, _ settings: inout Settings, _ pid: PID) -> String? {
    let value = option.argument ?? ""
    switch option.name {
    case "t", "tag": settings.tag = value
    case "i": settings.pid = pid
    case "id": settings.pid = PID(value) ?? pid
    case "s", "stderr": settings.echoes = true
    case "f", "file": settings.file = value
    case "e", "skip-empty": settings.isEmptySkipped = true
    case "no-act": settings.acts = false
    case "p", "priority":
      let parts = value.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if parts.count > 1 {
        guard
          let facility = LogFacility.allCases.first(where: {
            $0.name == parts[0] || parts[0] == "security" && $0 == .auth
          })
        else { return "unknown facility name: \(parts[0])" }
        settings.facility = facility == .kern ? .user : facility
      }
      guard let severity = LogSeverity(name: parts[parts.count - 1]) else {
        return "unknown priority name: \(parts[parts.count - 1])"
      }
      settings.severity = severity
    case "n", "P", "T", "u", "server", "port", "tcp", "udp", "socket", "journald", "help", "h":
      return "postroom: logger \(option.isLong ? "--" : "-")\(option.name) is not simulated"
    default: break
    }
    return nil
  }

  private static func log(_ text: String, _ settings: Settings, _ process: Process) async throws(Errno) {
    let machine = process.machine
    let tag = settings.tag ?? machine.user(withID: process.credentials.realUser)?.name ?? "<someone>"
    if settings.echoes {
      let priority = settings.facility.rawValue * 8 + settings.severity.rawValue
      let source = tag + (settings.pid.map { "[\($0)]" } ?? "")
      try await process.writeError("<\(priority)>\(process.now.traditionalText) \(source): \(text)\n")
    }
    // Nothing comes of an empty message.
    if settings.acts, !text.isEmpty {
      machine.log(settings.facility, settings.severity, tag: tag, pid: settings.pid, text)
    }
  }
}

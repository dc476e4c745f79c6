import FileSystem
import Kernel

/// postkick(1): wakes a service of Postfix.
struct Postkick: Program {
  static let name = "postkick"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let name = process.arguments.first.map(Path.lastComponent) ?? Self.name
    var voice = CommandVoice(process, name: name)
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "c:v", permutes: false)
    var isVerbose = false
    let usage = "usage: \(name) [-c config_dir] [-v] class service request"
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        if option.name == "c" { process.environment["MAIL_CONFIG"] = option.argument }
        if option.name == "v" { isVerbose = true }
      }
    } catch {
      try await process.complain(error.message)
      return try await voice.die(Fatal(usage))
    }
    guard parser.operands.count == 3 else { return try await voice.die(Fatal(usage)) }
    let start = CommandStart(voice, program: "postkick", isVerbose: isVerbose)
    guard let configuration = try await start.configuration() else { return .failure }
    voice.configuration = configuration
    return try await kick(parser.operands, configuration, voice)
  }

  private func kick(
    _ words: [String], _ configuration: MainConfiguration, _ voice: CommandVoice
  ) async throws(Errno) -> ExitStatus {
    guard try await voice.trigger(words[0], words[1], request: words[2], configuration) else {
      return try await refuse(words[0], words[1], voice)
    }
    return .success
  }

  private func refuse(_ folder: String, _ service: String, _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
    try await voice.warn("Cannot contact class \(folder) service \(service) - perhaps the mail system is down")
    return .failure
  }
}

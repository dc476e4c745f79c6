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
    let process = voice.process
    let (folder, service) = (words[0], words[1])
    let path = configuration.text("queue_directory") + "/\(folder)/\(service)"
    let machine = process.machine
    do throws(Errno) {
      _ = try process.files.status(path)
    } catch {
      try await voice.warn("unable to look up \(folder)/\(service): \(error.message)")
      return try await refuse(folder, service, voice)
    }
    guard process.files.mayAccess(.write, path), let master = machine.service(MasterService.self),
      let task = master.services.first(where: { $0.entry.name == service && $0.entry.kind != .inet })
    else { return try await refuse(folder, service, voice) }
    MasterService.trigger(service, task.entry.kind, request: words[2], on: machine)
    return .success
  }

  private func refuse(_ folder: String, _ service: String, _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
    try await voice.warn("Cannot contact class \(folder) service \(service) - perhaps the mail system is down")
    return .failure
  }
}

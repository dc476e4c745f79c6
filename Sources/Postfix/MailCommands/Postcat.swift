import FileSystem
import Kernel

/// postcat(1): shows what is in a queue file.
package struct Postcat: Program {
  package static let name = "postcat"

  package init() {}

  private static let usage =
    "usage: postcat [-b (body text)] [-c config_dir] [-d (decimal record type)] [-e (envelope records)] "
    + "[-h (header text)] [-q (access queue)] [-v] [file(s)...]"

  package func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var voice = CommandVoice(process, name: process.arguments.first ?? "postcat")
    var options = PostcatOptions()
    var takesIDs = false
    var problem: Fatal?
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "bc:dehoqrs:v", permutes: false)
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "b": options.showsBody = true
        case "c": process.environment["MAIL_CONFIG"] = option.argument
        case "d": options.showsTypes = true
        case "e": options.showsEnvelope = true
        case "h": options.showsHeader = true
        case "o": options.showsOffsets = true
        case "q": takesIDs = true
        case "r": options.isRaw = true
        case "s":
          let text = option.argument ?? ""
          if let start = Int(text), text.utf8.allSatisfy({ (48...57).contains($0) }) {
            options.start = start
          } else if problem == nil {
            problem = Fatal("bad offset: \(text)")
          }
        case "v": options.verbosity += 1
        default: break
        }
      }
    } catch {
      try await process.writeError("postcat: \(error.message)\n")
      return try await voice.die(Fatal(Postcat.usage))
    }
    if let problem { return try await voice.die(problem) }
    if !options.showsEnvelope, !options.showsHeader, !options.showsBody {
      (options.showsEnvelope, options.showsHeader, options.showsBody) = (true, true, true)
    }
    let start = CommandStart(voice, program: "postcat", isVerbose: options.verbosity > 0)
    guard let configuration = try await start.configuration() else { return .failure }
    voice.configuration = configuration
    if parser.operands.isEmpty {
      options.isPipe = (try? process.status(of: 0).isRegular) != true
      return try await show(try await process.readAll(0), "stdin", options, voice)
    }
    for name in parser.operands {
      let status =
        takesIDs
        ? try await showMessage(name, options, voice, configuration) : try await showFile(name, options, voice)
      if !status.isSuccess { return status }
    }
    return .success
  }

  private func showFile(
    _ name: String, _ options: PostcatOptions, _ voice: CommandVoice
  ) async throws(Errno) -> ExitStatus {
    do throws(Errno) {
      return try await show(try await voice.process.readFile(name), name, options, voice)
    } catch {
      guard error != .EINTR else { throw error }
      // A directory can be opened, and then has nothing to read.
      if error == .EISDIR {
        let status = try await show([], name, options, voice)
        try await voice.warn("close \(name): \(error.message)")
        return status
      }
      return try await voice.die(Fatal("open \(name): \(error.message)"))
    }
  }

  private static let queues: [QueueName] = [.maildrop, .incoming, .active, .deferred, .hold, .saved]

  private func showMessage(
    _ id: String, _ options: PostcatOptions, _ voice: CommandVoice, _ configuration: MainConfiguration
  ) async throws(Errno) -> ExitStatus {
    let process = voice.process
    let queue: MailQueue
    do throws(Fatal) {
      queue = try MailQueue(of: process, configuration)
    } catch {
      return try await voice.die(error)
    }
    guard QueueID.isValid(id) else { return try await voice.die(Fatal("bad mail queue ID: \(id)")) }
    var problem = Errno.ENOENT
    for place in Postcat.queues {
      do throws(Errno) {
        return try await show(try queue.read(id, in: place), queue.path(id, in: place), options, voice)
      } catch {
        guard error != .EINTR else { throw error }
        problem = error
      }
    }
    return try await voice.die(Fatal("open queue file \(id): \(problem.message)"))
  }

  private func show(
    _ bytes: [UInt8], _ path: String, _ options: PostcatOptions, _ voice: CommandVoice
  ) async throws(Errno) -> ExitStatus {
    var reader = PostcatReader(bytes, path: path, options)
    do throws(Fatal) {
      try reader.show()
    } catch {
      return try await voice.die(error, after: reader.output)
    }
    try await reader.output.print(by: voice)
    return .success
  }
}

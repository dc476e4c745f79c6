import FileSystem
import InternetMessage
import Kernel
import Simulation
import TextFormat

/// postcat(1): shows what is in a queue file.
package struct Postcat: Program {
  package static let name = "postcat"

  package init() {}

  private struct Options {
    var showsEnvelope = false
    var showsHeader = false
    var showsBody = false
    var showsOffsets = false
    var showsTypes = false
    var isVerbose = false
    var takesIDs = false
  }

  private static let usage =
    "usage: postcat [-b (body text)] [-c config_dir] [-d (decimal record type)] [-e (envelope records)] "
    + "[-h (header text)] [-q (access queue)] [-v] [file(s)...]"

  package func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var voice = CommandVoice(process, name: "postcat")
    var options = Options()
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "bc:dehoqrv", permutes: false)
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "b": options.showsBody = true
        case "c": process.environment["MAIL_CONFIG"] = option.argument
        case "d": options.showsTypes = true
        case "e": options.showsEnvelope = true
        case "h": options.showsHeader = true
        case "o": options.showsOffsets = true
        case "q": options.takesIDs = true
        case "v": options.isVerbose = true
        default: break
        }
      }
    } catch {
      try await process.writeError("postcat: \(error.message)\n")
      return try await voice.die(Fatal(Postcat.usage))
    }
    if !options.showsEnvelope, !options.showsHeader, !options.showsBody {
      (options.showsEnvelope, options.showsHeader, options.showsBody) = (true, true, true)
    }
    guard let configuration = try await CommandStart(voice, program: "postcat").configuration() else {
      return .failure
    }
    voice.configuration = configuration
    if parser.operands.isEmpty {
      return try await show(try await process.readAll(0), "stdin", options, voice)
    }
    for name in parser.operands {
      let status = try await show(name, options, voice, configuration)
      if !status.isSuccess { return status }
    }
    return .success
  }

  private func show(
    _ name: String, _ options: Options, _ voice: CommandVoice, _ configuration: MainConfiguration
  ) async throws(Errno) -> ExitStatus {
    let process = voice.process
    guard options.takesIDs else {
      do throws(Errno) {
        return try await show(try await process.readFile(name), name, options, voice)
      } catch {
        guard error != .EINTR else { throw error }
        return try await voice.die(Fatal("open \(name): \(error.message)"))
      }
    }
    guard QueueID.isValid(name) else { return try await voice.die(Fatal("bad mail queue ID: \(name)")) }
    var files = process.files
    if let top = try? process.machine.files.status(configuration.text("queue_directory")) {
      files.workingDirectory = top.id
    }
    let queue = MailQueue(machine: process.machine, configuration: configuration, files: files)
    var problem = Errno.ENOENT
    for place in [QueueName.maildrop, .incoming, .active, .deferred, .hold, .saved] {
      do throws(Errno) {
        return try await show(try queue.read(name, in: place), queue.path(name, in: place), options, voice)
      } catch {
        guard error != .EINTR else { throw error }
        if error != .ENOENT { problem = error }
      }
    }
    return try await voice.die(Fatal("open queue file \(name): \(problem.message)"))
  }

  // MARK: Records

  private enum Section {
    case envelope, header, body, extracted
  }

  private func show(
    _ bytes: [UInt8], _ path: String, _ options: Options, _ voice: CommandVoice
  ) async throws(Errno) -> ExitStatus {
    var output: [UInt8] = []
    var reader = RecordReader(bytes)
    var section = Section.envelope
    var isFirst = true
    var isLineStart = true
    while true {
      let offset = reader.offset
      let record: QueueRecord?
      do throws(RecordReader.Damage) {
        record = try reader.next()
      } catch {
        record = nil
      }
      guard let record, !isFirst || Postcat.canBeFirst(record.type) else {
        try await voice.process.write(output)
        if record != nil || offset < bytes.count {
          try await voice.warn("\(path): input is not a valid queue file")
        } else if !isFirst {
          try await voice.warn("\(path): unexpected EOF")
        }
        return .success
      }
      if isFirst, options.showsEnvelope { output += "*** ENVELOPE RECORDS \(path) ***\n".bytes }
      isFirst = false
      var margin = options.showsOffsets ? "\(offset)".rightAligned(to: 9) + " " : ""
      if options.showsTypes { margin += "\(record.type.rawValue)".rightAligned(to: 3) + " " }
      switch record.type {
      case .message:
        if options.showsEnvelope { output += (margin + "*** MESSAGE CONTENTS \(path) ***\n").bytes }
        section = .header
      case .extracted:
        if options.showsEnvelope { output += (margin + "*** HEADER EXTRACTED \(path) ***\n").bytes }
        section = .extracted
      case .end:
        if options.showsEnvelope { output += (margin + "*** MESSAGE FILE END \(path) ***\n").bytes }
        try await voice.process.write(output)
        return .success
      case .text where section != .envelope, .partialText where section == .header || section == .body:
        if section == .header, isLineStart, Postcat.endsHeader(record) { section = .body }
        isLineStart = record.type == .text
        guard section == .header ? options.showsHeader : section == .body ? options.showsBody : true else { continue }
        let name = options.isVerbose ? record.type.name(isContent: true) + ": " : ""
        output += (margin + name).bytes + record.data
        if record.type == .text || options.isVerbose { output.append(10) }
      default:
        guard section == .envelope || section == .extracted, options.showsEnvelope else { continue }
        output += (margin + Postcat.text(record)).bytes + [10]
      }
    }
  }

  private static func canBeFirst(_ type: RecordType) -> Bool {
    [.size, .time, .fullName, .sender, .attribute].contains(type)
  }

  private static func endsHeader(_ record: QueueRecord) -> Bool {
    guard let first = record.data.first else { return true }
    return first != 32 && first != 9 && HeaderField.nameLength(record.data) == nil
  }

  private static func text(_ record: QueueRecord) -> String {
    if record.type == .time {
      return "\(record.type.name()): \(date(record.text))"
    }
    if let (name, value) = record.nameAndValue, name == "create_time" { return "create_time: \(date(value))" }
    return "\(record.type.name()): \(record.text)"
  }

  private static func date(_ text: String) -> String {
    let seconds = text.split(separator: " ").first.flatMap { Int64($0) } ?? 0
    return MailDate.ctime(Timestamp(seconds: seconds))
  }

}

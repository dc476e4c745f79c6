import ArgumentParser
import Distribution
import FileSystem
import Glibc
import Practice

/// `postroom transcript`: plays transcripts on fresh hosts.
struct TranscriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcript", abstract: "Play transcripts on fresh hosts and write them with the outputs that came.")

  @Option(help: ArgumentHelp("Write the transcripts there, under their names.", valueName: "dir"))
  var out: String?

  @Argument(help: ArgumentHelp("Transcripts to play.", valueName: "file"))
  var files: [String]

  @OptionGroup var content: ContentOption

  func run() throws {
    let folder = try content.folder()
    var hasProblems = false
    if let out { mkdir(out, 0o777) }
    for file in files {
      let transcript = Transcript(parsing: String(lossless: try RealFile.read(file)))
      let result: TranscriptPlayer.Result
      do {
        result = try TranscriptPlayer(folder).play(transcript)
      } catch {
        throw BadContent(error)
      }
      for problem in result.problems {
        complain("\(file): \(problem)")
        hasProblems = true
      }
      try write(result.transcript.text.bytes, for: file)
    }
    if hasProblems { throw ArgumentParser.ExitCode.failure }
  }

  private func write(_ bytes: [UInt8], for file: String) throws {
    var descriptor: Int32 = 1
    var target = "standard output"
    if let out {
      target = out + "/" + Path.lastComponent(file)
      descriptor = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else {
        complain("\(target): \(String(cString: strerror(errno)))")
        throw ArgumentParser.ExitCode.failure
      }
    }
    defer { if out != nil { close(descriptor) } }
    if let failure = RealFile.write(descriptor: descriptor, bytes) {
      complain("\(target): \(failure.message)")
      throw ArgumentParser.ExitCode.failure
    }
  }
}

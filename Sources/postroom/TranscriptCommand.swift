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
    signal(SIGPIPE, SIG_IGN)
    if let out { try RealFile.makeFolder(out) }
    var worst: ArgumentParser.ExitCode = .success
    for file in files {
      let outcome = try play(file, folder)
      if outcome.rawValue > worst.rawValue { worst = outcome }
    }
    if worst != .success { throw worst }
  }

  /// Plays one transcript; what is wrong with it does not keep the others from being played.
  private func play(_ file: String, _ folder: ContentFolder) throws -> ArgumentParser.ExitCode {
    guard let bytes = RealFile.content(of: file) else { return .validationFailure }
    let transcript = Transcript(parsing: String(lossless: bytes))
    let result: TranscriptPlayer.Result
    do throws(ContentFolder.Failure) {
      result = try TranscriptPlayer(folder).play(transcript)
    } catch {
      complain("\(file): \(error)")
      return .badContent
    }
    let problems = transcript.strays.map { "line \($0): output before any input" } + result.problems
    for problem in problems { complain("\(file): \(problem)") }
    try write(result.transcript.text.bytes, for: file)
    return problems.isEmpty ? .success : .failure
  }

  private func write(_ bytes: [UInt8], for file: String) throws {
    if let out {
      try RealFile.write(bytes, to: out + "/" + Path.lastComponent(file))
    } else if let failure = RealFile.write(descriptor: 1, bytes) {
      // A reader who has enough is no error.
      if failure != .EPIPE { complain("standard output: \(failure.message)") }
      throw ArgumentParser.ExitCode.failure
    }
  }
}

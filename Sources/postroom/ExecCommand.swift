import ArgumentParser
import Distribution
import FileSystem
import Glibc
import Practice

/// `postroom exec`: runs a bash script as root on a fresh host.
struct ExecCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exec", abstract: "Run a bash script as root on a fresh host.",
    discussion: "Standard streams and exit status pass through. Time is simulated: waiting costs nothing.")

  @Option(help: ArgumentHelp("The host to run it on: mail, sm or exim.", valueName: "name"))
  var host = "mail"

  @Option(name: .customShort("c"), help: ArgumentHelp("The script itself.", valueName: "code"))
  var code: String?

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("A file with the script, or - for standard input; then its arguments.", valueName: "file"))
  var words: [String] = []

  @OptionGroup var content: ContentOption

  func validate() throws {
    if code == nil, words.isEmpty { throw ValidationError("name a script: -c CODE, FILE or -") }
  }

  func run() throws {
    // A reader who goes away ends the program that writes, in the simulation.
    signal(SIGPIPE, SIG_IGN)
    let script: ScriptRunner.Script
    var arguments = words
    if let code {
      script = .code(code)
    } else {
      let file = arguments.removeFirst()
      script = file == "-" ? .standardInput : .file(path: file, content: try RealFile.read(file))
    }
    do {
      let status = try ScriptRunner(try content.folder()).run(
        script, arguments: arguments, on: host, streams: RealFile.standardStreams)
      throw ArgumentParser.ExitCode(status.rawValue)
    } catch let failure as ContentFolder.Failure {
      throw BadContent(failure)
    }
  }
}

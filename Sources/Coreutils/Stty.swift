import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// stty(1): shows and changes what a terminal does.
struct Stty: GNUProgram {
  static let name = "stty"

  private var device: String?
  private var showsAll = false
  private var isReadable = false
  private var settings: [String] = []

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [-F DEVICE | --file=DEVICE] [SETTING]...
      or:  \(name) [-F DEVICE | --file=DEVICE] [-a|--all]
      or:  \(name) [-F DEVICE | --file=DEVICE] [-g|--save]
    Show or change settings of the terminal.

      -a, --all          all settings
      -g, --save         all settings, for stty to read
      -F, --file=DEVICE  the terminal DEVICE, not standard input
          --help        display this help and exit
          --version     output version information and exit

    Settings: [-]echo [-]icanon [-]isig [-]icrnl [-]opost [-]tostop raw cooked sane cbreak size rows N cols N,
    and intr quit erase kill eof susp werase rprnt lnext with a character.

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var arguments = line.arguments[...]
    while let word = arguments.first {
      if word == "--help" { throw .help }
      if word == "--version" { throw .version }
      if word == "-a" || word == "--all" {
        showsAll = true
      } else if word == "-g" || word == "--save" {
        isReadable = true
      } else if word == "-F", arguments.count > 1 {
        arguments.removeFirst()
        device = arguments.first
      } else if word.hasPrefix("-F") {
        device = String(word.dropFirst(2))
      } else if word.hasPrefix("--file=") {
        device = String(word.dropFirst(7))
      } else {
        settings.append(word)
      }
      arguments.removeFirst()
    }
    if showsAll, isReadable {
      throw .failure("the options for verbose and stty-readable output styles are\nmutually exclusive")
    }
    if showsAll || isReadable, !settings.isEmpty {
      throw .failure("when specifying an output style, modes may not be set")
    }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var descriptor = 0
    if let device {
      do throws(Errno) {
        descriptor = try await process.open(device, [.read, .nonBlocking])
      } catch {
        return try await process.fail("\(device.quotedIfNeeded): \(error.message)")
      }
    }
    guard let terminal = process.descriptors[descriptor]?.terminal else {
      return try await process.fail(
        "\((device ?? "standard input").quotedIfNeeded): \(Errno.ENOTTY.message)")
    }
    let modes = TerminalModes(terminal)
    if settings.isEmpty {
      try await process.write(isReadable ? modes.saved : showsAll ? modes.everything : modes.unusual)
      return .success
    }
    var words = settings[...]
    while let word = words.popFirst() {
      switch word {
      case "size": try await process.write("\(terminal.rows) \(terminal.columns)\n")
      case "speed": try await process.write("38400\n")
      case "rows", "cols", "columns":
        guard let text = words.popFirst() else {
          return try await refuse("missing argument to \(word.quoted)", process)
        }
        guard let number = Int(text), number >= 0 else {
          return try await refuse("invalid integer argument: \(text.quoted)", process)
        }
        terminal.resize(
          rows: word == "rows" ? number : terminal.rows, columns: word == "rows" ? terminal.columns : number)
      default:
        if TerminalModes.characters.contains(where: { $0.name == word }) {
          guard let text = words.popFirst() else {
            return try await refuse("missing argument to \(word.quoted)", process)
          }
          guard modes.setCharacter(word, text) else {
            return try await refuse("invalid integer argument: \(text.quoted)", process)
          }
        } else if !modes.set(word) {
          return try await refuse("invalid argument \(word.quoted)", process)
        }
      }
    }
    return .success
  }

  private func refuse(_ message: String, _ process: Process) async throws(Errno) -> ExitStatus {
    try await process.report(message)
    try await process.writeError("Try '\(process.programName) --help' for more information.\n")
    return .failure
  }
}

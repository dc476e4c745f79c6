import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// What base64, base32 and basenc do.
struct BaseCommand {
  private var encoding: BaseEncoding?
  private let hasChoice: Bool
  private var file = "-"
  private var decodes = false
  private var ignoresGarbage = false
  private var width = 76

  /// - Parameter encoding: nil where an option chooses it.
  init(_ encoding: BaseEncoding?) {
    self.encoding = encoding
    hasChoice = encoding == nil
  }

  static func help(_ name: String, hasChoice: Bool) -> String {
    let choices =
      hasChoice
      ? BaseEncoding.allCases.map { "      --\($0.rawValue)\n" }.joined() : ""
    return """
      Usage: \(name) [OPTION]... [FILE]
      Encode or decode FILE, and write to standard output.

      \(choices)  -d, --decode          decode
        -i, --ignore-garbage  when decoding, ignore other characters than those of the alphabet
        -w, --wrap=COLS       break encoded lines after COLS characters, not 76; 0 for no breaks
            --help        display this help and exit
            --version     output version information and exit

      """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "diw:",
      [
        "decode": .none, "wrap": .required, "ignore-garbage": .none, "base64": .none, "base64url": .none,
        "base32": .none, "base32hex": .none, "base16": .none, "base2msbf": .none, "base2lsbf": .none, "z85": .none,
      ])
    while let option = try options.next() {
      switch option.name {
      case "d", "decode": decodes = true
      case "i", "ignore-garbage": ignoresGarbage = true
      case "w", "wrap":
        let argument = option.argument ?? ""
        do throws(NumberArgument.Fault) {
          width = try NumberArgument.parse(argument, clamps: true)
          if width < 0 { throw .invalid }
        } catch {
          throw .failure("invalid wrap size: \(argument.quoted)")
        }
      default:
        guard hasChoice else { throw .usage("unrecognized option '--\(option.name)'") }
        encoding = BaseEncoding(rawValue: option.name)
      }
    }
    if encoding == nil { throw .usage("missing encoding type") }
    if options.operands.count > 1 { throw .usage("extra operand \(options.operands[1].quoted)") }
    file = options.operands.first ?? "-"
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    guard let encoding else { return .failure }
    let bytes: [UInt8]
    let input: InputFile
    do throws(Errno) {
      input = try await InputFile(file, process)
    } catch {
      return try await process.fail("\(file.quotedIfNeeded): \(error.message)")
    }
    do throws(Errno) {
      bytes = try await process.readAll(input.descriptor)
    } catch {
      return try await process.fail("read error: \(error.message)")
    }
    if decodes {
      let (decoded, isValid) = encoding.decode(bytes, ignoresGarbage: ignoresGarbage)
      try await process.write(decoded)
      return isValid ? .success : try await process.fail("invalid input")
    }
    guard let text = encoding.encode(bytes) else {
      return try await process.fail("invalid input (length must be multiple of 4 characters)")
    }
    guard width > 0 else {
      try await process.write(text)
      return .success
    }
    for start in stride(from: 0, to: text.count, by: width) {
      try await process.write(Array(text[start..<min(text.count, start + width)]) + [10])
      try await process.checkpoint()
    }
    return .success
  }
}

import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// truncate(1): gives files a size.
struct Truncate: GNUProgram {
  static let name = "truncate"

  private enum Relation {
    case exactly, more, less, atMost, atLeast, roundedDown, roundedUp
  }

  private var files: [String] = []
  private var makesFiles = true
  private var countsBlocks = false
  private var reference: String?
  private var size: Int?
  private var relation = Relation.exactly

  static func help(_ name: String) -> String {
    """
    Usage: \(name) OPTION... FILE...
    Shrink or extend each FILE to a size; what is added is zeros. Files that are not there are made.

      -c, --no-create        make no files
      -o, --io-blocks        SIZE counts blocks, not bytes
      -r, --reference=RFILE  the size of RFILE
      -s, --size=SIZE        the size, or with + - < > / % in front a change of it
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "cor:s:", ["no-create": .none, "io-blocks": .none, "reference": .required, "size": .required])
    while let option = try options.next() {
      switch option.name {
      case "c", "no-create": makesFiles = false
      case "o", "io-blocks": countsBlocks = true
      case "r", "reference": reference = option.argument
      default: try readSize(option.argument ?? "")
      }
    }
    files = options.operands
    if reference == nil, size == nil {
      throw .usage("you must specify either \("--size".quoted) or \("--reference".quoted)")
    }
    if reference != nil, size != nil, relation == .exactly {
      throw .usage("you must specify a relative \("--size".quoted) with \("--reference".quoted)")
    }
    if countsBlocks, size == nil {
      throw .usage("\("--io-blocks".quoted) was specified but \("--size".quoted) was not")
    }
    if files.isEmpty { throw .usage("missing file operand") }
  }

  private mutating func readSize(_ argument: String) throws(Complaint) {
    var text = Substring(argument)
    while text.first == " " { text.removeFirst() }
    let marks: [Character: Relation] = ["<": .atMost, ">": .atLeast, "/": .roundedDown, "%": .roundedUp]
    relation = .exactly
    if let mark = text.first, let found = marks[mark] {
      relation = found
      text.removeFirst()
    }
    while text.first == " " { text.removeFirst() }
    if text.first == "+" || text.first == "-" {
      if relation != .exactly { throw .usage("multiple relative modifiers specified") }
      relation = text.first == "+" ? .more : .less
    }
    do throws(NumberArgument.Fault) {
      size = try NumberArgument.parse(String(text), units: "EgGkKmMPtTYZ0")
    } catch {
      throw .failure(error.message("Invalid number", argument))
    }
    if size == 0, relation == .roundedUp || relation == .roundedDown { throw .failure("division by zero") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var base: Int?
    if let reference {
      do throws(Errno) {
        base = try process.files.status(reference).size
      } catch {
        return try await process.fail("cannot stat \(reference.quotedName): \(error.message)")
      }
    }
    var status = ExitStatus.success
    for file in files {
      do throws(Errno) {
        let flags: OpenFlags = makesFiles ? [.write, .create, .nonBlocking] : [.write, .nonBlocking]
        let descriptor = try await process.open(file, flags)
        defer { try? process.close(descriptor) }
        let present = try process.status(of: descriptor).size
        try process.files.truncate(file, to: max(0, newSize(base ?? present)))
      } catch {
        if error == .ENOENT, !makesFiles { continue }
        try await process.report("cannot open \(file.quotedName) for writing", error)
        status = .failure
      }
    }
    return status
  }

  private func newSize(_ present: Int) -> Int {
    guard var size else { return present }
    if countsBlocks { size *= 4096 }
    switch relation {
    case .exactly: return size
    case .more, .less: return present + size
    case .atMost: return min(present, size)
    case .atLeast: return max(present, size)
    case .roundedDown: return present / size * size
    case .roundedUp: return (present + size - 1) / size * size
    }
  }
}

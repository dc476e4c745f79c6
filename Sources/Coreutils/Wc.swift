import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// wc(1): lines, words, characters and bytes of files.
struct Wc: GNUProgram {
  static let name = "wc"

  private var files: [String] = []
  private var listFile: String?
  private var showsLines = false
  private var showsWords = false
  private var showsCharacters = false
  private var showsBytes = false
  private var showsLongest = false
  private var width = 1

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
      or:  \(name) [OPTION]... --files0-from=F
    Print the numbers of lines, words and bytes of each FILE, and a total line where there are several.

      -c, --bytes            the number of bytes
      -m, --chars            the number of characters
      -l, --lines            the number of newlines
          --files0-from=F    read names from F, each ended by NUL; - is standard input
      -L, --max-line-length  the width of the widest line
      -w, --words            the number of words
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "clLmw",
      [
        "bytes": .none, "chars": .none, "lines": .none, "words": .none, "files0-from": .required,
        "max-line-length": .none,
      ])
    while let option = try options.next() {
      switch option.name {
      case "c", "bytes": showsBytes = true
      case "m", "chars": showsCharacters = true
      case "l", "lines": showsLines = true
      case "w", "words": showsWords = true
      case "L", "max-line-length": showsLongest = true
      default: listFile = option.argument
      }
    }
    if !(showsLines || showsWords || showsCharacters || showsBytes || showsLongest) {
      (showsLines, showsWords, showsBytes) = (true, true, true)
    }
    files = options.operands
    if listFile != nil, let operand = files.first {
      throw .usage("extra operand \(operand.quotedName)\nfile operands cannot be combined with --files0-from")
    }
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    if let listFile {
      do throws(Errno) {
        let list = try await InputFile(listFile, process)
        defer { list.close() }
        let bytes = try await process.readAll(list.descriptor)
        files = bytes.split(separator: 0).map { String(lossless: $0) }
      } catch {
        return try await process.fail("cannot open \(listFile.quotedName) for reading: \(error.message)")
      }
    } else if files.isEmpty {
      files = ["-"]
    }
    let isUnnamed = listFile == nil && files == ["-"] && !process.arguments.dropFirst().contains("-")
    width = numberWidth(process)
    var total = TextCount()
    for name in files {
      var count = TextCount()
      do throws(Errno) {
        let file = try await InputFile(name, process)
        defer { file.close() }
        if let failure = try await self.count(file, &count, process) {
          try await process.report(name.quotedIfNeeded, failure)
          status = .failure
        }
      } catch {
        try await process.report(name.quotedIfNeeded, error)
        status = .failure
        continue
      }
      try await process.write(row(count, isUnnamed ? nil : name))
      if name == "-" { try await process.standardOutput.flush() }
      total.add(count)
    }
    if files.count > 1 { try await process.write(row(total, "total")) }
    return status
  }

  /// Numbers are as wide as the sum of the sizes, and at least 7 when a size is not known.
  private func numberWidth(_ process: Process) -> Int {
    let columns = [showsLines, showsWords, showsCharacters, showsBytes, showsLongest].count { $0 }
    guard !files.isEmpty, files.count > 1 || columns > 1 else { return 1 }
    var (least, sum) = (1, 0)
    for name in files {
      guard let status = name == "-" ? try? process.status(of: 0) : try? process.files.status(name) else { continue }
      if status.isRegular { sum += status.size } else { least = 7 }
    }
    return max(least, String(sum).utf8.count)
  }

  /// Counts what a file holds; nil or the error that ended it.
  private func count(_ file: InputFile, _ count: inout TextCount, _ process: Process) async throws(Errno) -> Errno? {
    let needsCharacters = showsWords || showsCharacters || showsLongest
    if !needsCharacters, !showsLines, let status = try? process.status(of: file.descriptor), status.isRegular,
      let place = try? process.seek(file.descriptor, to: .current(0)), status.size > 0
    {
      count.bytes = max(0, status.size - place)
      _ = try? process.seek(file.descriptor, to: .end(0))
      return nil
    }
    let isUTF8 = process.isUTF8
    while true {
      let chunk: [UInt8]
      do throws(Errno) {
        chunk = try await process.read(file.descriptor)
      } catch {
        if error == .EINTR { throw error }
        return error
      }
      if chunk.isEmpty { break }
      if needsCharacters {
        count.add(chunk, isUTF8: isUTF8)
      } else {
        count.addLines(chunk)
      }
      try await process.checkpoint()
    }
    count.finish()
    return nil
  }

  private func row(_ count: TextCount, _ name: String?) -> String {
    var numbers: [Int] = []
    if showsLines { numbers.append(count.lines) }
    if showsWords { numbers.append(count.words) }
    if showsCharacters { numbers.append(count.characters) }
    if showsBytes { numbers.append(count.bytes) }
    if showsLongest { numbers.append(count.longest) }
    var text = numbers.map { String($0).rightAligned(to: width) }.joined(separator: " ")
    if let name {
      text += " " + (name.utf8.contains(10) ? Quoting(.shellEscapeAlways).quote(name) : name)
    }
    return text + "\n"
  }
}

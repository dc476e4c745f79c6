/// A file of which the simulator knows name, size and kind, but not the content.
///
/// Its bytes are made up when somebody reads them, so that it costs nothing until then.
package struct UnwrittenFile: Hashable, Sendable {
  /// What the content looks like.
  package enum Kind: Hashable, Sendable {
    /// Text of so many lines.
    case text(lines: Int)
    case binary
    /// A program in the language of an interpreter, "/bin/sh"; it runs as the simulator's program of that name.
    case script(interpreter: String, program: String, lines: Int)
  }

  package var kind: Kind
  /// In bytes.
  package var size: Int

  package init(_ kind: Kind, size: Int) {
    self.kind = kind
    self.size = size
  }

  private static let notice = "# Postroom does not have the text of this file, only its size."

  /// What one reads in it: exactly `size` bytes.
  package var bytes: [UInt8] {
    switch kind {
    case .binary: ProgramImage.noise(seed: UInt64(size), in: 0..<size)
    case .text(let lines): filled(UnwrittenFile.notice, lines: lines)
    case .script(let interpreter, let program, let lines):
      filled("#!\(interpreter)\n\(ProgramImage.scriptNote)\(program)", lines: lines)
    }
  }

  /// The program that runs when the file is executed; nil when it is no script.
  package var program: String? {
    if case .script(_, let program, _) = kind { program } else { nil }
  }

  /// A beginning, then empty comment lines, as many and as long as it takes.
  private func filled(_ beginning: String, lines: Int) -> [UInt8] {
    var result = Array((beginning + "\n").utf8.prefix(size))
    let missing = max(1, lines - result.count { $0 == 10 })
    var rest = size - result.count
    for index in 0..<missing where rest > 0 {
      let width = index == missing - 1 ? rest : max(1, rest / (missing - index))
      if width > 1 {
        result.append(35)
        result.append(contentsOf: repeatElement(32, count: width - 2))
      }
      result.append(10)
      rest -= width
    }
    return result
  }
}

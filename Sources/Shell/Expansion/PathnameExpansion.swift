import FileSystem
import Kernel
import Patterns

/// Patterns of file names (POSIX XCU 2.13.3).
extension Shell {
  /// Adds the files that a pattern matches, or what stands for none of them.
  func appendFileNames(_ pattern: String, text: String, to result: inout [String]) async throws(Unwind) {
    guard isFilePattern(pattern) else {
      result.append(text)
      return
    }
    var matches = fileNames(pattern)
    if let ignored = state.variables["GLOBIGNORE"]?.scalar, !ignored.isEmpty {
      let patterns = ignored.split(separator: ":").map { glob(String($0), ignoringCase: false) }
      matches.removeAll { name in
        let last = Path.lastComponent(name)
        return last == "." || last == ".." || patterns.contains { $0.matches(name) }
      }
    }
    if !matches.isEmpty {
      result += matches
    } else if isOn(.failGlob) {
      throw await fail("no match: \(text)")
    } else if !isOn(.nullGlob) {
      result.append(text)
    }
  }

  private var fileGlobOptions: Glob.Options {
    var options: Glob.Options = []
    if isOn(BashOptions.extendedGlob) { options.insert(.extended) }
    if isOn(.ignoresCaseInGlob) { options.insert(.ignoresCase) }
    if !isOn(.dotGlob), state.variables["GLOBIGNORE"]?.scalar?.isEmpty ?? true { options.insert(.guardsPeriod) }
    return options
  }

  /// Whether a word is looked up at all: any closed bracket counts, even one that says nothing, as in "[]".
  private func isFilePattern(_ pattern: String) -> Bool {
    var isBracketOpen = false
    var bytes = pattern.utf8.makeIterator()
    var last: UInt8 = 0
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "?"): return true
      case UInt8(ascii: "["): isBracketOpen = true
      case UInt8(ascii: "]"): if isBracketOpen { return true }
      case UInt8(ascii: "/"): isBracketOpen = false
      case UInt8(ascii: "("):
        if isOn(BashOptions.extendedGlob), [UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: "!")].contains(last) {
          return true
        }
      case UInt8(ascii: "\\"): _ = bytes.next()
      default: break
      }
      last = byte
    }
    return false
  }

  /// The names of the files that a pattern matches, sorted.
  func fileNames(_ pattern: String) -> [String] {
    var prefix = ""
    var rest = pattern[...]
    while rest.hasPrefix("/") {
      prefix += "/"
      rest = rest.dropFirst()
    }
    var parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if isOn(.globStar) {
      // Several "**" in a row are one.
      parts = zip(parts, [""] + parts).filter { $0 != "**" || $1 != "**" }.map(\.0)
    }
    var found = [prefix]
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      if part.isEmpty {
        // "dir/" wants directories, with the slash behind them.
        found = found.filter { !$0.isEmpty && isDirectory($0) }
        continue
      }
      if part == "**", isOn(.globStar) {
        found = found.flatMap { tree(below: $0, includesFiles: isLast, isLast: isLast) }
      } else {
        found = found.flatMap { step(part, from: $0, isLast: isLast) }
      }
      if found.isEmpty { return [] }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func isDirectory(_ path: String) -> Bool {
    (try? process.files.status(path.isEmpty ? "." : path))?.isDirectory == true
  }

  /// The names in one directory that one part of a pattern matches.
  private func step(_ part: String, from directory: String, isLast: Bool) -> [String] {
    let slash = isLast ? "" : "/"
    let glob = Glob(part, options: fileGlobOptions)
    if let literal = glob.literal ?? (Glob.isPattern(part, options: fileGlobOptions) ? nil : unescaped(part)) {
      let path = directory + literal
      guard (try? process.files.linkStatus(path)) != nil, isLast || isDirectory(path) else { return [] }
      return [path + slash]
    }
    guard let entries = try? process.files.entries(of: directory.isEmpty ? "." : directory) else { return [] }
    var names = entries.map(\.name)
    if part.hasPrefix("."), !isOn(.skipsDots) { names += [".", ".."] }
    return names.compactMap { name in
      guard glob.matches(name) else { return nil }
      let path = directory + name
      return isLast || isDirectory(path) ? path + slash : nil
    }
  }

  private func unescaped(_ part: String) -> String {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in part.utf8 {
      if byte == UInt8(ascii: "\\"), !isEscaped {
        isEscaped = true
      } else {
        result.append(byte)
        isEscaped = false
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// **: a directory and all below it; links are not followed.
  private func tree(below directory: String, includesFiles: Bool, isLast: Bool) -> [String] {
    var result: [String] = isLast && directory.isEmpty ? [] : [directory]
    let hidesDots = !isOn(.dotGlob)
    func visit(_ directory: String) {
      guard let entries = try? process.files.entries(of: directory.isEmpty ? "." : directory) else { return }
      for entry in entries where !(hidesDots && entry.name.hasPrefix(".")) {
        let path = directory + entry.name
        let isFolder = (try? process.files.linkStatus(path))?.isDirectory == true
        if isFolder {
          result.append(isLast ? path : path + "/")
          visit(path + "/")
        } else if includesFiles {
          result.append(path)
        }
      }
    }
    visit(directory)
    return result
  }
}

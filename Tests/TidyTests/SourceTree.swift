import Glibc

/// A text file of the project.
struct SourceFile: Sendable {
  /// From the project's root: "Sources/Kernel/World/World.swift".
  let path: String
  let lines: [String]

  /// The target that a file of Sources or Tests belongs to.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
  var name: String { path.split(separator: "/").last.map(String.init) ?? "" }
  var isSource: Bool { path.hasPrefix("Sources/") }

  /// "Sources/Kernel/World/World.swift:12"
  func place(_ index: Int) -> String { "\(path):\(index + 1)" }
}

/// The project as it lies on the disk.
enum SourceTree {
  static let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 }

  /// All Swift files of Sources and Tests, by path.
  static let swiftFiles: [SourceFile] = ["Sources", "Tests"].flatMap { files(under: $0) }
    .filter { $0.hasSuffix(".swift") }.map { SourceFile(path: $0, lines: lines(of: $0)) }

  static var sources: [SourceFile] { swiftFiles.filter(\.isSource) }

  /// The paths of all files below a folder, sorted.
  static func files(under folder: String) -> [String] {
    guard let directory = opendir(root + "/" + folder) else { return [] }
    defer { closedir(directory) }
    var result: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder + "/" + name
      if entry.pointee.d_type == DT_DIR { result += files(under: path) } else { result.append(path) }
    }
    return result.sorted()
  }

  static func exists(_ path: String) -> Bool { access(root + "/" + path, F_OK) == 0 }
  static func isExecutable(_ path: String) -> Bool { access(root + "/" + path, X_OK) == 0 }

  static func text(of path: String) -> String {
    guard let file = fopen(root + "/" + path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  static func lines(of path: String) -> [String] {
    var lines = text(of: path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// What a command prints, and how it ends.
  static func run(_ command: String) -> (output: String, status: Int32) {
    guard let pipe = popen("cd '\(root)' && \(command) 2>&1", "r") else { return ("", -1) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, pipe)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return (String(decoding: bytes, as: UTF8.self), pclose(pipe))
  }
}

import FileSystem
import Kernel

/// Paths without links, "." and "..": what `readlink -f` and realpath(1) print.
struct CanonicalPath {
  /// What need not exist.
  enum Missing {
    case nothing, lastPart, anything
  }

  private let files: Files
  private let missing: Missing
  private let followsLinks: Bool

  init(_ files: Files, missing: Missing, followsLinks: Bool = true) {
    self.files = files
    self.missing = missing
    self.followsLinks = followsLinks
  }

  func resolve(_ path: String) throws(Errno) -> String {
    guard !path.isEmpty else { throw .ENOENT }
    var pending = CanonicalPath.parts(path)
    let endsInSlash = path.utf8.last == 0x2F
    var result: [String] = []
    if path.utf8.first != 0x2F {
      guard let here = files.path(of: files.workingDirectory) else { throw .ENOENT }
      result = Array(CanonicalPath.parts(here).reversed())
    }
    var links = 0
    while let part = pending.popLast() {
      if part == "." { continue }
      if part == ".." {
        _ = result.popLast()
        continue
      }
      let candidate = "/" + (result + [part]).joined(separator: "/")
      let status: FileStatus?
      do throws(Errno) {
        status = try files.linkStatus(candidate)
      } catch {
        status = nil
        let isLast = pending.allSatisfy { $0 == "." }
        if missing == .nothing || missing == .lastPart && (!isLast || error != .ENOENT) { throw error }
      }
      if followsLinks, status?.isSymbolicLink == true {
        links += 1
        if links > 40 {
          if missing == .anything {
            result.append(part)
            continue
          }
          throw .ELOOP
        }
        let target = try files.readLink(candidate)
        if target.utf8.first == 0x2F { result = [] }
        pending += CanonicalPath.parts(target)
        continue
      }
      let mustBeDirectory = !pending.isEmpty || endsInSlash
      if let status, !status.isDirectory, !status.isSymbolicLink, mustBeDirectory, missing != .anything {
        throw .ENOTDIR
      }
      result.append(part)
    }
    return "/" + result.joined(separator: "/")
  }

  /// The names of a path, the last one first.
  private static func parts(_ path: String) -> [String] {
    path.utf8.split(separator: 0x2F).reversed().map { String(Substring($0)) }
  }

  /// The way from one absolute path to another.
  static func relative(_ path: String, to base: String) -> String {
    let (to, from) = (Array(parts(path).reversed()), Array(parts(base).reversed()))
    var common = 0
    while common < to.count, common < from.count, to[common] == from[common] { common += 1 }
    let steps = [String](repeating: "..", count: from.count - common) + to[common...]
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }
}

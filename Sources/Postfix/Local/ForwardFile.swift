import FileSystem
import Kernel

/// .forward files: where they are, and whose they may be (local(8)).
enum ForwardFile {
  /// A file that is not followed, and what the log says.
  struct Refusal: Error {
    let text: String
  }

  /// The paths of parameter forward_path for a user.
  ///
  /// - Parameter filter: the characters that values may have; others become underscores.
  static func paths(_ parameter: String, _ values: [String: String], filter: String) -> [String] {
    let allowed = CharacterEscapes.bytes(of: filter)
    return ListText.split(parameter).compactMap { item in
      let (result, expansion) = MacroExpansion.expand(item, filter: allowed) { name, _ in
        values[name].flatMap { $0.isEmpty ? nil : $0 }
      }
      return expansion.status.contains(.undefined) || result.isEmpty ? nil : result
    }
  }

  /// The content of a file; nil when it is not there or may not be read.
  ///
  /// - Parameter owner: to whom it has to belong, if not to root.
  static func read(_ path: String, _ files: Files, owner: UserID) throws(Refusal) -> [UInt8]? {
    guard let status = try? files.linkStatus(path) else { return nil }
    guard status.isRegular else {
      throw Refusal(text: "file \(path) is not a regular file")
    }
    guard status.owner == 0 || status.owner == owner else {
      throw Refusal(text: "file \(path) has bad owner uid \(status.owner)")
    }
    guard status.mode.rawValue & 0o002 == 0 else { throw Refusal(text: "file \(path) is world writable") }
    do throws(Errno) {
      return try files.read(path)
    } catch {
      throw Refusal(text: "cannot open file \(path): \(error.message)")
    }
  }
}

import FileSystem
import Kernel

/// The text of a table that is read when it is opened.
struct TextSource: Sendable, Codable {
  let path: String
  let bytes: [UInt8]
  let owner: UserID

  /// - Parameters:
  ///   - type: the table's type, for messages, where its rules may stand in its name.
  ///   - what: stands before the path when it can't be read: "open", "open database".
  /// - Throws: `TableFailure` as a daemon reports it.
  init(_ path: String, inlineType type: String? = nil, opening what: String, in context: TableContext)
    throws(TableFailure)
  {
    self.path = path
    if let type, path.utf8.first == UInt8(ascii: "{") {
      bytes = try TextSource.inline(path, type: type)
      owner = 0
      return
    }
    do throws(Errno) {
      let status = try context.files.status(path)
      owner = status.owner
      // A directory can be opened, and is at its end at once.
      if let piped = context.pipes[path] {
        bytes = piped
      } else {
        bytes = status.isDirectory ? [] : try context.files.read(path)
      }
    } catch {
      throw TableFailure(.unavailable, "\(what) \(path): \(error.message)")
    }
  }

  /// The text of a table whose rules stand in its name, each in braces: "{{rule}, {rule}}".
  private static func inline(_ name: String, type: String) throws(TableFailure) -> [UInt8] {
    do throws(ListText.BraceFailure) {
      var text = ""
      for item in ListText.splitWithBraces(try ListText.inside(name) ?? "") {
        guard let rule = try ListText.inside(item) else {
          throw ListText.BraceFailure(text: "no '{' at start of text in \"\(item)\"")
        }
        text += rule + "\n"
      }
      return text.bytes
    } catch {
      throw TableFailure(.unavailable, "\(type) map: \(error.text)")
    }
  }

  /// Whether root owns it, so that its results can be trusted.
  var untrustedOwner: UserID? { owner == 0 ? nil : owner }
}

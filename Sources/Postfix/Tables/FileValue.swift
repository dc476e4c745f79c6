import FileSystem
import Kernel
import SMTP

/// Values that stand for the content of files: the database holds it in base 64 (postmap(1), -F).
enum FileValue {
  struct Failure: Error {
    let text: String
  }

  /// The content of the files that a text names, with a newline between them, in base 64.
  static func encoded(_ names: String, files: Files) throws(Failure) -> String {
    let paths = ListText.split(names)
    guard !paths.isEmpty else { throw Failure(text: "empty pathname list: >>\(names)<<'") }
    var content: [UInt8] = []
    for (index, path) in paths.enumerated() {
      if index > 0 { content.append(10) }
      do throws(Errno) {
        content += try files.read(path)
      } catch {
        throw Failure(text: "\(error == .EISDIR ? "read" : "open") \(path): \(error.message)")
      }
    }
    return Base64.encoded(content)
  }

  /// What a value in base 64 stands for.
  static func content(ofValue value: String) throws(Failure) -> [UInt8] {
    guard let content = Base64.decoded(value) else { throw Failure(text: "malformed BASE64 value: \(value)") }
    return content
  }
}

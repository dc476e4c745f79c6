import FileSystem
import Kernel
import SMTP

/// Values of a table that name files, where it is opened so: the table keeps the content, in base 64 (postmap(1),
/// option -F).
struct FileValue {
  struct Failure: Error {
    let text: String
  }

  /// Nil where values are just values.
  private let files: Files?
  /// Tells what the files may say by now from what they said before.
  let version: String

  /// Values are just values.
  init() {
    files = nil
    version = ""
  }

  init(_ request: TableRequest, in context: TableContext) {
    let areFiles = request.flags.contains(.valuesAreFiles)
    files = areFiles ? context.files : nil
    version = areFiles ? "\(context.machine.now.seconds)" : ""
  }

  init(_ files: Files) {
    self.files = files
    version = ""
  }

  /// Whether values name files.
  var isActive: Bool { files != nil }

  /// A value as the table keeps it.
  ///
  /// - Throws: `Failure` for files that can't be read.
  func stored(_ value: String) throws(Failure) -> String {
    guard let files else { return value }
    let paths = ListText.split(value)
    guard !paths.isEmpty else { throw Failure(text: "empty pathname list: >>\(value)<<'") }
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

  /// What a value that the table keeps stands for.
  static func content(ofValue value: String) throws(Failure) -> [UInt8] {
    guard let content = Base64.decoded(value) else {
      throw Failure(text: "malformed BASE64 value: \(String(value.prefix(30)))")
    }
    return content
  }
}

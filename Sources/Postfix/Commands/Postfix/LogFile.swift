import FileSystem

/// The log file of Postfix's own (MAILLOG_README): parameter maillog_file.
struct LogFile {
  private let configuration: MainConfiguration

  init(_ configuration: MainConfiguration) {
    self.configuration = configuration
  }

  /// What is wrong with the file's name; nil where it is allowed or empty.
  var complaint: Fatal? {
    let path = configuration.text("maillog_file")
    guard !path.isEmpty, !prefixes.contains(where: { isBelow($0, path) }) else { return nil }
    return Fatal("maillog_file value '\(path)' does not match any prefix in maillog_file_prefixes")
  }

  private var prefixes: [String] { configuration.list("maillog_file_prefixes") }

  private func isBelow(_ prefix: String, _ path: String) -> Bool {
    path.hasPrefix(prefix)
      && (path.utf8.count == prefix.utf8.count || prefix.hasSuffix("/") || path.dropFirst(prefix.count).hasPrefix("/"))
  }
}

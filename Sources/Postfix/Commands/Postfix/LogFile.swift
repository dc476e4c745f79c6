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
    let prefixes = configuration.list("maillog_file_prefixes")
    guard !path.isEmpty, !prefixes.contains(where: { path.utf8.starts(with: $0.utf8) }) else { return nil }
    return Fatal("maillog_file value '\(path)' does not match any prefix in maillog_file_prefixes")
  }
}

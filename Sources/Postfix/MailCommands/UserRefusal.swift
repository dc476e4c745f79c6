import FileSystem
import Kernel

/// Who may use the mail commands: parameters authorized_submit_users, authorized_mailq_users and
/// authorized_flush_users.
extension CommandVoice {
  /// Why the user may not do something; nil when that is allowed.
  ///
  /// - Parameters:
  ///   - parameter: a list of users.
  ///   - action: "submit mail".
  func refusal(_ parameter: String, _ action: String) -> String? {
    guard let configuration else { return nil }
    let user = process.machine.user(withID: process.credentials.realUser)?.name ?? "unknown"
    var tables = OpenTables()
    let context = TableContext(machine: process.machine, files: process.files, configuration: configuration) { _ in }
    let list = MatchList(
      parameter, configuration.text(parameter), files: process.files, configuration: configuration)
    if (try? list.matches(word: user, tables: &tables, in: context)) == .match { return nil }
    return "User \(user)(\(process.credentials.realUser)) is not allowed to \(action)"
  }
}

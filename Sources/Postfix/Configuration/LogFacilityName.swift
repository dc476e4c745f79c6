import Kernel

extension LogFacility {
  /// The facility of a name in syslog.conf(5): "mail".
  init?(name: String) {
    guard let found = LogFacility.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }
}

import TLS

/// The curves of parameter tls_eecdh_auto_curves.
enum TLSCurves {
  /// - Parameter warn: takes what the log shall know of names that are none.
  /// - Returns: nil where the library's own choice is left alone.
  static func numbers(_ configuration: MainConfiguration, warn: (String) -> Void) -> [Int32]? {
    var usable: [Int32] = []
    var hasOthers = false
    for name in configuration.list("tls_eecdh_auto_curves") {
      guard let number = TLSCurve.number(name) else {
        warn("ignoring unknown ECDHE curve \"\(name)\"")
        continue
      }
      if TLSCurve.isUsable(number) { usable.append(number) } else { hasOthers = true }
    }
    if usable.isEmpty, hasOthers { warn("none of the configured ECDHE curves are supported") }
    return usable.isEmpty ? nil : usable
  }
}

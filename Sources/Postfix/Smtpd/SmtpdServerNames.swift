import FileSystem
import TLS

/// Certificates by the name that a client asks for: parameter tls_server_sni_maps.
struct SmtpdServerNames {
  private let daemon: Daemon
  private let maps: Maps
  private let client: String

  /// - Parameter client: its title in the log.
  init(_ daemon: Daemon, client: String) {
    self.daemon = daemon
    self.client = client
    maps = Maps(
      "tls_server_sni_maps", daemon.configuration.text("tls_server_sni_maps"),
      flags: [.locks, .foldFixed, .utf8, .valuesAreFiles])
  }

  var areUsed: Bool { !maps.isEmpty }

  /// A table says where the keys are, or, where it was made with `postmap -F`, has them itself.
  func choose(_ name: String) -> TLSEngine.NameChoice {
    guard !name.isEmpty else { return .unknown }
    guard HostName.isValid(name) else {
      daemon.warn("TLS SNI from \(client) is invalid: \(name)")
      return .unknown
    }
    var key = name[...]
    while true {
      switch daemon.find(String(key), in: maps) {
      case .problem:
        daemon.warn("tls_server_sni_maps: \(name) map lookup problem")
        return .failure
      case .value(let text, _): return identity(text, name)
      case .nothing: break
      }
      guard let dot = key.dropFirst().firstIndex(of: ".") else { break }
      key = key[dot...]
    }
    daemon.log("TLS SNI \(name) from \(client) not matched, using default chain")
    return .unknown
  }

  private func identity(_ text: String, _ name: String) -> TLSEngine.NameChoice {
    guard let chain = try? FileValue.content(ofValue: text) else {
      daemon.warn("table \(maps.title): key \(name): malformed BASE64 value: \(text.prefix(30))")
      return .failure
    }
    do throws(TLSKeyChain.Damage) {
      guard let first = try TLSKeyChain(text: chain, for: name).identities.first else { return .failure }
      return .identity(first)
    } catch {
      for line in error.lines { daemon.warn(line) }
      return .failure
    }
  }
}

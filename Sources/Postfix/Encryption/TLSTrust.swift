import FileSystem
import TLS

/// Certificates of those whose signature counts: parameters *_tls_CAfile, *_tls_CApath and tls_append_default_CA.
struct TLSTrust {
  private let daemon: Daemon
  private let file: String
  private let directory: String

  /// The file is read when the process starts; certificates in a directory when they are needed, as the process
  /// sees it then.
  init(_ daemon: Daemon, file: String, directory: String) {
    self.daemon = daemon
    self.file = file
    self.directory = directory
  }

  /// Where OpenSSL's own certificates lie.
  private static let standard = "/usr/lib/ssl/certs"

  /// PEM; nil, and a word in the log, where they can't be read.
  func certificates(log: (Message) -> Void) -> [UInt8]? {
    guard !file.isEmpty || !directory.isEmpty else { return [] }
    var found: [UInt8] = []
    if !file.isEmpty {
      do throws(Errno) {
        found = try daemon.machine.files.read(file)
        guard !Certificate.all(inPEM: found).isEmpty else { throw Errno.EINVAL }
      } catch {
        let places = [("CAfile", file), ("CApath", directory)].filter { !$0.1.isEmpty }
        let text = places.map { "\($0.0)=\"\($0.1)\"" }.joined(separator: ", ")
        log(.info("cannot load Certification Authority data, \(text): disabling TLS support"))
        if error != .EINVAL {
          for problem in TLSTrust.problems(file, error) { log(.warning(problem)) }
        }
        return nil
      }
    }
    if !directory.isEmpty { found += hashed(in: directory) }
    if daemon.configuration.boolean("tls_append_default_CA") { found += hashed(in: TLSTrust.standard) }
    return found
  }

  private static func problems(_ file: String, _ error: Errno) -> [String] {
    let code = String(error.rawValue, radix: 16, uppercase: true)
    let digits = String(repeating: "0", count: max(0, 7 - code.utf8.count)) + code
    return [
      "TLS library problem: error:8\(digits):system library::\(error.message):../crypto/bio/bss_file.c:67:"
        + "calling fopen(\(file), r):",
      "TLS library problem: error:10000080:BIO routines::no such file:../crypto/bio/bss_file.c:75:",
      "TLS library problem: error:05880002:x509 certificate routines::system lib:../crypto/x509/by_file.c:234:",
    ]
  }

  /// The certificates of a directory under names of their hashes: "1a2b3c4d.0".
  private func hashed(in directory: String) -> [UInt8] {
    guard let entries = try? daemon.files.entries(of: directory) else { return [] }
    return entries.filter { TLSTrust.isHash($0.name) }.flatMap { entry in
      (try? daemon.files.read(directory + "/" + entry.name)) ?? []
    }
  }

  private static func isHash(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].utf8.count == 8 && UInt32(parts[0], radix: 16) != nil && Int(parts[1]) != nil
  }
}

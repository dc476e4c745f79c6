import FileSystem
import Kernel
import TLS

/// openssl verify: whether certificates lead to one that is trusted.
struct OpenSSLVerify: OpenSSLCommand {
  static let name = "verify"

  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus {
    guard
      let parsed = try await arguments.parse(valued: ["CAfile", "CApath", "untrusted", "purpose"], flags: [], process)
    else { return .failure }
    var trusted: [Certificate] = []
    if let path = parsed.values["CAfile"] {
      do throws(Errno) {
        trusted += Certificate.all(inPEM: try await process.readFile(path))
      } catch {
        if error == .EINTR { throw error }
        try await process.writeError("Error loading file \(path)\n")
        return .failure
      }
    }
    trusted += process.opensslTrusted(directory: parsed.values["CApath"] ?? "/usr/lib/ssl/certs")
    var isGood = true
    for path in parsed.operands {
      guard let certificate = try await load(path, process) else {
        isGood = false
        continue
      }
      let (code, text, depth) = certificate.verify(trusted: trusted, others: [], now: process.now)
      if code == 0 {
        try await process.write("\(path): OK\n")
      } else {
        try await process.standardOutput.flush()
        try await process.writeError(
          "\(certificate.subject)\nerror \(code) at \(depth) depth lookup: \(text)\n"
            + "error \(path): verification failed\n")
        isGood = false
      }
    }
    return isGood ? .success : ExitStatus(2)
  }

  private func load(_ path: String, _ process: Process) async throws(Errno) -> Certificate? {
    do throws(Errno) {
      if let found = Certificate.all(inPEM: try await process.readFile(path)).first { return found }
      try await process.opensslCannotLoad("certificate file", path, nil)
    } catch {
      if error == .EINTR { throw error }
      try await process.opensslCannotLoad("certificate file", path, error)
    }
    return nil
  }
}

extension Process {
  /// The certificates of a directory that are trusted.
  func opensslTrusted(directory: String) -> [Certificate] {
    var place = directory
    var entries = try? files.entries(of: place)
    if entries == nil {
      place = "/etc/ssl/certs"
      entries = try? files.entries(of: place)
    }
    return (entries ?? []).filter { $0.name.hasSuffix(".pem") || $0.name.hasSuffix(".crt") }.flatMap { entry in
      Certificate.all(inPEM: (try? files.read(place + "/" + entry.name)) ?? [])
    }
  }
}

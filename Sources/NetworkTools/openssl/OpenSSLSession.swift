import CommandConventions
import FileSystem
import Kernel
import Simulation
import TLS

/// A connection of openssl s_client.
struct OpenSSLSession {
  let process: Process
  let socket: Int
  let options: OpenSSLArguments.Parsed
  let host: String
  /// The last line of the answer to EHLO.
  private var greeting = ""

  init(process: Process, socket: Int, options: OpenSSLArguments.Parsed, host: String) {
    self.process = process
    self.socket = socket
    self.options = options
    self.host = host
  }

  private var isQuiet: Bool { options.has("quiet") }
  private var isBrief: Bool { options.has("brief") }
  private var ignoresEnd: Bool { (isQuiet || options.has("ign_eof")) && !options.has("no_ign_eof") }

  mutating func run() async throws(Errno) -> ExitStatus {
    if !isQuiet, !isBrief { try await process.write("CONNECTED(00000003)\n") }
    if options.values["starttls"] != nil { try await startTLS() }
    guard let engine = try? TLSEngine(settings, seed: process.machine.world.random.next(), now: process.now) else {
      try await process.writeError("Error with command: \"-cipher\"\n")
      return .failure
    }
    if let path = options.values["sess_in"] {
      guard let former = try? process.files.read(path) else {
        try await process.writeError("Can't open session file \(path)\n")
        return .failure
      }
      guard engine.offer(sessionPEM: former) else {
        try await process.writeError("Can't set session\n")
        return .failure
      }
    }
    engine.watchSessions()
    engine.start()
    guard try await shakeHands(engine) else { return .failure }
    defer {
      if let path = options.values["sess_out"], let text = engine.sessionPEM {
        try? process.files.write(path, text, mode: 0o644)
      }
    }
    try await showConnection(engine)
    return try await talk(engine)
  }

  // MARK: Set-up

  private var settings: TLSSettings {
    var settings = TLSSettings(role: .client)
    for (flag, version) in [
      ("tls1", TLSVersion.tls10), ("tls1_1", .tls11), ("tls1_2", .tls12), ("tls1_3", .tls13),
    ] {
      if options.has(flag) { (settings.leastVersion, settings.greatestVersion) = (version, version) }
      if options.has("no_" + flag) { settings.excludedVersions.insert(version) }
    }
    settings.cipherList = options.values["cipher"]
    settings.cipherSuites = options.values["ciphersuites"]
    // SSL_OP_NO_TICKET.
    if options.has("no_ticket") { settings.options |= 1 << 14 }
    let authorities = options.values["CAfile"].flatMap { try? process.files.read($0) } ?? []
    settings.trusted =
      authorities
      + process.opensslTrusted(directory: options.values["CApath"] ?? "/usr/lib/ssl/certs").flatMap(\.pem)
    if let path = options.values["cert"], let chain = try? process.files.read(path) {
      let key = options.values["key"].flatMap { try? process.files.read($0) } ?? chain
      settings.identities = [TLSSettings.Identity(certificateChain: chain, privateKey: key)]
    }
    if !options.has("noservername") { settings.serverName = options.values["servername"] ?? (isName ? host : nil) }
    return settings
  }

  /// Whether the host is a name with a dot in it, and no address.
  private var isName: Bool {
    host.contains(".") && !host.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 } && !host.contains(":")
  }

  /// The part of the protocol that goes before TLS.
  private mutating func startTLS() async throws(Errno) {
    var reader = LineBuffer()
    while let line = try await nextLine(&reader), line.utf8.dropFirst(3).first == 45 { continue }
    let verb = options.values["starttls"] == "lmtp" ? "LHLO" : "EHLO"
    try await process.write(socket, Array("\(verb) \(options.values["name"] ?? "mail.example.com")\r\n".utf8))
    var isOffered = false
    while let line = try await nextLine(&reader) {
      if line.contains("STARTTLS") { isOffered = true }
      greeting = line
      if line.utf8.dropFirst(3).first != 45 { break }
    }
    if !isOffered {
      try await process.standardOutput.flush()
      try await process.writeError("Didn't find STARTTLS in server response, trying anyway...\n")
    }
    try await process.write(socket, Array("STARTTLS\r\n".utf8))
    _ = try await nextLine(&reader)
  }

  private struct LineBuffer {
    var bytes: [UInt8] = []
  }

  private func nextLine(_ reader: inout LineBuffer) async throws(Errno) -> String? {
    while true {
      if let end = reader.bytes.firstIndex(of: 10) {
        let line = reader.bytes[..<end].filter { $0 != 13 }
        reader.bytes.removeFirst(end + 1)
        return String(lossless: line)
      }
      let more = try await process.read(socket)
      if more.isEmpty { return nil }
      reader.bytes += more
    }
  }

  /// - Returns: false when there is no TLS to be had; that has been said.
  private func shakeHands(_ engine: TLSEngine) async throws(Errno) -> Bool {
    while engine.state == .handshake {
      let output = engine.takeOutput()
      if !output.isEmpty { try await process.write(socket, output) }
      let bytes = try await process.read(socket)
      if bytes.isEmpty { break }
      engine.receive(bytes)
    }
    let output = engine.takeOutput()
    if !output.isEmpty { try? await process.write(socket, output) }
    if engine.state == .established { return true }
    try await process.standardOutput.flush()
    if case .failed(let failure) = engine.state {
      for error in failure.errors { try await process.writeError("\(process.opensslThread):\(error.commandLine)\n") }
    } else {
      try await process.writeError("write:errno=0\n")
    }
    if !isQuiet, !isBrief { try await process.write(engine.report(showsAll: options.has("showcerts"))) }
    return false
  }

  private func showConnection(_ engine: TLSEngine) async throws(Errno) {
    try await process.standardOutput.flush()
    if settings.serverName == nil {
      try await process.writeError("Can't use SSL_get_servername\n")
    }
    if isBrief {
      // Only what is wrong is worth a word.
      let lines = engine.verificationLines
      for (line, next) in zip(lines, lines.dropFirst()) where next.hasPrefix("verify error:") {
        try await process.writeError("\(line)\n\(next)\n")
      }
      try await process.writeError("CONNECTION ESTABLISHED\n" + engine.briefReport)
    } else {
      for line in engine.verificationLines { try await process.writeError(line + "\n") }
      if !isQuiet { try await process.write(engine.report(showsAll: options.has("showcerts"))) }
    }
    if !greeting.isEmpty {
      try await process.standardOutput.flush()
      try await process.writeError(greeting + "\n")
    }
  }

  // MARK: Talking

  private func talk(_ engine: TLSEngine) async throws(Errno) -> ExitStatus {
    while true {
      try await showSessions(engine)
      try await process.standardOutput.flush()
      let ready = try await process.poll([0, socket])
      if ready.contains(socket) {
        let bytes = try await process.read(socket)
        engine.receive(bytes)
        try await process.write(engine.read())
        if bytes.isEmpty || engine.state != .established {
          try await showSessions(engine)
          if !isQuiet { try await process.write("closed\n") }
          return .success
        }
        continue
      }
      guard ready.contains(0) else { continue }
      let typed = try await process.read(0)
      if typed.isEmpty {
        if ignoresEnd {
          try await drain(engine)
          return .success
        }
        try await finish(engine)
        return .success
      }
      if !ignoresEnd, typed.first == UInt8(ascii: "Q") {
        try await finish(engine)
        return .success
      }
      if !ignoresEnd, typed.first == UInt8(ascii: "R") {
        try await process.writeError("RENEGOTIATING\n")
        continue
      }
      engine.write(options.has("crlf") ? withReturns(typed) : typed)
      try await process.write(socket, engine.takeOutput())
    }
  }

  /// There is nothing more to be typed, but the server may have something to say.
  private func drain(_ engine: TLSEngine) async throws(Errno) {
    while true {
      let bytes = try await process.read(socket)
      engine.receive(bytes)
      try await process.write(engine.read())
      try await process.standardOutput.flush()
      if bytes.isEmpty || engine.state != .established { return }
    }
  }

  private func finish(_ engine: TLSEngine) async throws(Errno) {
    // What is on its way has a moment to arrive.
    let deadline = process.now + .milliseconds(5)
    while engine.state == .established, try await process.poll([socket], until: deadline).contains(socket) {
      let bytes = try await process.read(socket)
      if bytes.isEmpty { break }
      engine.receive(bytes)
      try await process.write(engine.read())
      try await showSessions(engine)
    }
    try await process.standardOutput.flush()
    try await process.writeError("DONE\n")
    engine.close()
    let output = engine.takeOutput()
    if !output.isEmpty { try? await process.write(socket, output) }
  }

  private func showSessions(_ engine: TLSEngine) async throws(Errno) {
    for session in engine.takeSessions() where !isQuiet && !isBrief && engine.information?.version == "TLSv1.3" {
      try await process.write("---\nPost-Handshake New Session Ticket arrived:\n\(session)---\nread R BLOCK\n")
    }
  }

  private func withReturns(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { $0 == 10 ? [13, 10] : [$0] }
  }
}

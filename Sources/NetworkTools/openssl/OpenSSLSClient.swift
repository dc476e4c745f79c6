import DNS
import FileSystem
import Kernel
import TLS

/// openssl s_client: talks to a server over TLS, and shows what it is like.
struct OpenSSLSClient: OpenSSLCommand {
  static let name = "s_client"

  private static let protocols = [
    "smtp", "pop3", "imap", "ftp", "xmpp", "xmpp-server", "telnet", "irc", "mysql", "postgres", "lmtp", "nntp", "sieve",
    "ldap",
  ]

  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus {
    guard
      let parsed = try await arguments.parse(
        valued: [
          "connect", "starttls", "servername", "CAfile", "CApath", "name", "cipher", "ciphersuites", "bind",
          "verify", "cert", "key", "host", "port", "verify_hostname", "sess_in", "sess_out",
        ],
        flags: [
          "brief", "quiet", "crlf", "showcerts", "ign_eof", "tls1", "tls1_1", "tls1_2", "tls1_3", "no_ign_eof",
          "noservername", "no_tls1", "no_tls1_1", "no_tls1_2", "no_tls1_3", "4", "6", "verify_return_error",
          "no_ticket",
        ],
        process)
    else { return .failure }
    if let wanted = parsed.values["starttls"] {
      guard Self.protocols.contains(wanted) else {
        try await process.writeError(
          "s_client: Value must be one of:\n" + Self.protocols.map { "\t\($0)\n" }.joined())
        return .failure
      }
      guard ["smtp", "lmtp"].contains(wanted) else {
        try await process.writeError("postroom: openssl s_client -starttls \(wanted) is not simulated\n")
        return .failure
      }
    }
    let target = parsed.values["connect"] ?? parsed.operands.first ?? "localhost:4433"
    guard let colon = target.lastIndex(of: ":") else {
      try await process.writeError("s_client: -connect argument or target parameter malformed or ambiguous\n")
      return .failure
    }
    let host = String(target[..<colon])
    let service = String(target[target.index(after: colon)...])
    guard let socket = try await connect(host.isEmpty ? "localhost" : host, service, parsed, process) else {
      return .failure
    }
    var session = OpenSSLSession(process: process, socket: socket, options: parsed, host: host)
    let status = try await session.run()
    try? process.close(socket)
    return status
  }

  private func connect(
    _ host: String, _ service: String, _ parsed: OpenSSLArguments.Parsed, _ process: Process
  ) async throws(Errno) -> Int? {
    var bare = host
    if bare.hasPrefix("["), bare.hasSuffix("]") { bare = String(bare.dropFirst().dropLast()) }
    let thread = process.opensslThread
    let port = UInt16(service) ?? process.machine.port(ofService: service, isUDP: false)
    let found = (process.machine.addresses(of: bare) ?? []).filter { address in
      !(parsed.has("4") && !address.isV4) && !(parsed.has("6") && address.isV4)
    }
    guard let port, !found.isEmpty else {
      let reason = port == nil ? "Servname not supported for ai_socktype" : "Name or service not known"
      try await process.writeError(
        "\(thread):error:10080002:BIO routines:BIO_lookup_ex:system lib:../crypto/bio/bio_addr.c:746:\(reason)\n"
          + "connect:errno=0\n")
      return nil
    }
    // IPv4 comes first for it.
    let ordered = found.filter(\.isV4) + found.filter { !$0.isV4 }
    let local = parsed.values["bind"].flatMap { IPAddress($0) }
    var failure = Errno.ECONNREFUSED
    for address in ordered {
      do throws(Errno) {
        return try await process.connect(to: SocketAddress(address, port), from: local)
      } catch {
        if error == .EINTR { throw error }
        failure = error
        let code = String(error.rawValue, radix: 16, uppercase: true)
        let digits = String(repeating: "0", count: max(0, 7 - code.utf8.count)) + code
        try await process.writeError(
          "\(thread):error:8\(digits):system library:BIO_connect:\(error.message):../crypto/bio/bio_sock2.c:117:"
            + "calling connect()\n"
            + "\(thread):error:10000067:BIO routines:BIO_connect:connect error:../crypto/bio/bio_sock2.c:119:\n")
      }
    }
    try await process.writeError("connect:errno=\(failure.rawValue)\n")
    return nil
  }
}

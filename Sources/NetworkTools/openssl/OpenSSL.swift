import CommandConventions
import FileSystem
import Kernel
import TLS

/// openssl(1): the command line of the library.
package struct OpenSSL: Program {
  package static let name = "openssl"

  package init() {}

  /// What the real program has and this one has not.
  private static let others: Set<String> = [
    "asn1parse", "ca", "ciphers", "cms", "crl", "crl2pkcs7", "dhparam", "dsa", "dsaparam", "ec", "enc",
    "engine", "errstr", "fipsinstall", "gendsa", "genpkey", "help", "info", "kdf", "list", "mac", "nseq", "ocsp",
    "passwd", "pkcs12", "pkcs7", "pkcs8", "pkeyparam", "pkeyutl", "prime", "rehash", "rsautl", "s_server",
    "s_time", "sess_id", "smime", "speed", "spkac", "srp", "storeutl", "ts",
  ]

  package func run(_ process: Process) async throws(Errno) -> ExitStatus {
    guard process.arguments.count > 1 else {
      try await process.writeError("postroom: openssl without a command is not simulated\n")
      return .failure
    }
    let name = process.arguments[1]
    var arguments = OpenSSLArguments(command: name, words: Array(process.arguments.dropFirst(2)))
    // A digest's name is a command too.
    if MessageDigest.compute(name, []) != nil {
      arguments.words.insert("-" + name, at: 0)
      return try await OpenSSLDgst().run(arguments, process)
    }
    guard let type = opensslCommands.first(where: { $0.name == name }) else {
      try await process.writeError(
        OpenSSL.others.contains(name)
          ? "postroom: openssl \(name) is not simulated\n" : "Invalid command '\(name)'; type \"help\" for a list.\n")
      return .failure
    }
    return try await type.init().run(arguments, process)
  }
}

/// A command of openssl(1).
protocol OpenSSLCommand: Sendable {
  static var name: String { get }
  init()
  func run(_ arguments: OpenSSLArguments, _ process: Process) async throws(Errno) -> ExitStatus
}

/// The words behind a command's name.
struct OpenSSLArguments {
  let command: String
  var words: [String]

  init(command: String, words: [String]) {
    self.command = command
    self.words = words
  }

  /// The options, by name without their dashes, and the operands.
  struct Parsed {
    var values: [String: String] = [:]
    var flags: Set<String> = []
    /// Flags in the order in which they came.
    var order: [String] = []
    var operands: [String] = []

    func has(_ name: String) -> Bool { flags.contains(name) || values[name] != nil }
  }

  /// - Parameters:
  ///   - valued: options that take a value.
  ///   - flags: options that take none.
  /// - Returns: nil when something is wrong; that has been said.
  func parse(
    valued: Set<String>, flags: Set<String>, _ process: Process
  ) async throws(Errno) -> Parsed? {
    var parsed = Parsed()
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      guard word.utf8.first == UInt8(ascii: "-"), word.utf8.count > 1 else {
        parsed.operands = [word] + words[index...]
        break
      }
      let name = String(word.drop { $0 == "-" })
      if flags.contains(name) {
        parsed.flags.insert(name)
        parsed.order.append(name)
      } else if valued.contains(name) {
        guard index < words.count else {
          try await process.writeError(
            "\(command): Option -\(name) needs a value\n\(command): Use -help for summary.\n")
          return nil
        }
        parsed.values[name] = words[index]
        parsed.order.append(name)
        index += 1
      } else {
        try await process.writeError("\(command): Unknown option: \(word)\n\(command): Use -help for summary.\n")
        return nil
      }
    }
    return parsed
  }
}

extension Process {
  /// A source of random bytes of the machine's.
  func opensslRandom() -> SeededRandom { SeededRandom(seed: machine.world.random.next()) }

  /// A new RSA key, for which two primes have to be searched; nil where there is none of that size.
  func opensslRSAKey(bits: Int) async throws(Errno) -> PrivateKey? {
    guard bits >= 512, bits <= 16_384 else { return nil }
    // About a second for 2048 bits, so that files that are named after the second don't meet.
    try await sleep(.milliseconds(Int64(bits * bits / 4096)))
    return PrivateKey(rsaBits: bits, random: opensslRandom())
  }

  /// What `-in` names; nil after a message where it can't be read.
  func opensslRequest(_ path: String?, what: String) async throws(Errno) -> [UInt8]? {
    do throws(Errno) {
      return try await opensslInput(path)
    } catch {
      if error == .EINTR { throw error }
      try await writeError(
        "Can't open \"\(path ?? "")\" for reading, \(error.message)\nUnable to load \(what)\n")
      return nil
    }
  }

  /// Reads what `-in` names, else standard input.
  func opensslInput(_ path: String?) async throws(Errno) -> [UInt8] {
    guard let path else { return try await standardInput.readAll() }
    return try await readFile(path)
  }

  /// Writes to what `-out` names, else to standard output.
  ///
  /// - Returns: false when that is not possible; that has been said.
  func opensslOutput(_ bytes: [UInt8], _ path: String?, isPrivate: Bool = false) async throws(Errno) -> Bool {
    guard let path else {
      try await write(bytes)
      return true
    }
    do throws(Errno) {
      let descriptor = try await open(
        path, [.write, .create, .truncate], mode: isPrivate ? 0o600 : 0o666)
      try await write(descriptor, bytes)
      try close(descriptor)
      return true
    } catch {
      if error == .EINTR { throw error }
      try await writeError("Can't open \"\(path)\" for writing, \(error.message)\n")
      return false
    }
  }

  /// The mark of the thread that errors begin with.
  var opensslThread: String { "40" + String(repeating: "0", count: 6 - min(6, "\(pid)".utf8.count)) + "\(pid)7F0000" }

  /// Complains that something can't be loaded.
  func opensslCannotLoad(_ what: String, _ path: String, _ error: Errno?) async throws(Errno) {
    var text = "Could not open file or uri for loading \(what) from \(path)\n"
    if let error {
      let code = String(error.rawValue, radix: 16, uppercase: true)
      let digits = String(repeating: "0", count: max(0, 7 - code.utf8.count)) + code
      text =
        text + "\(opensslThread):error:16000069:STORE routines:ossl_store_get0_loader_int:unregistered scheme:"
        + "../crypto/store/store_register.c:237:scheme=file\n"
        + "\(opensslThread):error:8\(digits):system library:file_open:\(error.message):"
        + "../providers/implementations/storemgmt/file_store.c:268:calling stat(\(path))\n"
    } else {
      text = "Could not read \(what) from \(path)\n"
    }
    try await writeError(text + "Unable to load \(what)\n")
  }
}

import CommandConventions
import DNS
import FileSystem
import Kernel

/// hostname(1): shows the name of the host in many ways, or sets it; also dnsdomainname and the names of NIS.
struct Hostname: Program {
  static let name = "hostname"

  private enum Question {
    case name, short, full, domain, aliases, addresses, allNames, allAddresses, nis
  }

  private var question = Question.name
  private var file: String?
  private var operands: [String] = []

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var command = self
    switch process.programName {
    case "dnsdomainname": command.question = .domain
    case "domainname", "nisdomainname", "ypdomainname": command.question = .nis
    default: break
    }
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "aAdfbF:h?iIsVy",
      long: [
        "domain": .none, "boot": .none, "file": .required, "fqdn": .none, "all-fqdns": .none, "help": .none,
        "long": .none, "short": .none, "version": .none, "alias": .none, "ip-address": .none,
        "all-ip-addresses": .none, "nis": .none, "yp": .none,
      ])
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "h", "?", "help":
          try? await process.write(HostnameUsage.text)
          return ExitStatus(255)
        case "V", "version":
          try? await process.write("hostname 3.23\n")
          return .success
        default: command.take(option)
        }
      }
    } catch {
      try await process.complain(error.message)
      try await process.writeError(HostnameUsage.text)
      return ExitStatus(255)
    }
    command.operands = parser.operands
    return try await command.perform(process)
  }

  private mutating func take(_ option: OptionParser.Option) {
    switch option.name {
    case "a", "alias": question = .aliases
    case "A", "all-fqdns": question = .allNames
    case "d", "domain": question = .domain
    case "f", "fqdn", "long": question = .full
    case "F", "file": file = option.argument
    case "i", "ip-address": question = .addresses
    case "I", "all-ip-addresses": question = .allAddresses
    case "s", "short": question = .short
    case "y", "nis", "yp": question = .nis
    default: break
    }
  }

  private func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if let file { return try await setName(from: file, process) }
    guard let name = operands.first else { return try await show(process) }
    guard operands.count == 1, question == .name || question == .nis else {
      try await process.writeError(HostnameUsage.text)
      return ExitStatus(255)
    }
    return try await setName(name, process)
  }

  // MARK: Setting

  private func setName(from file: String, _ process: Process) async throws(Errno) -> ExitStatus {
    do throws(Errno) {
      let lines = try await process.readFile(file).split(separator: 10).map { String(lossless: $0) }
      let name = lines.map { $0.filter { $0 != " " && $0 != "\t" } }.first { !$0.isEmpty && !$0.hasPrefix("#") }
      return try await setName(name ?? "", process)
    } catch {
      if error == .EINTR { throw error }
      try await process.complain(error.message)
      return .failure
    }
  }

  private func setName(_ name: String, _ process: Process) async throws(Errno) -> ExitStatus {
    if question == .nis {
      try await process.writeError("postroom: \(process.programName) NAME is not simulated\n")
      return .failure
    }
    guard Hostname.isValid(name) else {
      try await process.complain("the specified hostname is invalid")
      return .failure
    }
    guard process.credentials.isSuperuser else {
      try await process.complain("you must be root to change the host name")
      return .failure
    }
    process.machine.state.hostName = name
    return .success
  }

  /// Letters, digits and hyphens between dots, and no hyphen at the start or end.
  private static func isValid(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    func isAlphanumeric(_ byte: UInt8) -> Bool {
      (48...57).contains(byte) || (97...122).contains(byte | 32)
    }
    guard let first = bytes.first, let last = bytes.last, bytes.count <= 64 else { return false }
    guard isAlphanumeric(first), isAlphanumeric(last) else { return false }
    return zip(bytes, bytes.dropFirst()).allSatisfy { byte, next in
      isAlphanumeric(byte) || byte == 45 || byte == 46 && next != 45 && next != 46
    }
  }

  // MARK: Showing

  private func show(_ process: Process) async throws(Errno) -> ExitStatus {
    let machine = process.machine
    let name = machine.state.hostName
    switch question {
    case .name: try await process.write(name + "\n")
    case .short: try await process.write(name.prefix { $0 != "." } + "\n")
    case .nis:
      guard process.programName == "domainname" else {
        try await process.complain("Local domain name not set")
        return .failure
      }
      try await process.write("(none)\n")
    case .allAddresses:
      let addresses = machine.publicAddresses.map { $0.description + " " }
      try await process.write(addresses.joined() + "\n")
    case .allNames:
      let names = machine.publicAddresses.compactMap { machine.name(of: $0) }
      try await process.write(names.map { $0 + " " }.joined() + "\n")
    case .full, .domain, .aliases, .addresses:
      guard let found = HostEntry(name, on: machine) else {
        try await process.complain("Name or service not known")
        return .failure
      }
      try await show(found, process)
    }
    return .success
  }

  private func show(_ host: HostEntry, _ process: Process) async throws(Errno) {
    switch question {
    case .full: try await process.write(host.name + "\n")
    case .domain:
      let domain = host.name.drop { $0 != "." }.dropFirst()
      if !domain.isEmpty { try await process.write(domain + "\n") }
    case .aliases: try await process.write(host.aliases.joined(separator: " ") + "\n")
    default: try await process.write(host.addresses.map(\.description).joined(separator: " ") + "\n")
    }
  }
}

extension Machine {
  /// The addresses of interfaces that are up, without loopback and link-local ones.
  fileprivate var publicAddresses: [IPAddress] {
    state.interfaces.filter { $0.isUp && !$0.isLoopback }.flatMap { $0.addresses.map(\.address) }
  }
}

import DNS
import FileSystem
import Kernel

/// The sockets of master(8): opens those of the services of master.cf and closes those of services that are gone.
struct MasterListening {
  let machine: Machine
  let master: MasterService
  /// The path of master.cf, for messages.
  let path: String

  /// The services of master.cf, each with the addresses that it listens on; of two for the same address the
  /// last one holds.
  ///
  /// - Throws: `Fatal` for an address that can't be had.
  func tasks(for entries: [MasterEntry]) throws(Fatal) -> [MasterTask] {
    var tasks: [MasterTask] = []
    let wanted = master.configuration.text("inet_interfaces")
    for entry in entries {
      var task = master.task(ServiceKey(entry.name, entry.kind)) ?? MasterTask(entry: entry)
      task.entry = entry
      if entry.kind == .inet {
        if wanted != master.interfacesAtStart {
          MasterService.log(.warning("service \(entry.name): ignoring inet_interfaces change"), on: machine)
          MasterService.log(.warning("to change inet_interfaces, stop and start Postfix"), on: machine)
        }
        task.addresses = try addresses(of: entry)
      } else if let path = entry.socketPath {
        try checkDirectory(of: path)
      }
      if let twin = tasks.firstIndex(where: { isSame($0, task) }) {
        let shown = entry.kind == .inet ? "\(task.addresses.first?.port ?? 0)" : entry.socketPath ?? entry.name
        MasterService.log(
          .warning(
            "duplicate master.cf entry for service \"\(tasks[twin].entry.name)\" (\(shown)) -- using the last entry"),
          on: machine)
        tasks[twin] = task
      } else {
        tasks.append(task)
      }
    }
    return tasks
  }

  /// - Throws: `Fatal` for a socket that the owner of the queue can't make, because its name has a "/" in it.
  private func checkDirectory(of path: String) throws(Fatal) {
    guard path.utf8.count(where: { $0 == UInt8(ascii: "/") }) > 1 else { return }
    let whole = master.configuration.text("queue_directory") + "/" + path
    let owner = machine.user(named: master.configuration.text("mail_owner"))
    let credentials = owner.map { Credentials(user: $0.id, group: $0.group) } ?? .root
    let files = Files(machine: machine, credentials: credentials, workingDirectory: nil)
    do throws(Errno) {
      let directory = Path.directory(whole)
      guard try files.status(directory).isDirectory else { throw .ENOTDIR }
      if !files.exists(whole) { try files.check([.write, .execute], directory) }
    } catch {
      throw Fatal("bind: \(path): \(error.message)")
    }
  }

  private func isSame(_ a: MasterTask, _ b: MasterTask) -> Bool {
    guard a.entry.kind == .inet, b.entry.kind == .inet else {
      return a.entry.kind == b.entry.kind && a.entry.socketPath == b.entry.socketPath
    }
    return a.addresses == b.addresses
  }

  /// Where an inet service listens: "smtp", "localhost:10025", "[::1]:25".
  private func addresses(of entry: MasterEntry) throws(Fatal) -> [SocketAddress] {
    let (host, service) = split(entry.name)
    if service.isEmpty, host != nil { throw bad(entry, "missing service information in \"\(entry.name)\"") }
    if let host, IPAddress(host) == nil, HostName.complaint(host) != nil {
      throw bad(entry, "valid hostname or network address required in \"\(entry.name)\"")
    }
    let interfaces = master.configuration.interfaces
    func isSpoken(_ address: IPAddress) -> Bool {
      address.isV4 ? interfaces?.hasIPv4 ?? true : interfaces?.hasIPv6 ?? true
    }
    let hosts: [IPAddress]
    if let host {
      let found = machine.addresses(of: host) ?? []
      hosts = found.filter(isSpoken)
      guard !hosts.isEmpty else {
        throw bad(entry, "bad hostname or network address: \(entry.name)")
      }
    } else if master.interfacesAtStart == "all" {
      let atStart = try InternetInterfaces.versions(master.protocolsAtStart)
      hosts = (atStart.v4 ? [.any4] : []) + (atStart.v6 ? [.any6] : [])
    } else if let known = master.services.first(where: { $0.entry.kind == .inet && split($0.entry.name).host == nil }) {
      hosts = known.addresses.map(\.address)
    } else {
      hosts = interfaces?.own.map(\.address) ?? []
    }
    guard let port = KnownPorts(master.configuration.text("known_tcp_ports")).port(service, on: machine) else {
      let first = hosts.first.map { "\($0)" } ?? ""
      throw Fatal("\(first):\(service): Servname not supported for ai_socktype")
    }
    for address in hosts where address != .any4 && address != .any6 && !machine.hasAddress(address) {
      throw Fatal("bind \(address) port \(port): Cannot assign requested address")
    }
    let all = hosts.map { SocketAddress($0, port) }
    // Sockets that are open stay so, but none is opened of a family that inet_protocols has lost since the start.
    guard master.task(ServiceKey(entry.name, entry.kind))?.addresses != all else { return all }
    for address in hosts where !isSpoken(address) {
      throw Fatal("\(address):\(service): Address family for hostname not supported")
    }
    return all
  }

  private func bad(_ entry: MasterEntry, _ text: String) -> Fatal {
    Fatal("\(path): line \(entry.line): \(text)")
  }

  private func split(_ name: String) -> (host: String?, service: String) {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return (nil, name) }
    var host = String(name[..<colon])
    if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
    return (host.isEmpty ? nil : host, String(name[name.utf8.index(after: colon)...]))
  }

  /// Closes the sockets of services that are gone and opens those of new ones.
  ///
  /// - Throws: `Fatal` where somebody else has a port.
  func replace(_ old: [MasterTask], by new: [MasterTask]) throws(Fatal) {
    let wanted = new.flatMap(\.addresses)
    for address in old.flatMap(\.addresses) where !wanted.contains(address) {
      machine.stopListening(MasterService.self, on: address)
    }
    let open = old.flatMap(\.addresses)
    for address in wanted where !open.contains(address) {
      do throws(Errno) {
        try machine.listen(MasterService.self, on: address, pid: master.pid, sharesPort: true)
      } catch {
        throw Fatal("bind \(address.address) port \(address.port): \(error.message)")
      }
    }
    let known = Set(old.map(\.entry.socketPath))
    makeSockets(new.filter { !known.contains($0.entry.socketPath) })
  }

  /// Makes the sockets of new services; those of services that are gone stay, and nobody listens there.
  private func makeSockets(_ new: [MasterTask]) {
    let queue = master.configuration.text("queue_directory")
    let files = machine.files
    let owner = machine.user(named: master.configuration.text("mail_owner"))
    for entry in new.map(\.entry) {
      guard let path = entry.socketPath.map({ queue + "/" + $0 }), !files.exists(path) else { continue }
      let mode: FileMode = entry.kind == .fifo ? 0o622 : 0o666
      _ = try? files.make(entry.kind == .fifo ? .fifo : .socket, at: path, mode: mode)
      try? files.setMode(path, mode)
      if let owner { try? files.setOwner(path, user: owner.id, group: entry.isPrivate ? owner.group : nil) }
    }
  }
}

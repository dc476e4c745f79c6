import Kernel

/// The defaults of parameters that depend on the host.
package struct HostDefaults {
  private let machine: Machine
  private let main: MainFile

  package init(machine: Machine, main: MainFile) {
    self.machine = machine
    self.main = main
  }

  private func expand(_ text: String) throws(Fatal) -> String {
    let configuration = MainConfiguration(file: main)
    return try configuration.expand(text)
  }

  /// The host's name, with the domain of main.cf where it has none.
  package func hostName() throws(Fatal) -> String {
    let name = machine.state.hostName
    guard !name.utf8.contains(UInt8(ascii: ".")) else { return name }
    guard let domain = main["mydomain"] else { return name + ".localdomain" }
    return name + "." + (try expand(domain))
  }

  /// What follows the first dot of the host's name.
  package func domainName() throws(Fatal) -> String {
    var name = try hostName()
    if let set = main["myhostname"] { name = try expand(set) }
    guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return "localdomain" }
    return String(name[name.utf8.index(after: dot)...])
  }

  private func value(_ name: String) throws(Fatal) -> String {
    try expand(main[name] ?? ParameterTable.standard[name]?.defaultValue ?? "")
  }

  private func interfaces() throws(Fatal) -> InternetInterfaces {
    try InternetInterfaces(
      interfaces: try value("inet_interfaces"), protocols: try value("inet_protocols"), on: machine)
  }

  /// The networks of the host's interfaces.
  package func networks() throws(Fatal) -> String {
    try interfaces().networks(style: try value("mynetworks_style"))
  }

  /// What option -v tells when mynetworks is found out.
  func networkTrace() throws(Fatal) -> [Message] {
    try interfaces().trace(
      protocols: try value("inet_protocols"), style: try value("mynetworks_style"), on: machine)
  }

  /// All of them, for a process.
  package func values(program: String, pid: PID) throws(Fatal) -> [String: String] {
    [
      "myhostname": main["myhostname"] == nil ? try hostName() : "",
      "mydomain": main["mydomain"] == nil ? try domainName() : "",
      "mynetworks": main["mynetworks"] == nil ? try networks() : "", "process_id": "\(pid)", "process_name": program,
    ]
  }
}

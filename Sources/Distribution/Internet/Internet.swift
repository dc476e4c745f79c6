import DNS
import FileSystem
import SMTP

/// The world around the mail hosts, as `Content/world/internet` describes it.
struct Internet {
  /// A machine of the world.
  struct Host {
    /// The full name: "mx1.remote.example".
    var name: String
    var address: IPAddress
    var prefixLength: Int
  }

  /// In the order in which they are listed.
  private(set) var hosts: [Host] = []
  private(set) var zones = ZoneTable()
  /// The machines that answer for the zones.
  private(set) var nameServers: Set<String> = []
  /// What the remote mail servers are like, by host.
  private(set) var servers: [String: RemoteServer] = [:]

  /// Reads the files.
  ///
  /// - Throws: `ContentFolder.Failure` with file, line and what is wrong there.
  init(_ folder: ContentFolder) throws(ContentFolder.Failure) {
    let base = "world/internet/"
    hosts = try Internet.hosts(try folder.read(base + "machines.tsv"), file: folder.path + "/" + base + "machines.tsv")
    let zoneText = try folder.read(base + "zones.db")
    do throws(ZoneFile.Failure) {
      try ZoneFile.read(zoneText, into: &zones)
    } catch {
      throw ContentFolder.Failure("\(folder.path)/\(base)zones.db:\(error)")
    }
    for zone in zones.zones {
      for record in zones.records(named: zone, type: .NS) {
        if case .name(let server) = record.data { nameServers.insert(server) }
      }
    }
    var file = ServerFile(file: folder.path + "/" + base + "servers.conf")
    servers = try file.read(try folder.read(base + "servers.conf"))
    for name in servers.keys.sorted() {
      guard hosts.contains(where: { $0.name == name }) else {
        throw ContentFolder.Failure("\(folder.path)/\(base)servers.conf: there is no machine \(name)")
      }
      guard let key = servers[name]?.keyFile else { continue }
      servers[name]?.certificate = try folder.read(base + key + ".crt")
      servers[name]?.privateKey = try folder.read(base + key + ".key")
    }
  }

  /// The columns of machines.tsv: name, address, prefix length.
  private static func hosts(_ text: [UInt8], file: String) throws(ContentFolder.Failure) -> [Host] {
    var hosts: [Host] = []
    var number = 0
    for line in text.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      guard !line.isEmpty, line.first != UInt8(ascii: "#") else { continue }
      let columns = line.split(separator: 9).map { String(lossless: $0) }
      guard columns.count == 3, let address = IPAddress(columns[1]), let length = Int(columns[2]),
        (0...32).contains(length)
      else { throw ContentFolder.Failure("\(file):\(number): not a name, an address and a prefix length") }
      hosts.append(Host(name: columns[0], address: address, prefixLength: length))
    }
    return hosts
  }
}

import FileSystem
import Kernel
import Patterns

/// The packages of a host, as /var/lib/dpkg/status has them.
struct PackageDatabase {
  /// A package: the fields of its paragraph, in their order.
  struct Package {
    var fields: [(name: String, value: String)]

    subscript(name: String) -> String? {
      fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    var name: String { self["Package"] ?? "" }
    var version: String { self["Version"] ?? "" }
    var architecture: String { self["Architecture"] ?? "" }
    /// "install ok installed".
    var status: [String] { (self["Status"] ?? "").split(separator: " ").map(String.init) }
    /// The first line of the description.
    var synopsis: String {
      String((self["Description"] ?? "").prefix { $0 != "\n" })
    }

    /// The name, with the architecture of libraries that may be there for several.
    var binaryName: String { self["Multi-Arch"] == "same" ? "\(name):\(architecture)" : name }

    /// Three letters: what is wanted, what is there, and a problem.
    var letters: String {
      let wanted = ["unknown": "u", "install": "i", "hold": "h", "deinstall": "r", "purge": "p"]
      let present = ["installed": "i", "config-files": "c", "unpacked": "U", "not-installed": "n"]
      return (status.first.flatMap { wanted[$0] } ?? "u") + (status.last.flatMap { present[$0] } ?? "n") + " "
    }
  }

  let packages: [Package]
  private let machine: Machine

  init(on machine: Machine) {
    self.machine = machine
    let text = String(lossless: (try? machine.files.read("/var/lib/dpkg/status")) ?? [])
    var packages: [Package] = []
    var fields: [(name: String, value: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !fields.isEmpty { packages.append(Package(fields: fields)) }
        fields = []
      } else if line.hasPrefix(" "), !fields.isEmpty {
        fields[fields.count - 1].value += "\n" + line
      } else if let colon = line.firstIndex(of: ":") {
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        fields.append((String(line[..<colon]), String(value)))
      }
    }
    if !fields.isEmpty { packages.append(Package(fields: fields)) }
    self.packages = packages
  }

  /// The package of a name, with or without its architecture.
  subscript(name: String) -> Package? {
    packages.first { $0.name == name || "\($0.name):\($0.architecture)" == name }
  }

  /// Those whose names match a pattern of the shell.
  func matching(_ pattern: String) -> [Package] {
    let glob = Glob(pattern)
    return packages.filter { glob.matches($0.name) || glob.matches("\($0.name):\($0.architecture)") }
  }

  /// The files that a package brought; nil where that is not known here.
  func files(of package: Package) -> [String]? {
    for name in [package.name, "\(package.name):\(package.architecture)"] {
      guard let bytes = try? machine.files.read("/var/lib/dpkg/info/\(name).list") else { continue }
      return bytes.split(separator: 10).map { String(lossless: $0) }
    }
    return nil
  }
}

import Kernel
import TextFormat

/// The table of `dpkg -l`.
struct PackageTable {
  let packages: [PackageDatabase.Package]

  var text: String {
    func width(_ least: Int, _ values: [String]) -> Int { max(least, values.map(CharacterWidth.of).max() ?? 0) }
    let name = width(14, packages.map(\.binaryName))
    let version = width(12, packages.map(\.version))
    let architecture = width(12, packages.map(\.architecture))
    let synopsis = width(33, packages.map(\.synopsis))
    func row(_ letters: String, _ cells: [String]) -> String {
      "\(letters) \(cells[0].padded(to: name)) \(cells[1].padded(to: version)) "
        + "\(cells[2].padded(to: architecture)) \(cells[3])\n"
    }
    let rule = [name, version, architecture, synopsis].map { String(repeating: "=", count: $0) }
    let head = """
      Desired=Unknown/Install/Remove/Purge/Hold
      | Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend
      |/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)

      """
    return head + row("||/", ["Name", "Version", "Architecture", "Description"])
      + "+++-" + rule.joined(separator: "-") + "\n"
      + packages.map { row($0.letters, [$0.binaryName, $0.version, $0.architecture, $0.synopsis]) }.joined()
  }
}

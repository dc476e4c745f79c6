import Kernel
import TextFormat

/// A format of `dpkg-query -f`: "${Package;-20} ${Version}\n".
struct PackageFormat {
  private let format: String

  init(_ format: String) {
    self.format = format
  }

  func text(_ package: PackageDatabase.Package) -> String {
    var result = ""
    var rest = format[...]
    while let character = rest.popFirst() {
      if character == "\\", let next = rest.popFirst() {
        result += ["n": "\n", "t": "\t", "r": "\r"][next] ?? String(next)
      } else if character == "$", rest.first == "{", let end = rest.firstIndex(of: "}") {
        let item = rest[rest.index(after: rest.startIndex)..<end]
        rest = rest[rest.index(after: end)...]
        let parts = item.split(separator: ";", maxSplits: 1)
        let value = PackageFormat.value(String(parts.first ?? ""), package)
        let width = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        result += width < 0 ? value.padded(to: -width) : value.rightAligned(to: width)
      } else {
        result.append(character)
      }
    }
    return result
  }

  private static func value(_ name: String, _ package: PackageDatabase.Package) -> String {
    switch name {
    case "binary:Package": package.binaryName
    case "binary:Summary": package.synopsis
    case "db:Status-Abbrev": package.letters
    case "db:Status-Want": package.status.first ?? ""
    case "db:Status-Status": package.status.last ?? ""
    case "db:Status-Eflag": "ok"
    case "source:Package", "Source":
      package["Source"].map { String($0.prefix { $0 != " " }) } ?? (name == "Source" ? "" : package.name)
    case "source:Version": package.version
    default: package[name] ?? ""
    }
  }
}

import FileSystem
import Kernel

/// A file of assignments, as pam_env(8) reads /etc/environment.
enum EnvironmentFile {
  /// The variables that a file sets, in its order.
  static func variables(_ text: [UInt8]) -> [(name: String, value: String)] {
    text.split(separator: 10).compactMap { line in
      var line = line.drop { $0 == 32 || $0 == 9 }
      if let comment = line.firstIndex(of: UInt8(ascii: "#")) { line = line[..<comment] }
      if line.starts(with: "export ".utf8) { line = line.dropFirst(7).drop { $0 == 32 || $0 == 9 } }
      while let last = line.last, last == 32 || last == 9 || last == 13 { line = line.dropLast() }
      guard let equals = line.firstIndex(of: UInt8(ascii: "=")), equals > line.startIndex else { return nil }
      var value = line[(equals + 1)...]
      if let quote = value.first, quote == 34 || quote == 39 {
        value = value.dropFirst()
        if value.last == quote { value = value.dropLast() }
      }
      return (String(lossless: line[..<equals]), String(lossless: value))
    }
  }
}

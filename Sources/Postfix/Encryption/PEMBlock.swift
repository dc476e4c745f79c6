/// A piece of a PEM file (RFC 7468).
struct PEMBlock: Hashable {
  /// "CERTIFICATE"
  let label: String
  /// With the lines that begin and end it.
  let text: [UInt8]

  var isCertificate: Bool { label == "CERTIFICATE" || label == "X509 CERTIFICATE" }
  var isPrivateKey: Bool {
    ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY"].contains(label)
  }

  /// The pieces of a file, in order; what stands between them is passed over.
  static func all(in bytes: [UInt8]) -> [PEMBlock] {
    var found: [PEMBlock] = []
    var open: (label: String, text: [UInt8])?
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      let text = String(decoding: line.filter { $0 != 13 }, as: UTF8.self)
      if let label = PEMBlock.label(text, "BEGIN") { open = (label, []) }
      guard open != nil else { continue }
      open?.text += Array(line) + [10]
      if let label = PEMBlock.label(text, "END"), let whole = open, whole.label == label {
        found.append(PEMBlock(label: label, text: whole.text))
        open = nil
      }
    }
    return found
  }

  private static func label(_ line: String, _ word: String) -> String? {
    let start = "-----\(word) "
    guard line.hasPrefix(start), line.hasSuffix("-----"), line.utf8.count > start.utf8.count + 5 else { return nil }
    return String(line.dropFirst(start.count).dropLast(5))
  }
}

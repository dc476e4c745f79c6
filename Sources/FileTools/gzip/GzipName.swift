/// How names of compressed files end.
enum GzipName {
  static let compressedSuffixes = [".gz", ".z", ".taz", ".tgz", "-gz", "-z", "_z", ".Z"]
  /// What is put behind a name that there is not.
  static let suffixesToTry = [".gz", ".z", "-z", ".Z"]

  /// The ending that tells that a file is compressed.
  static func suffix(of path: String, own: String) -> String? {
    ([own] + compressedSuffixes.dropLast()).first { ends(path, with: $0) }
  }

  private static func ends(_ path: String, with suffix: String) -> Bool {
    guard !suffix.isEmpty, path.lowercased().hasSuffix(suffix.lowercased()) else { return false }
    let rest = path.dropLast(suffix.count)
    return !rest.isEmpty && rest.last != "/"
  }

  /// The name of a file without what tells that it is compressed; nil where nothing does.
  static func decompressed(_ path: String, suffix own: String) -> String? {
    for suffix in [own] + compressedSuffixes where ends(path, with: suffix) {
      let name = String(path.dropLast(suffix.count))
      return suffix == ".tgz" || suffix == ".taz" ? name + ".tar" : name
    }
    return nil
  }
}

import FileSystem
import Kernel
import Simulation
import TextFormat

/// A file in a listing.
struct ListedFile {
  var name: String
  /// Nil when it could not be looked at.
  var status: FileStatus?
  var linkTarget: String?
  /// What a link leads to.
  var targetStatus: FileStatus?
  /// As it is shown.
  var shownName = ""
  var isQuoted = false
  /// What its directory says of it, which is known even where it can't be looked at.
  var type: FileType?

  init(_ name: String, _ status: FileStatus?) {
    self.name = name
    self.status = status
  }

  /// Whether it counts as a directory, also by way of a link.
  var leadsToDirectory: Bool {
    status?.isDirectory == true || targetStatus?.isDirectory == true
  }

  /// The mark that `-F` puts behind a name.
  func indicator(_ indicators: ListingOptions.Indicators, showsTarget: Bool = false) -> String {
    let status = showsTarget ? targetStatus : self.status
    guard let status else { return "" }
    switch (indicators, status.type) {
    case (.none, _): return ""
    case (_, .directory): return "/"
    case (.slash, _): return ""
    case (_, .symbolicLink): return "@"
    case (_, .fifo): return "|"
    case (_, .socket): return "="
    case (.classify, .regular) where status.mode.rawValue & 0o111 != 0: return "*"
    default: return ""
    }
  }
}

/// The orders of ls(1).
struct ListingOrder {
  let options: ListingOptions

  func sorted(_ files: [ListedFile]) -> [ListedFile] {
    guard options.order != .none else { return files }
    return files.sorted { a, b in
      if options.directoriesFirst, a.leadsToDirectory != b.leadsToDirectory { return a.leadsToDirectory }
      let result = compare(a, b)
      return options.isReversed ? result > 0 : result < 0
    }
  }

  private func compare(_ a: ListedFile, _ b: ListedFile) -> Int {
    let result =
      switch options.order {
      case .time: ListingOrder.compare(time(b), time(a))
      case .size: (b.status?.size ?? 0) - (a.status?.size ?? 0)
      case .width: width(a) - width(b)
      case .fileExtension:
        ListingOrder.compareBytes(ListingOrder.fileExtension(a.name), ListingOrder.fileExtension(b.name))
      case .version: VersionOrder.compare(a.name.bytes, b.name.bytes)
      case .name, .none: 0
      }
    return result != 0 ? result : ListingOrder.compareBytes(a.name.bytes, b.name.bytes)
  }

  private func width(_ file: ListedFile) -> Int { CharacterWidth.of(options.quoting.quote(file.name)) }

  func time(_ file: ListedFile) -> Timestamp {
    guard let status = file.status else { return Timestamp(seconds: 0) }
    return switch options.time {
    case .modification: status.modificationTime
    case .change: status.changeTime
    case .access: status.accessTime
    case .birth: status.birthTime
    }
  }

  private static func compare<Value: Comparable>(_ a: Value, _ b: Value) -> Int { a < b ? -1 : a > b ? 1 : 0 }

  private static func compareBytes(_ a: [UInt8], _ b: [UInt8]) -> Int {
    a.lexicographicallyPrecedes(b) ? -1 : b.lexicographicallyPrecedes(a) ? 1 : 0
  }

  private static func fileExtension(_ name: String) -> [UInt8] {
    let bytes = name.bytes
    return bytes.lastIndex(of: UInt8(ascii: ".")).map { Array(bytes[$0...]) } ?? []
  }
}

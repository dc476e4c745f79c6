import FileSystem
import Simulation
import TextFormat

/// The table of `gzip -l`.
struct GzipListing {
  private let options: GzipOptions
  private var hasHeading = false
  private var totalIn = 0
  private var totalOut = 0
  /// Of the last file that was looked at: how much of it is header, which counts for no ratio.
  var headerLength = 0

  init(_ options: GzipOptions) {
    self.options = options
  }

  private static let offsetWidth = 19

  /// A row, with the heading before the first one.
  mutating func row(_ contents: GzipFormat.Contents, _ size: Int, _ path: String, _ time: Timestamp) -> String {
    var text = ""
    if !hasHeading {
      hasHeading = true
      if options.verbosity > 0 { text = "method  crc     date  time  " }
      if !options.isQuiet {
        text +=
          "compressed".rightAligned(to: Self.offsetWidth) + " " + "uncompressed".rightAligned(to: Self.offsetWidth)
          + "  ratio uncompressed_name\n"
      }
    }
    headerLength = contents.headerLength > 0 ? contents.headerLength + GzipFormat.trailerLength : 0
    totalIn += size
    totalOut += contents.lastCount
    if options.verbosity > 0 {
      let digits = String(contents.checksum, radix: 16)
      let civil = CivilTime(time)
      text +=
        "defla " + String(repeating: "0", count: 8 - digits.count) + digits + " \(civil.monthAbbreviation)"
        + "\(civil.day)".rightAligned(to: 3) + " \(Self.two(civil.hour)):\(Self.two(civil.minute)) "
    }
    let name =
      options.keepsName == true && contents.name != nil
      ? String(lossless: contents.name ?? []) : GzipName.decompressed(path, suffix: options.suffix) ?? path
    return text + numbers(size, contents.lastCount) + " \(name)\n"
  }

  /// The last row; nil where nothing was listed.
  var totals: String? {
    guard totalIn > 0, totalOut > 0 else { return nil }
    let margin = options.verbosity > 0 ? String(repeating: " ", count: 28) : ""
    return margin + numbers(totalIn, totalOut) + " (totals)\n"
  }

  private func numbers(_ size: Int, _ count: Int) -> String {
    "\(size)".rightAligned(to: Self.offsetWidth) + " " + "\(count)".rightAligned(to: Self.offsetWidth) + " "
      + Self.ratio(count - (size - headerLength), count)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// " 53.0%": how much smaller something has become.
  static func ratio(_ saved: Int, _ size: Int) -> String {
    guard size > 0 else { return "0.0%".rightAligned(to: 6) }
    let scaled = Double(saved) * 1000 / Double(size)
    let tenths = Int(scaled.rounded(.toNearestOrEven))
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)%".rightAligned(to: 6)
  }
}

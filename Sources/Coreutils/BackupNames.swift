import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// What cp, mv, ln and install do with a file that they are about to replace: `--backup`, `-b`, `-S`.
struct BackupNames {
  enum Control {
    case none, simple, numbered
    /// Numbered where there are numbered backups already.
    case existing
  }

  var control = Control.none
  var suffix = "~"

  private static let words = [
    ["none", "off"], ["simple", "never"], ["existing", "nil"], ["numbered", "t"],
  ]

  /// Reads what the options and the variables VERSION_CONTROL and SIMPLE_BACKUP_SUFFIX say.
  ///
  /// - Parameters:
  ///   - isWanted: whether `-b`, `-S` or `--backup` is there.
  ///   - version: the argument of `--backup`.
  init(isWanted: Bool, version: String?, suffix: String?, _ environment: Environment) throws(Complaint) {
    if let text = suffix ?? environment["SIMPLE_BACKUP_SUFFIX"], !text.isEmpty, !text.utf8.contains(0x2F) {
      self.suffix = text
    }
    guard isWanted else { return }
    var word = "existing"
    if let version {
      word = try ArgumentChoice("backup type", BackupNames.words).parse(version)
    } else if let version = environment["VERSION_CONTROL"], !version.isEmpty {
      word = try ArgumentChoice("$VERSION_CONTROL", BackupNames.words).parse(version)
    }
    switch word {
    case "none": control = .none
    case "simple": control = .simple
    case "numbered": control = .numbered
    default: control = .existing
    }
  }

  init() {}

  /// Where the present file of that name goes.
  func name(for path: String, _ files: Files) -> String {
    guard control != .simple else { return path + suffix }
    let base = Path.lastComponent(path)
    let directory = path.utf8.contains(0x2F) ? Path.directory(path) : "."
    var highest = 0
    for entry in (try? files.entries(of: directory)) ?? [] {
      guard entry.name.hasPrefix(base + ".~"), entry.name.hasSuffix("~"),
        let number = Int(entry.name.dropFirst(base.count + 2).dropLast()), number > 0
      else { continue }
      highest = max(highest, number)
    }
    return highest == 0 && control == .existing ? path + suffix : path + ".~\(highest + 1)~"
  }
}

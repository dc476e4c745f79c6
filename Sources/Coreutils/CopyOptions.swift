import CommandConventions
import FileSystem

/// What cp(1), mv(1) and install(1) are told about copying.
struct CopyOptions {
  /// Which symbolic links among the sources are followed.
  enum Following {
    case never, operands, always
  }

  /// What happens when the target is there.
  enum Asking {
    case unspecified, never, ask, replace
  }

  /// What a link is made for instead of a copy.
  enum Linking {
    case none, hard, symbolic
  }

  var following: Following?
  var isRecursive = false
  var asking = Asking.unspecified
  /// Removes a target that can't be opened (`-f`).
  var forces = false
  var removesTargetFirst = false
  /// Only where the source is newer (`-u`).
  var onlyNewer = false
  var isVerbose = false
  var linking = Linking.none
  var copiesContentsOfSpecialFiles = false
  var staysOnFileSystem = false
  var copiesOnlyAttributes = false
  /// The sources go away (mv).
  var moves = false

  var keepsMode = false
  var keepsOwner = false
  var keepsTimes = false
  var keepsLinks = false
  /// Whether mode bits that the umask allows are used even for targets that are there (`--no-preserve=mode`).
  var hasExplicitNoMode = false
  var backup = BackupNames()

  /// `-p`.
  mutating func keepAttributes() {
    (keepsMode, keepsOwner, keepsTimes) = (true, true, true)
  }

  /// The list of `--preserve` or `--no-preserve`.
  mutating func setPreserved(_ list: String, to value: Bool) throws(Complaint) {
    let words = ["mode", "timestamps", "ownership", "links", "context", "xattr", "all"]
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      switch try ArgumentChoice(value ? "--preserve" : "--no-preserve", words).parse(String(part)) {
      case "mode":
        keepsMode = value
        hasExplicitNoMode = !value
      case "timestamps": keepsTimes = value
      case "ownership": keepsOwner = value
      case "links": keepsLinks = value
      case "all":
        (keepsMode, keepsTimes, keepsOwner, keepsLinks) = (value, value, value, value)
        hasExplicitNoMode = !value
      default: break
      }
    }
  }
}

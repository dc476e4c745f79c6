import Kernel
import Patterns

extension Process {
  /// What characters are in the locale of the environment.
  package var characterEncoding: CharacterEncoding { isUTF8 ? .utf8 : .bytes }
}

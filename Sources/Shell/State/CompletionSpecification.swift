/// How the arguments of a command are completed (`complete`).
package struct CompletionSpecification: Hashable, Sendable, Codable {
  /// Letters of actions: files, directories, users and so on.
  package var actions: Set<String> = []
  package var options: Set<String> = []
  package var wordList: String?
  package var function: String?
  package var command: String?
  package var pattern: String?
  package var filter: String?
  package var prefix: String?
  package var suffix: String?

  package init() {}
}

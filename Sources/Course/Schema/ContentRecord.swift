/// A mapping of a YAML file whose keys are known to be good.
package struct ContentRecord {
  private let what: String
  package let node: ContentNode
  private let members: [(key: String, keyNode: ContentNode, value: ContentNode)]

  init(what: String, node: ContentNode, members: [(key: String, keyNode: ContentNode, value: ContentNode)]) {
    self.what = what
    self.node = node
    self.members = members
  }

  /// The keys in the order of the file.
  package var keys: [String] { members.map(\.key) }

  /// The value of a key, if it is there.
  package subscript(key: String) -> ContentNode? {
    members.first { $0.key == key }?.value
  }

  /// Where the key itself stands, if it is there.
  package func keyNode(_ key: String) -> ContentNode? {
    members.first { $0.key == key }?.keyNode
  }

  /// The value of a key that has to be there.
  package func required(_ key: String) throws(ContentIssue) -> ContentNode {
    guard let value = self[key] else { throw node.issue("\(what) needs \"\(key)\"") }
    return value
  }

  package func text(_ key: String) throws(ContentIssue) -> String {
    try required(key).text()
  }

  package func optionalText(_ key: String) throws(ContentIssue) -> String? {
    try self[key]?.text()
  }

  package func list(_ key: String) throws(ContentIssue) -> [ContentNode] {
    try required(key).list()
  }

  package func optionalTexts(_ key: String) throws(ContentIssue) -> [String] {
    try self[key]?.texts() ?? []
  }
}

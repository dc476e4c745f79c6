/// `file:` looks at a file: whether it is there, what it says, whose it is.
package struct FileProbe: Probe {
  package static let name = "file"

  private let path: String
  private let exists: Bool
  private let contains: [String]
  private let lacks: [String]
  private let mode: String?
  private let owner: String?

  package init(reading node: ContentNode) throws(ContentIssue) {
    let record = try node.record("a file", keys: ["path", "exists", "contains", "lacks", "mode", "owner"])
    path = try record.text("path")
    guard path.hasPrefix("/") else { throw try record.required("path").issue("the path is not absolute: \(path)") }
    exists = try record["exists"]?.flag() ?? true
    contains = try record.optionalTexts("contains")
    lacks = try record.optionalTexts("lacks")
    mode = try record.optionalText("mode")
    owner = try record.optionalText("owner")
    if !exists, let key = ["contains", "lacks", "mode", "owner"].compactMap({ record.keyNode($0) }).first {
      throw key.issue("a file that shall not exist can't be asked for more")
    }
  }

  package var title: String {
    if !exists { return "\(path) is not there" }
    if let text = contains.first { return "\(path) has \"\(text)\"" }
    return path
  }

  package var acts: [ProbeAct] { [.read(path)] }

  package func judge(_ sights: [ProbeSight]) -> Finding {
    if let impossibility = sights.impossibility { return impossibility }
    guard case .read(let file)? = sights.first else { return .impossible("\(path) was not read") }
    guard let file else {
      return exists
        ? .failed(saw: "there is no \(path)", expected: "the file", next: "ls -l \(path)")
        : .passed(saw: "there is no \(path)")
    }
    guard exists else { return .failed(saw: "\(path) is there", expected: "no such file", next: "ls -l \(path)") }
    for text in contains where !file.text.contains(text) {
      return .failed(saw: "\(path) without \"\(text)\"", expected: "\"\(text)\" in it", next: "cat \(path)")
    }
    for text in lacks where file.text.contains(text) {
      return .failed(saw: "\(path) with \"\(text)\"", expected: "no \"\(text)\" in it", next: "cat \(path)")
    }
    if let mode, mode != file.mode {
      return .failed(saw: "the mode \(file.mode)", expected: mode, next: "ls -l \(path)")
    }
    if let owner, owner != file.owner {
      return .failed(saw: "the owner \(file.owner)", expected: owner, next: "ls -l \(path)")
    }
    return .passed(saw: "\(path) as it should be")
  }
}

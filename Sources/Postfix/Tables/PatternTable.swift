import FileSystem

/// A table of rules with regular expressions, of the kind that `Pattern` is.
struct PatternTable<Pattern: TablePattern>: LookupTable {
  static var type: String { Pattern.type }
  let request: TableRequest
  private let source: TextSource
  private let allowsSubstitution: Bool

  init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    source = try TextSource(request.name, inlineType: request.type, opening: "open", in: context)
    allowsSubstitution = !request.flags.contains(.noSubstitution)
    for message in rules(in: context).messages { context.report(message) }
  }

  var owner: UserID? { source.untrustedOwner }

  private func rules(in context: TableContext) -> PatternRules<Pattern> {
    let files = FileValue(request, in: context)
    return context.parsed("\(Pattern.type)\(allowsSubstitution)\(files.version)", source.path, source.bytes) {
      PatternRules(source.bytes, path: source.path, allowsSubstitution: allowsSubstitution, files: files)
    }
  }

  var isPattern: Bool { true }

  func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    rules(in: context).find(key, warn: context.warn)
  }
}

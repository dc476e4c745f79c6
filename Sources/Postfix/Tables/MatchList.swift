import DNS
import FileSystem
import Kernel

/// A list of domains, hosts, networks or words that something is compared with, such as the values of
/// mydestination, relay_domains and mynetworks.
///
/// An item is a pattern, `!pattern`, `/a/file` whose content is put in its place, or a table whose keys are
/// the patterns.
package struct MatchList: Sendable, Codable {
  private enum Item: Sendable, Codable {
    case pattern(String, isPositive: Bool)
    case table(String, isPositive: Bool)
    /// A file that can't be read, and why.
    case missingFile(String, String)
    /// What stands behind a "#": it is reported, and the list ends there.
    case comment(String)
    /// What can't be compared with: the comparison ends there, without an answer.
    case problem(String)
  }

  /// Names the list in messages: the parameter.
  package let title: String
  private var items: [Item] = []
  /// Whether "example.com" also means all that is below it (parent_domain_matches_subdomains).
  private let includesSubdomains: Bool
  package let flags: TableFlags

  /// The outcome of a comparison.
  package enum Outcome: Hashable, Sendable {
    case match, noMatch
    /// A table could not be asked, or a pattern is malformed.
    case problem
  }

  /// - Parameters:
  ///   - title: the parameter's name.
  ///   - value: its value.
  ///   - files: for files that the value names.
  ///   - includesSubdomains: nil to go by the parameter parent_domain_matches_subdomains.
  package init(
    _ title: String, _ value: String, files: Files, configuration: MainConfiguration, includesSubdomains: Bool? = nil,
    flags: TableFlags = [.locks, .utf8]
  ) {
    self.title = title
    self.flags = flags
    self.includesSubdomains =
      includesSubdomains ?? configuration.list("parent_domain_matches_subdomains").contains(title)
    items = MatchList.items(value, isPositive: true, files: files, depth: 0)
  }

  /// Its tables.
  package var tables: [String] {
    items.compactMap { if case .table(let name, _) = $0 { name } else { nil } }
  }

  /// What is to be said of the list when it is read.
  package var messages: [Message] {
    items.compactMap { item in
      switch item {
      case .comment(let text): .warning("\(title): comment at end of line is not supported: \(text)")
      case .missingFile(_, let reason): .error(reason)
      case .problem(let text): Message(.fatal, "\(title): \(text)")
      case .pattern, .table: nil
      }
    }
  }

  private static let maximumDepth = 100

  private static func items(_ value: String, isPositive: Bool, files: Files, depth: Int) -> [Item] {
    guard depth < maximumDepth else { return [.problem("files that name each other")] }
    var items: [Item] = []
    let words = ListText.splitWithBraces(value)
    for (index, word) in words.enumerated() {
      if word.utf8.first == UInt8(ascii: "#") {
        // The end of a file's line is shown as what it is.
        let isFile = depth > 0 && index + 1 < words.count
        items.append(.comment(words[index...].joined(separator: " ") + (isFile ? "?" : "")))
        break
      }
      items += self.items(ofWord: word, isPositive: isPositive, files: files, depth: depth)
    }
    return items
  }

  private static func items(ofWord word: String, isPositive: Bool, files: Files, depth: Int) -> [Item] {
    var word = Substring(word)
    var isPositive = isPositive
    while word.utf8.first == UInt8(ascii: "!") {
      word.removeFirst()
      isPositive.toggle()
    }
    if word.isEmpty { return [.problem("no pattern after '!'")] }
    let name = String(word)
    if name.utf8.first == UInt8(ascii: "/") {
      do throws(Errno) {
        return try files.read(name).split(separator: 10).filter { $0.first != UInt8(ascii: "#") }.flatMap { line in
          items(String(lossless: line), isPositive: isPositive, files: files, depth: depth + 1)
        }
      } catch {
        return [.missingFile(name, "open file \(name): \(error.message)")]
      }
    }
    let isTable = name.utf8.contains(UInt8(ascii: ":")) && name.utf8.first != UInt8(ascii: "[")
    return [
      isTable ? .table(name, isPositive: isPositive) : .pattern(CaseFolding.fold(name), isPositive: isPositive)
    ]
  }

  /// Compares a domain name.
  ///
  /// - Throws: `Fatal` for what ends even a daemon.
  package func matches(
    domain: String, tables open: inout OpenTables, in context: TableContext
  ) throws(Fatal) -> Outcome {
    let domain = CaseFolding.fold(domain)
    return try search(&open, context, keys: parents(of: domain)) { pattern in
      pattern == domain || isBelow(domain, pattern) ? .match : .noMatch
    }
  }

  /// Compares a word as a whole.
  ///
  /// - Throws: `Fatal` for what ends even a daemon.
  package func matches(word: String, tables open: inout OpenTables, in context: TableContext) throws(Fatal) -> Outcome {
    let word = CaseFolding.fold(word)
    return try search(&open, context, keys: [word]) { $0 == word ? .match : .noMatch }
  }

  /// Compares a client: its name, then its address, item by item.
  ///
  /// - Parameter name: "unknown" where it has none.
  /// - Throws: `Fatal` for what ends even a daemon.
  package func matches(
    name: String, address: IPAddress, tables open: inout OpenTables, in context: TableContext
  ) throws(Fatal) -> Outcome {
    let name = CaseFolding.fold(name)
    return try search(&open, context, keys: parents(of: name) + ["\(address)"]) { pattern in
      if pattern == name || isBelow(name, pattern) { return .match }
      return compare(address, pattern, context)
    }
  }

  /// Compares an address.
  ///
  /// - Throws: `Fatal` for what ends even a daemon.
  package func matches(
    address: IPAddress, tables open: inout OpenTables, in context: TableContext
  ) throws(Fatal) -> Outcome {
    try search(&open, context, keys: ["\(address)"]) { compare(address, $0, context) }
  }

  private func search(
    _ open: inout OpenTables, _ context: TableContext, keys: [String], _ compare: (String) -> Outcome
  ) throws(Fatal) -> Outcome {
    for item in items {
      let outcome: Outcome
      let isWanted: Bool
      switch item {
      case .problem(let text):
        context.warn("\(title): \(text)")
        return .problem
      case .comment: continue
      case .missingFile(let name, let reason):
        context.warn("non-existent:\(name) is unavailable. \(reason)")
        context.warn("\(title): non-existent:\(name): table lookup problem")
        return .problem
      case .pattern(let pattern, let isPositive): (outcome, isWanted) = (compare(pattern), isPositive)
      case .table(let name, let isPositive):
        (outcome, isWanted) = (try look(keys, in: name, &open, context), isPositive)
      }
      switch outcome {
      case .problem: return .problem
      case .match: return isWanted ? .match : .noMatch
      case .noMatch: continue
      }
    }
    return .noMatch
  }

  private func look(
    _ keys: [String], in name: String, _ open: inout OpenTables, _ context: TableContext
  ) throws(Fatal) -> Outcome {
    let table = try open.table(name, flags, in: context)
    // The keys of a table of patterns are whole names.
    for key in table.isPattern ? keys.filter({ $0 == keys.first || $0 == keys.last }) : keys {
      do throws(TableFailure) {
        if try table.ask(key, flags, in: context) != nil { return .match }
      } catch {
        if error.kind == .unavailable { context.warn("\(name) is unavailable. \(error.text)") }
        context.warn("\(title): \(name): table lookup problem")
        return .problem
      }
    }
    return .noMatch
  }

  /// The names that a table is asked for: the domain, then those above it, with a dot unless they stand for
  /// their subdomains anyway.
  private func parents(of domain: String) -> [String] {
    var result = [domain]
    var rest = Substring(domain)
    while let dot = rest.dropFirst().utf8.firstIndex(of: UInt8(ascii: ".")) {
      rest = includesSubdomains ? rest[rest.utf8.index(after: dot)...] : rest[dot...]
      if !rest.isEmpty { result.append(String(rest)) }
    }
    return result
  }

  private func isBelow(_ domain: String, _ pattern: String) -> Bool {
    if includesSubdomains { return domain.hasSuffix("." + pattern) }
    return pattern.hasPrefix(".") && domain.utf8.count > pattern.utf8.count && domain.hasSuffix(pattern)
  }

  private static let v4Bytes = Set("0123456789.".utf8)
  private static let v6Bytes = Set("0123456789.abcdefABCDEF:[]/".utf8)

  /// Compares with an address or a network; what can be neither is no match, whatever it is.
  private func compare(_ address: IPAddress, _ pattern: String, _ context: TableContext) -> Outcome {
    let text = "\(address)"
    if pattern == text || pattern == "[\(text)]" { return .match }
    let bytes = pattern.utf8
    guard bytes.contains(UInt8(ascii: ":")) != address.isV4, bytes.contains(where: { $0 == 58 || $0 == 47 }),
      !bytes.allSatisfy(MatchList.v4Bytes.contains), bytes.allSatisfy(MatchList.v6Bytes.contains)
    else { return .noMatch }
    do throws(CIDRPattern.Failure) {
      return try CIDRPattern(pattern).contains(address) ? .match : .noMatch
    } catch {
      context.warn("\(title): \(error.text)")
      return .problem
    }
  }
}

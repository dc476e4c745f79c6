import DNS
import FileSystem

/// `cidr:`, networks with results, the first that fits (cidr_table(5)).
package struct CidrTable: LookupTable {
  package static let type = "cidr"
  package let request: TableRequest
  private let source: TextSource

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    if let status = try? context.files.status(request.name), status.isDirectory {
      throw TableFailure(.fatal, "cidr map \(request.name): read error: \(Errno.EISDIR.message)")
    }
    source = try TextSource(request.name, inlineType: request.type, opening: "open", in: context)
    for message in rules(in: context).messages { context.report(message) }
  }

  package var owner: UserID? { source.untrustedOwner }

  private func rules(in context: TableContext) -> CIDRRules {
    let files = FileValue(request, in: context)
    return context.parsed("cidr\(files.version)", source.path, source.bytes) {
      CIDRRules(source.bytes, path: source.path, files: files)
    }
  }

  package var isPattern: Bool { true }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    guard let address = IPAddress(key) else { return nil }
    return rules(in: context).find(address)
  }
}

/// The rules of a cidr table.
struct CIDRRules {
  private enum Rule {
    case match(CIDRPattern, isPositive: Bool, result: String)
    case condition(CIDRPattern, isPositive: Bool)
    case end
  }

  private struct Fault: Error {
    let text: String
  }

  private var rules: [Rule] = []
  private(set) var messages: [Message] = []
  private var openConditions: [Int] = []

  init(_ bytes: [UInt8], path: String, files: FileValue) {
    var reader = LogicalLines(bytes, path: path)
    while let line = reader.next() {
      do throws(Fault) {
        rules.append(try rule(Array(LogicalLines.trimmed(line.text)), line.first, files))
      } catch {
        messages.append(.warning("cidr map \(path), line \(line.first): \(error.text): skipping this rule"))
      }
    }
    messages += reader.messages
    for line in openConditions.reversed() {
      messages.append(.warning("cidr map \(path), line \(line): IF has no matching ENDIF"))
    }
  }

  private static func begins(_ text: [UInt8], with word: String) -> Bool {
    let word = Array(word.utf8)
    guard text.count >= word.count, zip(text, word).allSatisfy({ $0 | 0x20 == $1 }) else { return false }
    return text.count == word.count || !PatternRules<POSIXTablePattern>.isAlphanumeric(text[word.count])
  }

  private mutating func rule(_ text: [UInt8], _ line: Int, _ files: FileValue) throws(Fault) -> Rule {
    if CIDRRules.begins(text, with: "endif") {
      guard !openConditions.isEmpty else { throw Fault(text: "ENDIF without IF") }
      guard !text[5...].contains(where: { !LogicalLines.isSpace($0) }) else {
        throw Fault(text: "garbage after ENDIF")
      }
      openConditions.removeLast()
      return .end
    }
    let isCondition = CIDRRules.begins(text, with: "if")
    var rest = text[(isCondition ? 2 : 0)...]
    var isPositive = true
    while let first = rest.first, first == UInt8(ascii: "!") || LogicalLines.isSpace(first) {
      if first == UInt8(ascii: "!") { isPositive.toggle() }
      rest.removeFirst()
    }
    let pattern = isCondition ? rest : rest.prefix { !LogicalLines.isSpace($0) }
    guard !pattern.isEmpty else { throw Fault(text: "no address pattern") }
    let result = rest[pattern.endIndex...].drop(while: LogicalLines.isSpace)
    let network: CIDRPattern
    do throws(CIDRPattern.Failure) {
      network = try CIDRPattern(String(lossless: pattern))
    } catch {
      throw Fault(text: error.text)
    }
    guard isCondition else {
      if result.isEmpty { throw Fault(text: "no lookup result") }
      do throws(FileValue.Failure) {
        return .match(network, isPositive: isPositive, result: try files.stored(String(lossless: result)))
      } catch {
        throw Fault(text: error.text)
      }
    }
    openConditions.append(line)
    return .condition(network, isPositive: isPositive)
  }

  func find(_ address: IPAddress) -> String? {
    var skippedDepth = 0
    for rule in rules {
      switch rule {
      case .condition(let network, let isPositive):
        if skippedDepth > 0 || !matches(network, isPositive, address) { skippedDepth += 1 }
      case .end: skippedDepth = max(0, skippedDepth - 1)
      case .match(let network, let isPositive, let result):
        if skippedDepth == 0, matches(network, isPositive, address) { return result }
      }
    }
    return nil
  }

  private func matches(_ network: CIDRPattern, _ isPositive: Bool, _ address: IPAddress) -> Bool {
    network.hasFamily(of: address) && network.contains(address) == isPositive
  }
}

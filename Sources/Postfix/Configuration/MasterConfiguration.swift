import FileSystem

/// The services of master.cf, as master(8) reads them.
package struct MasterConfiguration: Hashable, Sendable, Codable {
  package private(set) var entries: [MasterEntry] = []

  /// Reads the text of a master.cf.
  ///
  /// - Parameters:
  ///   - path: the file's name for messages.
  ///   - configuration: what parameters default_process_limit and compatibility_level say.
  ///   - messages: takes notes and warnings.
  /// - Throws: `Fatal` for the first line that is no service.
  package init(
    _ bytes: [UInt8], path: String, configuration: MainConfiguration, messages: inout [Message]
  ) throws(Fatal) {
    var reader = LogicalLines(bytes, path: path)
    while let line = reader.next() {
      var fields = Fields(line.text, path: path, line: line.last, configuration: configuration)
      do throws(Fatal) {
        entries.append(try fields.entry())
      } catch {
        throw Fatal(error.text, after: messages + reader.messages + fields.messages)
      }
      messages += fields.messages
    }
    messages += reader.messages
  }
}

/// The fields of one line of master.cf.
private struct Fields {
  private var rest: [String]
  private let path: String
  private let line: Int
  private let configuration: MainConfiguration
  private(set) var messages: [Message] = []

  init(_ text: ArraySlice<UInt8>, path: String, line: Int, configuration: MainConfiguration) {
    rest = ListText.splitOnSpaceWithBraces(String(lossless: text))
    self.path = path
    self.line = line
    self.configuration = configuration
  }

  private func failure(_ text: String) -> Fatal { Fatal("\(path): line \(line): \(text)") }

  private func invalid(_ name: String, _ value: String) -> Fatal {
    failure("field \"\(name)\": bad value: \"\(value)\"")
  }

  /// The next field; its default where it is "-".
  private mutating func text(_ name: String, default standard: String? = nil) throws(Fatal) -> String {
    guard !rest.isEmpty else { throw failure("missing \"\(name)\" field") }
    let value = rest.removeFirst()
    guard value == "-" else { return value }
    guard let standard else { throw failure("field \"\(name)\" has no default value") }
    return standard
  }

  private mutating func boolean(_ name: String, default standard: Bool) throws(Fatal) -> Bool {
    let value = try text(name, default: standard ? "y" : "n")
    switch value {
    case "y": return true
    case "n": return false
    default: throw invalid(name, value)
    }
  }

  /// What atoi(3) makes of a text that begins with a digit: the lower half of a number of 64 bits.
  private mutating func number(_ name: String, default standard: Int) throws(Fatal) -> (value: Int, text: String) {
    let value = try text(name, default: "\(standard)")
    let digits = value.utf8.prefix { (48...57).contains($0) }
    let number = Int32(truncatingIfNeeded: Int(String(Substring(digits))) ?? Int.max)
    guard !digits.isEmpty, number >= 0 else { throw invalid(name, value) }
    return (Int(number), value)
  }

  mutating func entry() throws(Fatal) -> MasterEntry {
    let name = rest.removeFirst()
    let type = try text("transport type")
    guard let kind = MasterEntry.Kind(rawValue: type) else { throw failure("bad transport type: \(type)") }
    let isPrivate = try boolean("private", default: true)
    if kind == .inet, isPrivate { throw failure("inet service cannot be private") }
    let isUnprivileged = try boolean("unprivileged", default: true)
    let level = CompatibilityLevel(configuration.text("compatibility_level"))
    let isOld = level.map { $0 < CompatibilityLevel.one } ?? false
    if isOld, rest.first == "-" {
      messages.append(.info("\(path): line \(line): using backwards-compatible default setting chroot=y"))
    }
    let isChrooted = try boolean("chroot", default: isOld)
    let wakeup = try number("wakeup_time", default: 0)
    let limit = try number("max_proc", default: configuration.integer("default_process_limit"))
    let command = try text("command")
    var arguments: [String] = []
    for item in rest {
      do throws(ListText.BraceFailure) {
        arguments.append(try ListText.inside(item) ?? item)
      } catch {
        throw failure(error.text)
      }
    }
    return MasterEntry(
      name: name, kind: kind, isPrivate: isPrivate, isUnprivileged: isUnprivileged, isChrooted: isChrooted,
      wakeupSeconds: wakeup.value, wakesOnlyWhenUsed: wakeup.value > 0 && wakeup.text.hasSuffix("?"),
      processLimit: limit.value, command: command, arguments: arguments, line: line)
  }
}

import FileSystem

/// What stands in a main.cf: names and values, unexpanded.
package struct MainFile: Hashable, Sendable, Codable {
  /// The last value of each name.
  package private(set) var values: [String: String] = [:]
  /// The names in the order in which they first appear.
  package private(set) var names: [String] = []

  package init() {}

  /// Reads the text of a main.cf.
  ///
  /// - Parameters:
  ///   - path: the file's name for messages.
  ///   - earlier: what an earlier reading has found, which this one overrides.
  ///   - messages: takes warnings: about repeated names and lines that continue nothing.
  /// - Throws: `Fatal` for a line that is no "name = value".
  package init(
    _ bytes: [UInt8], path: String, after earlier: MainFile = MainFile(), messages: inout [Message]
  ) throws(Fatal) {
    self = earlier
    var reader = LogicalLines(bytes, path: path)
    while let line = reader.next() {
      let entry: NameValue
      do throws(NameValue.Failure) {
        entry = try NameValue(line.text)
      } catch {
        throw Fatal(
          "\(path), line \(line.first): \(error.text): \"\(String(lossless: line.text))\"",
          after: messages + reader.messages)
      }
      if let old = values[entry.name], old != entry.value {
        messages.append(.warning("\(path), line \(line.first): overriding earlier entry: \(entry.name)=\(old)"))
      }
      set(entry.name, to: entry.value)
    }
    messages += reader.messages
  }

  package mutating func set(_ name: String, to value: String) {
    if values.updateValue(value, forKey: name) == nil { names.append(name) }
  }

  package mutating func remove(_ name: String) {
    if values.removeValue(forKey: name) != nil { names.removeAll { $0 == name } }
  }

  package subscript(name: String) -> String? { values[name] }
}

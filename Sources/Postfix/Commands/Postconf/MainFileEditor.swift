import FileSystem

/// `postconf -e`, `-X` and `-#` on main.cf.
struct MainFileEditor {
  private let mode: PostconfMode
  private let path: String
  private let order: HashTableOrder
  /// What to do with each name; the value is nil where it is not to be set.
  private var requests: [String: String?] = [:]
  private var names: [String] = []
  private let argumentCount: Int
  private(set) var messages: [Message] = []

  /// - Parameter order: the order of names that are new to the file.
  /// - Throws: `Fatal` for an argument that is none.
  init(_ mode: PostconfMode, _ arguments: [String], path: String, order: HashTableOrder = .asEntered) throws(Fatal) {
    self.mode = mode
    self.path = path
    self.order = order
    argumentCount = arguments.count
    for argument in arguments {
      guard !argument.utf8.contains(10) else { throw Fatal("-e, -X, or -# accepts no multi-line input") }
      let text = argument.bytes.drop(while: LogicalLines.isSpace)
      guard text.first != UInt8(ascii: "#") else { throw Fatal("-e, -X, or -# accepts no comment input") }
      if mode.contains(.edits) {
        do throws(NameValue.Failure) {
          let pair = try NameValue(text)
          add(pair.name, pair.value)
        } catch {
          throw Fatal("\(error.text): \"\(String(lossless: text))\"", after: messages)
        }
      } else {
        guard !text.isEmpty else { throw Fatal("-X or -# requires non-blank parameter names", after: messages) }
        guard !text.contains(UInt8(ascii: "=")) else {
          throw Fatal("-X or -# requires parameter names without value", after: messages)
        }
        add(String(lossless: text), nil)
      }
    }
  }

  private mutating func add(_ name: String, _ value: String?) {
    if let earlier = requests[name] {
      messages.append(.warning("ignoring earlier request: '\(name) = \(earlier ?? "(null)")'"))
      names.removeAll { $0 == name }
    }
    names.append(name)
    requests[name] = .some(value)
  }

  /// The edited text of the file.
  mutating func edit(_ source: [UInt8]) -> [UInt8] {
    var editing = FileEditing(source)
    var found: [String: Int] = [:]
    var isInteresting = false
    while let line = editing.next() {
      if let first = line.first, LogicalLines.isSpace(first) {
        if !isInteresting {
          editing.write(line)
        } else if mode.contains(.commentsOut) {
          editing.write("#")
          editing.write(line)
        }
        continue
      }
      let name = String(lossless: line.prefix { !LogicalLines.isSpace($0) && $0 != UInt8(ascii: "=") })
      guard let request = requests[name] else {
        isInteresting = false
        editing.write(line)
        continue
      }
      isInteresting = true
      found[name, default: 0] += 1
      if found[name] == 2 { messages.append(.warning("\(path): multiple entries for \"\(name)\"")) }
      if let value = request {
        editing.write("\(name) = \(value)\n")
      } else if mode.contains(.commentsOut) {
        editing.write("#")
        editing.write(line)
      }
    }
    if mode.contains(.edits) {
      for name in order.order(names, capacity: argumentCount) where found[name] == nil {
        if case let value?? = requests[name] { editing.write("\(name) = \(value)\n") }
      }
    }
    return editing.result
  }
}

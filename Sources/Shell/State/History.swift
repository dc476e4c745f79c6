/// The commands that were typed (history(3)).
package struct History: Sendable, Codable {
  package struct Entry: Hashable, Sendable, Codable {
    package var text: String
    /// Seconds since the Epoch, when it was typed.
    package var time: Int64?

    package init(text: String, time: Int64? = nil) {
      self.text = text
      self.time = time
    }
  }

  package private(set) var entries: [Entry] = []
  /// The number of the first entry.
  package private(set) var firstNumber = 1
  /// HISTSIZE; nil or a negative number for no limit.
  package var limit: Int? = 500 {
    didSet { trim() }
  }
  /// How many entries, counted from the end, are not in the history file yet.
  package var unsaved = 0

  package init() {}

  /// The number of the next entry.
  package var nextNumber: Int { firstNumber + entries.count }

  package var texts: [String] { entries.map(\.text) }

  /// Adds a command as HISTCONTROL and HISTIGNORE say.
  package mutating func add(_ text: String, time: Int64?, control: String, isIgnored: (String) -> Bool = { _ in false })
  {
    let words = control.split(separator: ":")
    let ignoresBlank = words.contains("ignorespace") || words.contains("ignoreboth")
    let ignoresRepeated = words.contains("ignoredups") || words.contains("ignoreboth")
    if ignoresBlank, text.utf8.first == 32 { return }
    if ignoresRepeated, entries.last?.text == text { return }
    if isIgnored(text) { return }
    if words.contains("erasedups") { entries.removeAll { $0.text == text } }
    append(Entry(text: text, time: time))
    unsaved += 1
  }

  package mutating func append(_ entry: Entry) {
    entries.append(entry)
    trim()
  }

  package mutating func clear() {
    entries = []
    firstNumber = 1
    unsaved = 0
  }

  /// Removes the entry of a number; false when there is none.
  package mutating func remove(_ number: Int) -> Bool {
    let index = number - firstNumber
    guard entries.indices.contains(index) else { return false }
    entries.remove(at: index)
    return true
  }

  /// Takes the last entry away, as `history -s` and `fc` do with themselves.
  package mutating func removeLast() {
    if !entries.isEmpty { entries.removeLast() }
    unsaved = max(0, unsaved - 1)
  }

  /// The entry of a number; negative numbers count from the end.
  package func entry(_ number: Int) -> Entry? {
    let index = number < 0 ? entries.count + number : number - firstNumber
    return entries.indices.contains(index) ? entries[index] : nil
  }

  private mutating func trim() {
    guard let limit, limit >= 0, entries.count > limit else { return }
    firstNumber += entries.count - limit
    entries.removeFirst(entries.count - limit)
  }
}

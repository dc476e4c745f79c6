import FileSystem
import Kernel

/// Who may run what as whom (sudoers(5)).
struct Sudoers {
  /// A word of a list, which "!" may turn into its opposite.
  struct Item: Hashable {
    var text: String
    var isNegated = false

    var shown: String { (isNegated ? "!" : "") + text }
  }

  /// A command with what stands before it.
  struct Command {
    var item: Item
    var runAsUsers: [Item]?
    var runAsGroups: [Item] = []
    /// NOPASSWD and PASSWD; nil where neither was said.
    var needsPassword: Bool?
  }

  /// "user host = commands".
  struct Rule {
    var users: [Item]
    var hosts: [Item]
    var commands: [Command]
  }

  /// What was found wrong in a file.
  struct Problem {
    var path: String
    var line: Int
    var column: Int
    var message: String
    /// The line and a mark below the place, for syntax errors.
    var excerpt = ""

    var text: String { "\(path):\(line):\(column): \(message)\n" + excerpt }
  }

  /// "env_reset" or "secure_path=/bin", each with what it holds for: "" for all, else as in "@host".
  var defaults: [(scope: String, text: String)] = []
  var aliases: [String: [Item]] = [:]
  var rules: [Rule] = []
  var problems: [Problem] = []
  /// The files that were read, in this order.
  var files: [String] = []

  init(on machine: Machine, path: String = "/etc/sudoers") {
    include(path, on: machine, depth: 0)
  }

  /// Reads a file and those that it includes.
  private mutating func include(_ path: String, on machine: Machine, depth: Int) {
    guard depth < 16, let text = try? machine.files.read(path) else { return }
    files.append(path)
    var parser = SudoersParser(path: path, text: text)
    parser.parse(into: &self) { sudoers, directive, argument in
      let target = argument.hasPrefix("/") ? argument : Path.join(Path.directory(path), argument)
      if directive == "include" {
        sudoers.include(target, on: machine, depth: depth + 1)
        return
      }
      let names = ((try? machine.files.entries(of: target)) ?? []).map(\.name)
      for name in names where !name.contains(".") && !name.hasSuffix("~") {
        sudoers.include(Path.join(target, name), on: machine, depth: depth + 1)
      }
    }
  }

  /// The value of a setting for all.
  func setting(_ name: String) -> String? {
    defaults.last { $0.scope.isEmpty && $0.text.hasPrefix(name + "=") }.map { entry in
      var value = entry.text.dropFirst(name.utf8.count + 1)
      if value.hasPrefix("\""), value.hasSuffix("\"") { value = value.dropFirst().dropLast() }
      return String(value)
    }
  }

  func isSet(_ name: String, standard: Bool) -> Bool {
    let last = defaults.last { $0.scope.isEmpty && ($0.text == name || $0.text == "!" + name) }
    return last.map { !$0.text.hasPrefix("!") } ?? standard
  }

  // MARK: Expanding

  /// The items with aliases put in their place.
  func expanded(_ items: [Item], depth: Int = 0) -> [Item] {
    items.flatMap { item -> [Item] in
      guard depth < 16, let members = aliases[item.text] else { return [item] }
      return expanded(members, depth: depth + 1).map { Item(text: $0.text, isNegated: $0.isNegated != item.isNegated) }
    }
  }

  /// Whether the last item that matches is no negated one; nil when none does.
  static func verdict(_ items: [Item], _ matches: (String) -> Bool) -> Bool? {
    items.last { $0.text == "ALL" || matches($0.text) }.map { !$0.isNegated }
  }
}

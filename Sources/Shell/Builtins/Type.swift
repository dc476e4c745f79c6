import Kernel
import ShellSyntax

/// `type` tells what a name means as a command.
struct TypeBuiltin: Builtin {
  static let name = "type"
  static let synopsis = "type [-afptP] name [name ...]"

  enum Style {
    /// "ls is /usr/bin/ls"
    case sentence
    /// As `command -v` prints it.
    case reusable
    /// "file"
    case word
    /// The path of a program.
    case path
  }

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let options = try await call.options("afptP") else { return 2 }
    var style = Style.sentence
    for option in options.options {
      switch option.letter {
      case "t": style = .word
      case "p", "P": style = .path
      default: break
      }
    }
    var status: Int32 = 0
    for name in options.operands {
      let isFound = try await TypeBuiltin.describe(
        name, in: call, style: style, all: options.has("a"), skipsFunctions: options.has("f"),
        forcesPath: options.has("P"))
      if !isFound { status = 1 }
    }
    return status
  }

  /// Prints what a name means; false, with a message where that is due, when it means nothing.
  static func describe(
    _ name: String, in call: BuiltinCall, style: Style, all: Bool = false, skipsFunctions: Bool = false,
    forcesPath: Bool = false, path: String? = nil
  ) async throws(Unwind) -> Bool {
    let shell = call.shell
    var isFound = false
    if !forcesPath {
      for meaning in meanings(name, shell, skipsFunctions) {
        isFound = true
        if let text = text(name, meaning, style) { call.write(text + "\n") }
        if !all { return true }
      }
    }
    let files = programs(name, shell, all: all, path: path)
    for file in files {
      isFound = true
      switch style {
      case .word: call.write("file\n")
      case .path, .reusable: call.write(file.path + "\n")
      case .sentence:
        call.write(file.isHashed ? "\(name) is hashed (\(file.path))\n" : "\(name) is \(file.path)\n")
      }
      if !all { return true }
    }
    if !isFound, style == .sentence {
      let reason = call.name == "command" && !shell.isDash ? "not found" : "not found"
      if shell.isDash {
        call.write("\(name): \(reason)\n")
      } else {
        try await call.complain("\(name): \(reason)")
      }
    }
    return isFound
  }

  /// What a name means apart from files.
  private enum Meaning {
    case alias(String)
    case keyword
    case function(ShellFunction)
    case builtin(isSpecial: Bool)
  }

  private static func meanings(_ name: String, _ shell: Shell, _ skipsFunctions: Bool) -> [Meaning] {
    var result: [Meaning] = []
    if shell.isDash || shell.isOn(.expandsAliases), let alias = shell.state.aliases[name] {
      result.append(.alias(alias))
    }
    let keywords = shell.isDash ? ReservedWord.dash : ReservedWord.all
    if keywords.contains(name) { result.append(.keyword) }
    if !skipsFunctions, let function = shell.state.functions[name] { result.append(.function(function)) }
    if let builtin = BuiltinTable.find(name, isDash: shell.isDash), !shell.state.disabledBuiltins.contains(name) {
      result.append(.builtin(isSpecial: builtin.isSpecial && shell.isDash))
    }
    return result
  }

  private static func text(_ name: String, _ meaning: Meaning, _ style: Style) -> String? {
    switch (meaning, style) {
    case (_, .path): nil
    case (.alias, .word): "alias"
    case (.keyword, .word): "keyword"
    case (.function, .word): "function"
    case (.builtin, .word): "builtin"
    case (.alias(let value), .sentence): "\(name) is aliased to `\(value)'"
    case (.alias(let value), .reusable): "alias \(name)=\(Quoting.singleQuoted(value))"
    case (.keyword, .sentence): "\(name) is a shell keyword"
    case (.function(let function), .sentence):
      "\(name) is a function\n" + Printer.function(named: name, function.body)
    case (.builtin(let isSpecial), .sentence): "\(name) is a \(isSpecial ? "special " : "")shell builtin"
    case (_, .reusable): name
    }
  }

  private static func programs(_ name: String, _ shell: Shell, all: Bool, path: String?)
    -> [(path: String, isHashed: Bool)]
  {
    if name.utf8.contains(UInt8(ascii: "/")) {
      let isProgram =
        shell.process.files.mayAccess(.execute, name)
        && (try? shell.process.files.status(name))?.isDirectory == false
      return isProgram ? [(name, false)] : []
    }
    if !all, path == nil, let hashed = shell.state.hashedCommands[name] { return [(hashed.path, true)] }
    return shell.findAllInPath(name, path: path, firstOnly: !all).map { ($0, false) }
  }
}

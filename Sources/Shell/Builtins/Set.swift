import ShellSyntax
import TextFormat

/// `set` changes options and positional parameters.
struct SetBuiltin: Builtin {
  static let name = "set"
  static let synopsis = "set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]"
  static let isSpecial = true

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    let arguments = call.arguments
    if arguments.isEmpty {
      listVariables(call)
      return 0
    }
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      if word == "--" {
        shell.state.positional = Array(arguments[(index + 1)...])
        return 0
      }
      if word == "-" {
        shell.state.options.remove([.trace, .verbose])
        if index + 1 < arguments.count { shell.state.positional = Array(arguments[(index + 1)...]) }
        return 0
      }
      guard word.hasPrefix("-") || word.hasPrefix("+"), word.utf8.count > 1 else { break }
      let isOn = word.hasPrefix("-")
      index += 1
      for letter in word.dropFirst() {
        if letter == "o" {
          guard index < arguments.count, !arguments[index].hasPrefix("-"), !arguments[index].hasPrefix("+") else {
            SetBuiltin.listOptions(call, isReusable: !isOn)
            continue
          }
          let name = arguments[index]
          index += 1
          guard let option = ShellOptions.named(name), !shell.isDash || SetBuiltin.dashNames.contains(name) else {
            if shell.isDash {
              try await call.complain("Illegal option -o \(name)")
              throw .exit(2)
            }
            try await call.complain("\(name): invalid option name")
            return 2
          }
          shell.setOption(option, isOn)
          continue
        }
        guard let option = ShellOptions.withLetter(letter) else {
          if shell.isDash {
            try await call.complain("Illegal option -\(letter)")
            throw .exit(2)
          }
          try await call.complain("\(isOn ? "-" : "+")\(letter): invalid option")
          return try await call.usage()
        }
        shell.setOption(option, isOn)
      }
    }
    if index < arguments.count { shell.state.positional = Array(arguments[index...]) }
    return 0
  }

  /// What `set -o` prints, or `set +o` when it is to be read back.
  static func listOptions(_ call: BuiltinCall, isReusable: Bool) {
    if call.shell.isDash { return listDashOptions(call, isReusable: isReusable) }
    for (name, _, option) in ShellOptions.table {
      let isOn = call.shell.isOn(option)
      if isReusable {
        call.write("set \(isOn ? "-" : "+")o \(name)\n")
      } else {
        call.write("\(name.padded(to: 15))\t\(isOn ? "on" : "off")\n")
      }
    }
  }

  private static let dashNames = [
    "errexit", "noglob", "ignoreeof", "interactive", "monitor", "noexec", "stdin", "xtrace", "verbose", "vi",
    "emacs", "noclobber", "allexport", "notify", "nounset", "privileged", "nolog", "debug",
  ]

  /// dash's own order, and options that it alone has.
  private static func listDashOptions(_ call: BuiltinCall, isReusable: Bool) {
    if !isReusable { call.write("Current option settings\n") }
    for name in dashNames {
      let isOn =
        ShellOptions.named(name).map { call.shell.isOn($0) } ?? (name == "stdin" && call.shell.isOn(.standardInput))
      call.write(isReusable ? "set \(isOn ? "-" : "+")o \(name)\n" : "\(name.padded(to: 16))\(isOn ? "on" : "off")\n")
    }
  }

  private func listVariables(_ call: BuiltinCall) {
    let shell = call.shell
    for name in shell.state.variables.names {
      guard let variable = shell.listedVariable(name), variable.isSet else { continue }
      call.write(SetBuiltin.assignment(name, variable, isDash: shell.isDash) + "\n")
    }
    guard !shell.isOn(.posix), !shell.isDash else { return }
    for (name, function) in shell.state.functions.sorted(by: { $0.key < $1.key }) {
      call.write(Printer.function(named: name, function.body) + "\n")
    }
  }

  /// name=value as the shell would read it.
  static func assignment(_ name: String, _ variable: Variable, isDash: Bool = false) -> String {
    switch variable.value {
    case .scalar(let text) where isDash: "\(name)=\(Quoting.singleQuoted(text))"
    case .indexed, .associative: "\(name)=\(DeclareBuiltin.arrayText(variable))"
    default: "\(name)=\(variable.scalar.map { Quoting.listed($0) } ?? "")"
    }
  }
}

extension Shell {
  /// Sets or clears an option, with what follows from it.
  func setOption(_ option: ShellOptions, _ isOn: Bool) {
    if option == .noExecution, isInteractive { return }
    if isOn { state.options.insert(option) } else { state.options.remove(option) }
    if option == .posix, !isOn { state.variables["POSIXLY_CORRECT"] = nil }
    if option == .emacs, isOn { state.options.remove(.vi) }
    if option == .vi, isOn { state.options.remove(.emacs) }
    if option == .monitor { applyMonitor(isOn) }
  }
}

import TextFormat

/// `shopt` changes bash's own options.
struct ShoptBuiltin: Builtin {
  static let name = "shopt"
  static let synopsis = "shopt [-pqsu] [-o] [optname ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let options = try await call.options("psuoq") else { return 2 }
    if options.has("s"), options.has("u") {
      try await call.complain("cannot set and unset shell options simultaneously")
      return 1
    }
    let isSetting = options.has("s") || options.has("u")
    if options.operands.isEmpty {
      list(call, options)
      return 0
    }
    var status: Int32 = 0
    for name in options.operands {
      guard let isOn = value(name, call.shell, ofSet: options.has("o")) else {
        try await call.complain(
          "\(name): invalid \(options.has("o") ? "option name" : "shell option name")")
        status = 1
        continue
      }
      if isSetting {
        set(name, options.has("s"), call.shell, ofSet: options.has("o"))
        continue
      }
      if !isOn { status = 1 }
      if !options.has("q") { show(name, isOn, call, options) }
    }
    return status
  }

  private func value(_ name: String, _ shell: Shell, ofSet: Bool) -> Bool? {
    ofSet ? ShellOptions.named(name).map { shell.isOn($0) } : BashOptions.named(name).map { shell.isOn($0) }
  }

  private func set(_ name: String, _ isOn: Bool, _ shell: Shell, ofSet: Bool) {
    if ofSet {
      if let option = ShellOptions.named(name) { shell.setOption(option, isOn) }
      return
    }
    guard let option = BashOptions.named(name), option != .loginShell else { return }
    if isOn { shell.state.bashOptions.insert(option) } else { shell.state.bashOptions.remove(option) }
    shell.globs = [:]
  }

  private func list(_ call: BuiltinCall, _ options: BuiltinCall.Options) {
    let names = options.has("o") ? ShellOptions.table.map(\.name) : BashOptions.names
    for name in names {
      guard let isOn = value(name, call.shell, ofSet: options.has("o")) else { continue }
      if options.has("s"), !isOn { continue }
      if options.has("u"), isOn { continue }
      show(name, isOn, call, options)
    }
  }

  private func show(_ name: String, _ isOn: Bool, _ call: BuiltinCall, _ options: BuiltinCall.Options) {
    if options.has("q") { return }
    if options.has("p") {
      call.write(options.has("o") ? "set \(isOn ? "-" : "+")o \(name)\n" : "shopt -\(isOn ? "s" : "u") \(name)\n")
    } else {
      call.write("\(name.padded(to: 15))\t\(isOn ? "on" : "off")\n")
    }
  }
}

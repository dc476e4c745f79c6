import ShellSyntax
import TextFormat

/// `hash` remembers where programs are.
struct HashBuiltin: Builtin {
  static let name = "hash"
  static let synopsis = "hash [-lr] [-p pathname] [-dt] [name ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("dlrp:t") else { return 2 }
    if options.has("r") { shell.state.hashedCommands = [:] }
    let names = options.operands
    if options.has("t"), names.isEmpty {
      try await call.complain("-t: option requires an argument")
      return 1
    }
    if names.isEmpty {
      if !options.has("r") { list(call, isReusable: options.has("l")) }
      return 0
    }
    var status: Int32 = 0
    for name in names {
      if options.has("d") {
        if shell.state.hashedCommands.removeValue(forKey: name) == nil {
          try await call.complain("\(name): not found")
          status = 1
        }
      } else if options.has("t") {
        if let found = shell.state.hashedCommands[name] {
          call.write(names.count > 1 ? "\(name)\t\(found.path)\n" : found.path + "\n")
        } else {
          try await call.complain("\(name): not found")
          status = 1
        }
      } else if let path = options.argument("p") {
        shell.state.hashedCommands[name] = .init(path: path, hits: 0)
      } else if name.utf8.contains(UInt8(ascii: "/")) || BuiltinTable.find(name, isDash: shell.isDash) != nil
        || shell.state.functions[name] != nil
      {
        continue
      } else if let found = shell.findAllInPath(name, firstOnly: true).first {
        shell.state.hashedCommands[name] = .init(path: found, hits: 0)
      } else {
        try await call.complain("\(name): not found")
        status = 1
      }
    }
    return status
  }

  private func list(_ call: BuiltinCall, isReusable: Bool) {
    let shell = call.shell
    // In the order of a table of 256 buckets.
    let commands = shell.state.hashedCommands.sorted {
      (BucketHash.of($0.key) & 255, $0.key) < (BucketHash.of($1.key) & 255, $1.key)
    }
    guard !commands.isEmpty else {
      if !isReusable, !shell.isDash { call.write("hash: hash table empty\n") }
      return
    }
    if shell.isDash {
      for (_, command) in commands { call.write(command.path + "\n") }
      return
    }
    if !isReusable { call.write("hits\tcommand\n") }
    for (name, command) in commands {
      if isReusable {
        call.write("builtin hash -p \(command.path) \(name)\n")
      } else {
        let hits = String(command.hits)
        call.write(hits.rightAligned(to: 4) + "\t\(command.path)\n")
      }
    }
  }
}

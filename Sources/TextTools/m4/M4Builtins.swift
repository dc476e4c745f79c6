import FileSystem
import Kernel

/// A macro that m4 brings along.
struct M4Builtin {
  typealias Body = (M4Machine, [M4Value]) async throws(M4Machine.Stop) -> [UInt8]

  let name: String
  /// How many arguments it takes.
  let counts: ClosedRange<Int>
  /// Whether its name means nothing without a parenthesis behind it.
  let isBlind: Bool
  /// What it gives with too few arguments, from the first one.
  let fallback: (([UInt8]) -> [UInt8])?
  let run: Body

  init(
    _ name: String, _ counts: ClosedRange<Int>, isBlind: Bool = true, fallback: (([UInt8]) -> [UInt8])? = nil,
    _ run: @escaping Body
  ) {
    self.name = name
    self.counts = counts
    self.isBlind = isBlind
    self.fallback = fallback
    self.run = run
  }
}

/// The builtins of GNU m4, by what they are about.
enum M4Builtins {
  static var all: [M4Builtin] { definitions + conditions + inputs + outputs + texts + numbers + system }

  private static let many = 1_000_000

  // MARK: Definitions

  private static var definitions: [M4Builtin] {
    [
      M4Builtin("define", 1...2) { machine, arguments throws(M4Machine.Stop) in
        machine.define(arguments, isPushed: false)
        return []
      },
      M4Builtin("pushdef", 1...2) { machine, arguments throws(M4Machine.Stop) in
        machine.define(arguments, isPushed: true)
        return []
      },
      M4Builtin("undefine", 1...many) { machine, arguments throws(M4Machine.Stop) in
        for argument in arguments.dropFirst() { machine.definitions[argument.string] = nil }
        return []
      },
      M4Builtin("popdef", 1...many) { machine, arguments throws(M4Machine.Stop) in
        for argument in arguments.dropFirst() {
          _ = machine.definitions[argument.string]?.popLast()
          if machine.definitions[argument.string]?.isEmpty == true { machine.definitions[argument.string] = nil }
        }
        return []
      },
      M4Builtin("defn", 1...many) { machine, arguments throws(M4Machine.Stop) in
        var result: [UInt8] = []
        for argument in arguments.dropFirst() {
          switch machine.definitions[argument.string]?.last {
          case .text(let bytes): result += machine.openQuote + bytes + machine.closeQuote
          case .builtin(let name): machine.input.push(builtin: name)
          case nil: break
          }
        }
        return result
      },
      M4Builtin("indir", 1...many) { machine, arguments throws(M4Machine.Stop) in
        guard let value = machine.definitions[arguments[1].string]?.last else {
          try await machine.complain("undefined macro `\(arguments[1].string)'")
          return []
        }
        try await machine.invoke(value, Array(arguments.dropFirst()))
        return []
      },
      M4Builtin("builtin", 1...many) { machine, arguments throws(M4Machine.Stop) in
        guard machine.builtins[arguments[1].string] != nil else {
          try await machine.complain("undefined builtin `\(arguments[1].string)'")
          return []
        }
        try await machine.invoke(.builtin(arguments[1].string), Array(arguments.dropFirst()))
        return []
      },
      M4Builtin("dumpdef", 0...many, isBlind: false) { machine, arguments throws(M4Machine.Stop) in
        let asked = arguments.dropFirst().map(\.string)
        for name in asked.isEmpty ? machine.definitions.keys.sorted() : asked {
          switch machine.definitions[name]?.last {
          case .text(let bytes): try await machine.tell("\(name):\t\(String(lossless: bytes))\n")
          case .builtin(let builtin): try await machine.tell("\(name):\t<\(builtin)>\n")
          case nil: try await machine.complain("undefined macro `\(name)'")
          }
        }
        return []
      },
      M4Builtin("traceon", 0...many, isBlind: false) { machine, arguments throws(M4Machine.Stop) in
        if arguments.count == 1 { machine.tracesAll = true }
        machine.traced.formUnion(arguments.dropFirst().map(\.string))
        return []
      },
      M4Builtin("traceoff", 0...many, isBlind: false) { machine, arguments throws(M4Machine.Stop) in
        if arguments.count == 1 {
          machine.tracesAll = false
          machine.traced = []
        }
        machine.traced.subtract(arguments.dropFirst().map(\.string))
        return []
      },
    ]
  }

  // MARK: Conditions

  private static var conditions: [M4Builtin] {
    [
      M4Builtin("ifdef", 2...3) { machine, arguments throws(M4Machine.Stop) in
        let isDefined = machine.definitions[arguments[1].string] != nil
        return isDefined ? arguments[2].bytes : arguments.count > 3 ? arguments[3].bytes : []
      },
      M4Builtin("ifelse", 1...many) { machine, arguments throws(M4Machine.Stop) in
        var rest = arguments.dropFirst()
        if rest.count == 1 { return [] }
        if rest.count == 2 {
          try await machine.warn("too few arguments to builtin `\(arguments[0].string)'")
          return []
        }
        if rest.count % 3 == 2, rest.count > 4 {
          try await machine.warn("excess arguments to builtin `\(arguments[0].string)' ignored")
        }
        while rest.count >= 3 {
          let start = rest.startIndex
          if rest[start] == rest[start + 1] { return rest[start + 2].bytes }
          rest = rest.dropFirst(3)
        }
        return rest.first?.bytes ?? []
      },
      M4Builtin("shift", 1...many) { machine, arguments throws(M4Machine.Stop) in
        machine.list(arguments.dropFirst(2), isQuoted: true)
      },
    ]
  }

  // MARK: What is read

  private static var inputs: [M4Builtin] {
    [
      M4Builtin("include", 1...1) { machine, arguments throws(M4Machine.Stop) in
        switch try await machine.readIncluded(arguments[1].string) {
        case .success(let bytes): machine.input.pushFile(arguments[1].string, bytes)
        case .failure(let error):
          try await machine.complain("cannot open `\(arguments[1].string)': \(error.message)")
          machine.status = .failure
        }
        return []
      },
      M4Builtin("sinclude", 1...1) { machine, arguments throws(M4Machine.Stop) in
        if case .success(let bytes) = try await machine.readIncluded(arguments[1].string) {
          machine.input.pushFile(arguments[1].string, bytes)
        }
        return []
      },
      M4Builtin("dnl", 0...0, isBlind: false) { machine, _ throws(M4Machine.Stop) in
        while let byte = machine.input.next(), byte != 10 {}
        return []
      },
      M4Builtin("m4wrap", 1...many) { machine, arguments throws(M4Machine.Stop) in
        machine.wrapped.append(Array(arguments.dropFirst().map(\.bytes).joined(separator: [32])))
        return []
      },
      M4Builtin("changequote", 0...2, isBlind: false) { machine, arguments throws(M4Machine.Stop) in
        machine.openQuote = arguments.count > 1 ? arguments[1].bytes : [UInt8(ascii: "`")]
        let close = arguments.count > 2 ? arguments[2].bytes : []
        machine.closeQuote = close.isEmpty && !machine.openQuote.isEmpty ? [UInt8(ascii: "'")] : close
        return []
      },
      M4Builtin("changecom", 0...2, isBlind: false) { machine, arguments throws(M4Machine.Stop) in
        machine.openComment = arguments.count > 1 ? arguments[1].bytes : []
        let close = arguments.count > 2 ? arguments[2].bytes : []
        machine.closeComment = close.isEmpty ? [10] : close
        return []
      },
      M4Builtin("__file__", 0...0, isBlind: false) { machine, _ throws(M4Machine.Stop) in
        machine.openQuote + machine.input.place.file.bytes + machine.closeQuote
      },
      M4Builtin("__line__", 0...0, isBlind: false) { machine, _ throws(M4Machine.Stop) in
        "\(machine.input.place.line)".bytes
      },
      M4Builtin("__program__", 0...0, isBlind: false) { machine, _ throws(M4Machine.Stop) in
        machine.openQuote + (machine.process.arguments.first ?? "m4").bytes + machine.closeQuote
      },
    ]
  }

  // MARK: What is written

  private static var outputs: [M4Builtin] {
    [
      M4Builtin("divert", 0...1, isBlind: false) { machine, arguments throws(M4Machine.Stop) in
        machine.output.current = try await machine.number(arguments, 1, default: 0)
        return []
      },
      M4Builtin("divnum", 0...0, isBlind: false) { machine, _ throws(M4Machine.Stop) in
        "\(machine.output.current)".bytes
      },
      M4Builtin("undivert", 0...many, isBlind: false) { machine, arguments throws(M4Machine.Stop) in
        if arguments.count == 1 { machine.output.bringBackAll() }
        for argument in arguments.dropFirst() {
          if let number = Int(argument.string) {
            machine.output.bringBack(number)
          } else if !argument.bytes.isEmpty {
            switch try await machine.readIncluded(argument.string) {
            case .success(let bytes): machine.output.write(bytes)
            case .failure(let error):
              try await machine.complain("cannot undivert `\(argument.string)': \(error.message)")
              machine.status = .failure
            }
          }
        }
        return []
      },
      M4Builtin("errprint", 1...many) { machine, arguments throws(M4Machine.Stop) in
        try await machine.tell(arguments.dropFirst().map(\.string).joined(separator: " "))
        return []
      },
      M4Builtin("m4exit", 0...1, isBlind: false) { machine, arguments throws(M4Machine.Stop) in
        let code = try await machine.number(arguments, 1, default: 0)
        throw M4Machine.Stop.exit(code == 0 ? machine.status : ExitStatus(code & 0xFF))
      },
    ]
  }
}

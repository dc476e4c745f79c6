import CommandConventions
import FileSystem

/// The steps of a program that deal with arrays, assignments, calls and output.
extension AwkMachine {
  private func array(at variable: UnsafeMutablePointer<AwkValue>, _ name: () -> String) throws(AwkFailure) -> AwkArray {
    switch variable.pointee {
    case .array(let array): return array
    case .unset:
      let array = AwkArray()
      variable.pointee = .array(array)
      return array
    default: throw AwkFailure(message: "attempt to use scalar `\(name())' as an array")
    }
  }

  private func popArray() throws(AwkFailure) -> AwkArray {
    guard case .array(let array) = pop() else { throw AwkFailure(message: "attempt to use a scalar as an array") }
    return array
  }

  func runArray(_ instruction: AwkInstruction, _ a: Int) throws(AwkFailure) -> Pause? {
    switch instruction.code {
    case .pushArrayGlobal: push(.array(try array(at: globals + a) { globalName(a) }))
    case .pushArrayLocal: push(.array(try array(at: stack + base + a) { localName(a) }))
    case .joinSubscripts:
      var joined: [UInt8] = []
      for index in (depth - a)..<depth {
        if index > depth - a { joined.append(contentsOf: subscriptSeparator) }
        append(stack[index], to: &joined)
      }
      drop(to: depth - a)
      push(.text(joined))
    case .loadElement:
      let key = key(pop())
      let array = try popArray()
      let value = array[key]
      if instruction.b == 0, case .array = value {
        throw AwkFailure(message: "attempt to use array in a scalar context")
      }
      push(value)
    case .loadSubarray:
      let key = key(pop())
      let array = try popArray()
      if case .array(let inner) = array[key] {
        push(.array(inner))
      } else {
        let inner = AwkArray()
        array[key] = .array(inner)
        push(.array(inner))
      }
    case .storeElement:
      let value = pop()
      let key = key(pop())
      try popArray()[key] = value
      push(value)
    case .contains:
      let array = try popArray()
      stack[depth - 1] = AwkValue(array.contains(key(stack[depth - 1])))
    case .deleteElement:
      let key = key(pop())
      try popArray().remove(key)
    case .deleteArray: try popArray().removeAll()
    case .loopStart: loops.append(try loopKeys(try popArray()))
    case .loopNext:
      guard let key = loops[loops.count - 1].popLast() else {
        programCounter = a
        break
      }
      carried = .text(key.bytes)
    case .loopEnd: loops.removeLast()
    default: return try runAssignment(instruction, a)
    }
    return nil
  }

  private func runAssignment(_ instruction: AwkInstruction, _ a: Int) throws(AwkFailure) -> Pause? {
    switch instruction.code {
    case .incrementGlobal: increment(globals + a, instruction.b)
    case .incrementLocal: increment(stack + base + a, instruction.b)
    case .incrementElement:
      let key = key(pop())
      let array = try popArray()
      let amount: Double = instruction.b & 1 != 0 ? -1 : 1
      let before = array.add(amount, at: array.place(of: key))
      if instruction.b & 4 == 0 { push(.number(instruction.b & 2 != 0 ? before + amount : before)) }
    case .incrementSpecial:
      let special = AwkSpecial(rawValue: instruction.a) ?? .NF
      let before = self.special(special).number
      let after = before + (instruction.b & 1 != 0 ? -1 : 1)
      try setSpecial(special, .number(after))
      if instruction.b & 4 == 0 { push(.number(instruction.b & 2 != 0 ? after : before)) }
    case .incrementField:
      let index = try fieldIndex(pop())
      let before = try field(at: index).number
      let after = before + (instruction.b & 1 != 0 ? -1 : 1)
      try setField(index, .number(after))
      if instruction.b & 4 == 0 { push(.number(instruction.b & 2 != 0 ? after : before)) }
    case .compoundGlobal:
      let result = AwkValue.number(try compound(instruction.b, globals[a].number, pop().number))
      globals[a] = result
      push(result)
    case .compoundLocal:
      let right = pop().number
      let result = AwkValue.number(try compound(instruction.b, stack[base + a].number, right))
      stack[base + a] = result
      push(result)
    case .compoundSpecial:
      let special = AwkSpecial(rawValue: instruction.a) ?? .NF
      let result = AwkValue.number(try compound(instruction.b, self.special(special).number, pop().number))
      try setSpecial(special, result)
      push(result)
    case .compoundField:
      let right = pop().number
      let index = try fieldIndex(pop())
      let result = AwkValue.number(try compound(instruction.b, try field(at: index).number, right))
      try setField(index, result)
      push(result)
    case .compoundElement:
      let right = pop().number
      let key = key(pop())
      let array = try popArray()
      let result = AwkValue.number(try compound(instruction.b, array[key].number, right))
      array[key] = result
      push(result)
    default: return try runCall(instruction, a)
    }
    return nil
  }

  private func increment(_ variable: UnsafeMutablePointer<AwkValue>, _ flags: Int32) {
    let before = variable.pointee.number
    let after = before + (flags & 1 != 0 ? -1 : 1)
    variable.pointee = .number(after)
    if flags & 4 == 0 { push(.number(flags & 2 != 0 ? after : before)) }
  }

  private func compound(_ operation: Int32, _ left: Double, _ right: Double) throws(AwkFailure) -> Double {
    switch AwkOperator(rawValue: UInt8(operation)) {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .divide:
      if right != 0 { left / right } else { throw AwkFailure(message: "division by zero attempted in `/='") }
    case .remainder:
      if right != 0 {
        left.truncatingRemainder(dividingBy: right)
      } else {
        throw AwkFailure(message: "division by zero attempted in `%='")
      }
    default: AwkMath.power(left, right)
    }
  }

  private func runCall(_ instruction: AwkInstruction, _ a: Int) throws(AwkFailure) -> Pause? {
    switch instruction.code {
    case .call:
      let function = code.functions[a]
      for _ in Int(instruction.b)..<max(Int(instruction.b), function.parameterCount) { push(.unset) }
      frames.append(Frame(returnTo: programCounter, base: base, function: self.function, loops: loops.count))
      guard frames.count < 200_000 else { throw AwkFailure(message: "function call nesting is too deep") }
      base = depth - function.parameterCount
      self.function = a
      programCounter = function.entry
    case .returnValue:
      let value = pop()
      drop(to: base)
      guard let frame = frames.popLast() else { return .finished }
      base = frame.base
      function = frame.function
      programCounter = frame.returnTo
      loops.removeLast(loops.count - frame.loops)
      push(value)
    case .builtin: return try call(AwkBuiltin.allCases[a], Int(instruction.b))
    case .substitute: try substitute(isGlobal: a == 1)
    case .printf:
      let text = try formatted(popMany(a))
      streams.standardOutput.append(contentsOf: text)
      if streams.standardOutput.count >= AwkMachine.outputBlock { return .flush(nil) }
    case .printTo, .printfTo: return try printTo(instruction, a)
    case .getline:
      var name: [UInt8] = []
      if a > 0 {
        name = text(of: pop())
        if name.isEmpty {
          throw AwkFailure(message: "expression for `\(a == 1 ? "<" : "|")' redirection has null string value")
        }
      }
      return .getline(form: a, name: name, intoVariable: instruction.b == 1)
    default: break
    }
    return nil
  }

  private func printTo(_ instruction: AwkInstruction, _ count: Int) throws(AwkFailure) -> Pause? {
    let kind = AwkRedirection.Kind(rawValue: UInt8(instruction.b)) ?? .file
    let name = text(of: stack[depth - 1])
    guard !name.isEmpty else {
      let sign = kind == .file ? ">" : kind == .appending ? ">>" : "|"
      throw AwkFailure(message: "expression for `\(sign)' redirection has null string value")
    }
    let isStandardOutput = AwkStreams.isStandardOutput(name, kind)
    let output = isStandardOutput ? nil : streams.output(name, kind)
    guard isStandardOutput || output != nil else {
      programCounter -= 1
      return .openOutput(name, kind)
    }
    _ = pop()
    var bytes: [UInt8] = []
    if instruction.code == .printfTo {
      bytes = try formatted(popMany(count))
    } else if count == 0 {
      bytes = wholeRecord() + recordTerminator
    } else {
      print(count, to: &bytes)
    }
    guard let output else {
      streams.standardOutput.append(contentsOf: bytes)
      return streams.standardOutput.count >= AwkMachine.outputBlock ? .flush(nil) : nil
    }
    output.bytes.append(contentsOf: bytes)
    return output.bytes.count >= 4096 || output.descriptor == 2 ? .flush(output) : nil
  }

  /// What printf makes of its arguments.
  func formatted(_ arguments: [AwkValue]) throws(AwkFailure) -> [UInt8] {
    guard let first = arguments.first else { throw AwkFailure(message: "sprintf: no arguments") }
    let format = text(of: first)
    var formatter = AwkFormat(format, Array(arguments.dropFirst()), isUTF8: isUTF8, convert: convertFormat)
    let result = formatter.run()
    if let missing = formatter.missing {
      let mark = String(repeating: " ", count: missing + 1) + "^"
      throw AwkFailure(
        message: "not enough arguments to satisfy format string\n\t`\(String(lossless: format))'\n\t\(mark)"
          + " ran out for this one")
    }
    return result
  }
}

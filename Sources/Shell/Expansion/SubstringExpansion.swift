import Kernel
import ShellSyntax

/// ${x:offset:length}
extension Shell {
  func substring(
    _ expansion: ParameterExpansion, _ value: ParameterValue, _ offset: ArithmeticText, _ length: ArithmeticText?
  ) async throws(Unwind) -> ParameterValue {
    switch value {
    case .unset: return .unset
    case .scalar(let text):
      let scalars = Array(text.unicodeScalars)
      guard let range = try await range(of: expansion, scalars.count, offset, length, isList: false) else {
        return .scalar("")
      }
      var result = String.UnicodeScalarView()
      result.append(contentsOf: scalars[range])
      return .scalar(String(result))
    case .list(let values):
      return .list(try await slice(expansion, values, offset, length))
    case .joined(let values):
      return .joined(try await slice(expansion, values, offset, length))
    }
  }

  private func slice(
    _ expansion: ParameterExpansion, _ values: [String], _ offset: ArithmeticText, _ length: ArithmeticText?
  ) async throws(Unwind) -> [String] {
    if case .special = expansion.parameter { return try await positionalSlice(expansion, values, offset, length) }
    guard case .name(let name) = expansion.parameter, case .indexed(let array)? = variable(name)?.value else {
      guard let range = try await range(of: expansion, values.count, offset, length, isList: true) else { return [] }
      return Array(values[range])
    }
    // The offset is an index of the array; the length counts elements from there.
    var start = try await arithmeticValue(offset, in: expansion.place)
    if start < 0 { start += (array.lastKey ?? -1) + 1 }
    guard start >= 0 else { return [] }
    let rest = zip(array.keys, array.elements).filter { $0.0 >= start }.map(\.1)
    guard let length else { return rest }
    let count = try await arithmeticValue(length, in: expansion.place)
    guard count >= 0 else { throw await fail("\(length.text): substring expression < 0") }
    return Array(rest.prefix(count))
  }

  /// ${@:0} begins with $0.
  private func positionalSlice(
    _ expansion: ParameterExpansion, _ values: [String], _ offset: ArithmeticText, _ length: ArithmeticText?
  ) async throws(Unwind) -> [String] {
    let all = [state.scriptName] + values
    var start = try await arithmeticValue(offset, in: expansion.place)
    if start < 0 { start += all.count }
    guard start >= 0, start <= all.count else { return [] }
    guard let length else { return Array(all[start...]) }
    let count = try await arithmeticValue(length, in: expansion.place)
    guard count >= 0 else { throw await fail("\(length.text): substring expression < 0") }
    return Array(all[start...].prefix(count))
  }

  /// The part of `count` characters that is meant; nil when there is none.
  private func range(
    of expansion: ParameterExpansion, _ count: Int, _ offset: ArithmeticText, _ length: ArithmeticText?, isList: Bool
  ) async throws(Unwind) -> Range<Int>? {
    var start = try await arithmeticValue(offset, in: expansion.place)
    if start < 0 { start += count }
    var end = count
    if let length {
      let given = try await arithmeticValue(length, in: expansion.place)
      guard start >= 0, start <= count else { return nil }
      if given < 0 {
        end = count + given
        if isList || end < start { throw await fail("\(length.text): substring expression < 0") }
      } else {
        end = given > count - start ? count : start + given
      }
    }
    guard start >= 0, start <= end else { return nil }
    return start..<end
  }
}

extension ParameterExpansion {
  /// The parameter as messages about its offsets name it.
  fileprivate var place: String {
    switch subscripted {
    case nil: parameter.text
    case .all: parameter.text + "[@]"
    case .joined: parameter.text + "[*]"
    case .index(let word): "\(parameter.text)[\(word.text)]"
    }
  }
}

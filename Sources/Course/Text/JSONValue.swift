/// A value to be written as JSON (RFC 8259) for programs to read; members keep their order.
package indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Int)
  case decimal(Double)
  case string(String)
  case list([JSONValue])
  case object([Member])

  package struct Member: Sendable, Hashable {
    package let name: String
    package let value: JSONValue
  }

  /// An object with members in this order.
  package static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member(name: $0.key, value: $0.value) })
  }

  package static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// The text, in lines with two blanks of indentation a level, without a newline at the end.
  package var text: String {
    var result = ""
    write(to: &result, indent: "")
    return result
  }

  private func write(to result: inout String, indent: String) {
    switch self {
    case .null: result += "null"
    case .bool(let value): result += value ? "true" : "false"
    case .number(let value): result += String(value)
    case .decimal(let value): result += value.isFinite ? value.description : "null"
    case .string(let value): JSONValue.quote(value, to: &result)
    case .list(let values):
      JSONValue.write(values, "[", "]", to: &result, indent: indent) { value, result, inner in
        value.write(to: &result, indent: inner)
      }
    case .object(let members):
      JSONValue.write(members, "{", "}", to: &result, indent: indent) { member, result, inner in
        JSONValue.quote(member.name, to: &result)
        result += ": "
        member.value.write(to: &result, indent: inner)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ open: String, _ close: String, to result: inout String, indent: String,
    _ body: (Element, inout String, String) -> Void
  ) {
    result += open
    guard !elements.isEmpty else {
      result += close
      return
    }
    let inner = indent + "  "
    for (index, element) in elements.enumerated() {
      result += index == 0 ? "\n" + inner : ",\n" + inner
      body(element, &result, inner)
    }
    result += "\n" + indent + close
  }

  private static func quote(_ text: String, to result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}

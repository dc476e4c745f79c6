/// The colours of diff --color.
struct DiffColors {
  enum Part: String {
    case header = "1"
    case range = "36"
    case deleted = "31"
    case inserted = "32"
  }

  let isOn: Bool

  func start(_ part: Part) -> String { isOn ? "\u{1B}[\(part.rawValue)m" : "" }
  var end: String { isOn ? "\u{1B}[0m" : "" }

  func paint(_ text: String, _ part: Part) -> String { start(part) + text + end }
}

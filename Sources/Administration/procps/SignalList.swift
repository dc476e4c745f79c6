import Kernel
import TextFormat

/// The names of signals, as procps and psmisc list them.
enum SignalList {
  /// The signal of a name or number; nil inside for 0, which sends none.
  static func signal(_ text: String) -> (signal: Signal?, isZero: Bool)? {
    if text == "0" { return (nil, true) }
    return Signal(name: text).map { ($0, false) }
  }

  static func name(_ signal: Signal) -> String { signal == .IO ? "POLL" : signal.name }

  private static var names: [String] { Signal.allCases.map(name) }

  /// As many as fit in a line.
  static var lines: String {
    var text = ""
    var column = 0
    for name in names {
      if column + name.utf8.count + 1 > 80 {
        text += "\n"
        column = 0
      } else if column > 0 {
        text += " "
        column += 1
      }
      text += name
      column += name.utf8.count
    }
    return text + "\n"
  }

  /// Numbers and names, seven in a line.
  static var table: String {
    var text = ""
    for (index, name) in names.enumerated() {
      let number = index + 1
      let cell = String(number).rightAligned(to: 2) + " " + name
      let isLast = number % 7 == 0
      text += isLast ? cell + "\n" : cell.padded(to: 11)
    }
    return text + "\n"
  }
}

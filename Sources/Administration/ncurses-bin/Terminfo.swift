/// What a terminal is told to do, as terminfo(5) describes it: the capabilities that scripts ask tput(1) for.
struct Terminfo {
  let name: String
  /// Strings by the names of their capabilities; `%i`, `%p1%d` and so on where numbers go in.
  private let strings: [String: String]
  /// 8, 256, or -1 where there are none.
  let colors: Int

  /// The names of all capabilities in the table below.
  private static let ansi: KeyValuePairs<String, String> = [
    "bel": "\u{07}", "bold": "\u{1B}[1m", "civis": "\u{1B}[?25l", "clear": "\u{1B}[H\u{1B}[J", "cr": "\r",
    "cub1": "\u{08}", "cud1": "\n", "cuf1": "\u{1B}[C", "cup": "\u{1B}[%i%p1%d;%p2%dH", "cuu1": "\u{1B}[A",
    "dim": "\u{1B}[2m", "ed": "\u{1B}[J", "el": "\u{1B}[K", "el1": "\u{1B}[1K", "home": "\u{1B}[H",
    "op": "\u{1B}[39;49m", "rc": "\u{1B}8", "rev": "\u{1B}[7m", "rmso": "\u{1B}[27m", "rmul": "\u{1B}[24m",
    "sc": "\u{1B}7", "sgr0": "\u{1B}[m\u{0F}", "smso": "\u{1B}[7m", "smul": "\u{1B}[4m",
  ]
  private static let fullScreen: [String: String] = ["smcup": "\u{1B}[?1049h", "rmcup": "\u{1B}[?1049l"]
  private static let italics: [String: String] = ["sitm": "\u{1B}[3m", "ritm": "\u{1B}[23m"]

  private static let xterm: [String: String] = fullScreen.merging(italics) { $1 }.merging([
    "clear": "\u{1B}[H\u{1B}[2J", "cnorm": "\u{1B}[?12l\u{1B}[?25h", "E3": "\u{1B}[3J", "sgr0": "\u{1B}(B\u{1B}[m",
    "smcup": "\u{1B}[?1049h\u{1B}[22;0;0t", "rmcup": "\u{1B}[?1049l\u{1B}[23;0;0t",
  ]) { $1 }
  private static let screen: [String: String] = fullScreen.merging([
    "cnorm": "\u{1B}[34h\u{1B}[?25h", "cuu1": "\u{1B}M", "smso": "\u{1B}[3m", "rmso": "\u{1B}[23m",
  ]) { $1 }
  private static let tmux: [String: String] = screen.merging(italics) { $1 }.merging([
    "E3": "\u{1B}[3J", "smso": "\u{1B}[7m", "rmso": "\u{1B}[27m",
  ]) { $1 }
  private static let linux: [String: String] = [
    "civis": "\u{1B}[?25l\u{1B}[?1c", "cnorm": "\u{1B}[?25h\u{1B}[?0c", "E3": "\u{1B}[3J",
  ]
  private static let vt100: [String: String] = [
    "bold": "\u{1B}[1m", "cnorm": "", "civis": "", "dim": "", "op": "", "rmso": "\u{1B}[m", "rmul": "\u{1B}[m",
  ]

  /// The terminal of a name; nil when the host's terminfo has none of that name.
  init?(_ name: String) {
    self.name = name
    let difference: [String: String]
    switch name {
    case "dumb":
      (strings, colors) = (["bel": "\u{07}", "cr": "\r", "cud1": "\n"], -1)
      return
    case "linux": (difference, colors) = (Terminfo.linux, 8)
    case "screen": (difference, colors) = (Terminfo.screen, 8)
    case "screen-256color": (difference, colors) = (Terminfo.screen, 256)
    case "tmux": (difference, colors) = (Terminfo.tmux, 8)
    case "tmux-256color": (difference, colors) = (Terminfo.tmux, 256)
    case "vt100": (difference, colors) = (Terminfo.vt100, -1)
    case "xterm", "xterm-color": (difference, colors) = (Terminfo.xterm, 8)
    case "xterm-256color": (difference, colors) = (Terminfo.xterm, 256)
    default: return nil
    }
    strings = Dictionary(Terminfo.ansi.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
      .merging(difference) { $1 }.filter { !$0.value.isEmpty }
  }

  /// Whether a name is one of a capability that is a string, be it that this terminal has none.
  static func knows(_ capability: String) -> Bool {
    ansi.contains { $0.key == capability } || xterm[capability] != nil
      || capability == "setaf" || capability == "setab"
  }

  /// The bytes of a capability with its numbers put in; nil where the terminal has none.
  func string(_ capability: String, _ numbers: [Int] = []) -> String? {
    let first = numbers.first ?? 0
    switch capability {
    case "cup":
      let second = numbers.count > 1 ? numbers[1] : 0
      return strings["cup"]?.isEmpty == false ? "\u{1B}[\(first + 1);\(second + 1)H" : nil
    case "setaf" where colors > 0: return color(first, base: 30, brightBase: 90)
    case "setab" where colors > 0: return color(first, base: 40, brightBase: 100)
    default: return strings[capability]
    }
  }

  private func color(_ number: Int, base: Int, brightBase: Int) -> String {
    if number < 8 { return "\u{1B}[\(base + number)m" }
    guard colors > 8 else { return "\u{1B}[\(base + 9)m" }
    return number < 16 ? "\u{1B}[\(brightBase + number - 8)m" : "\u{1B}[\(base + 8);5;\(number)m"
  }

  /// Empties the screen, and what has scrolled off it where the terminal can.
  func clearing(keepsScrollback: Bool) -> String {
    (string("clear") ?? "") + (keepsScrollback ? "" : string("E3") ?? "")
  }
}

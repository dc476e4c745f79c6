import Kernel

/// The settings of a terminal by the names of stty(1).
///
/// Those that a simulated terminal has can be changed; the others are shown as they are on a fresh
/// pseudo-terminal, and may be set to what they are.
struct TerminalModes {
  typealias Attributes = TerminalDevice.Attributes

  private let terminal: TerminalDevice

  init(_ terminal: TerminalDevice) {
    self.terminal = terminal
  }

  static let characters: [(name: String, path: any WritableKeyPath<Attributes, UInt8> & Sendable)] = [
    ("intr", \.interrupt), ("quit", \.quit), ("erase", \.erase), ("kill", \.kill), ("eof", \.endOfFile),
    ("susp", \.suspend), ("rprnt", \.reprint), ("werase", \.wordErase), ("lnext", \.literalNext),
  ]
  private static let flags: [(name: String, path: any WritableKeyPath<Attributes, Bool> & Sendable)] = [
    ("icrnl", \.mapsReturn), ("opost", \.processesOutput), ("isig", \.generatesSignals), ("icanon", \.isCanonical),
    ("echo", \.echoes), ("tostop", \.stopsBackgroundOutput),
  ]
  /// All modes in the order in which they are shown, as they usually are.
  private static let rows = [
    "-parenb -parodd -cmspar cs8 -hupcl -cstopb cread -clocal -crtscts",
    "-ignbrk -brkint -ignpar -parmrk -inpck -istrip -inlcr -igncr icrnl ixon -ixoff -iuclc -ixany -imaxbel -iutf8",
    "opost -olcuc -ocrnl onlcr -onocr -onlret -ofill -ofdel nl0 cr0 tab0 bs0 vt0 ff0",
    "isig icanon iexten echo echoe echok -echonl -noflsh -xcase -tostop -echoprt echoctl echoke -flusho -extproc",
  ]

  private func shown(_ mode: String) -> String {
    let name = mode.hasPrefix("-") ? String(mode.dropFirst()) : mode
    guard let flag = TerminalModes.flags.first(where: { $0.name == name }) else { return mode }
    return (terminal.attributes[keyPath: flag.path] ? "" : "-") + name
  }

  private static func show(_ byte: UInt8) -> String {
    byte == 0
      ? "<undef>"
      : byte < 32 ? "^" + String(UnicodeScalar(byte + 64)) : byte == 127 ? "^?" : String(UnicodeScalar(byte))
  }

  /// Texts in lines of at most 80 columns.
  private static func wrap(_ words: [String], separator: String = " ") -> String {
    var lines = [""]
    for word in words {
      let last = lines[lines.count - 1]
      if !last.isEmpty, last.utf8.count + separator.utf8.count + word.utf8.count >= 80 {
        lines.append(word)
      } else {
        lines[lines.count - 1] += (last.isEmpty ? "" : separator) + word
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What `stty -a` shows.
  var everything: String {
    var words = ["speed 38400 baud;", "rows \(terminal.rows);", "columns \(terminal.columns);", "line = 0;"]
    var text = TerminalModes.wrap(words)
    words = []
    let order = [
      "intr", "quit", "erase", "kill", "eof", "eol", "eol2", "swtch", "start", "stop", "susp", "rprnt", "werase",
      "lnext", "discard",
    ]
    let fixed = ["eol": "<undef>", "eol2": "<undef>", "swtch": "<undef>", "start": "^Q", "stop": "^S", "discard": "^O"]
    for name in order {
      let path = TerminalModes.characters.first { $0.name == name }?.path
      words.append(
        "\(name) = \(path.map { TerminalModes.show(terminal.attributes[keyPath: $0]) } ?? fixed[name] ?? "");")
    }
    words += ["min = 1;", "time = 0;"]
    text += TerminalModes.wrap(words)
    for row in TerminalModes.rows { text += TerminalModes.wrap(row.split(separator: " ").map { shown(String($0)) }) }
    return text
  }

  /// What `stty` shows: only what is not as usual.
  var unusual: String {
    var text = "speed 38400 baud; line = 0;\n"
    let usual = Attributes()
    let characters = TerminalModes.characters.filter {
      terminal.attributes[keyPath: $0.path] != usual[keyPath: $0.path]
    }.map { "\($0.name) = \(TerminalModes.show(terminal.attributes[keyPath: $0.path]));" }
    if !characters.isEmpty { text += TerminalModes.wrap(characters) }
    for row in TerminalModes.rows {
      let modes = row.split(separator: " ").map(String.init)
      let changed = modes.filter { shown($0) != $0 }.map(shown)
      // A fresh pseudo-terminal differs from the defaults of stty(1) by these two.
      let always = modes.filter { ["-brkint", "-imaxbel"].contains($0) }
      if !(always + changed).isEmpty { text += TerminalModes.wrap(always + changed) }
    }
    return text
  }

  /// What `stty -g` shows.
  var saved: String {
    let attributes = terminal.attributes
    let input = 0x400 | (attributes.mapsReturn ? 0x100 : 0)
    let output = 4 | (attributes.processesOutput ? 1 : 0)
    var local = 0x8A30 & ~0xB
    if attributes.generatesSignals { local |= 1 }
    if attributes.isCanonical { local |= 2 }
    if attributes.echoes { local |= 8 }
    if attributes.stopsBackgroundOutput { local |= 0x100 }
    let bytes: [UInt8] = [
      attributes.interrupt, attributes.quit, attributes.erase, attributes.kill, attributes.endOfFile, 0, 1, 0, 17, 19,
      attributes.suspend, 0, attributes.reprint, 15, attributes.wordErase, attributes.literalNext,
    ]
    let words = [input, output, 0xBF, local] + bytes.map(Int.init) + [Int](repeating: 0, count: 16)
    return words.map { String($0, radix: 16) }.joined(separator: ":") + "\n"
  }

  // MARK: Changing

  /// Sets a mode or a combination of modes; false when there is none of that name.
  func set(_ word: String) -> Bool {
    if word.utf8.contains(UInt8(ascii: ":")) { return restore(word) }
    let isOn = !word.hasPrefix("-")
    let name = isOn ? word : String(word.dropFirst())
    if let flag = TerminalModes.flags.first(where: { $0.name == name }) {
      terminal.attributes[keyPath: flag.path] = isOn
      return true
    }
    switch name {
    case "sane": terminal.attributes = Attributes()
    case "raw", "cooked":
      let isCooked = (name == "cooked") == isOn
      terminal.attributes.isCanonical = isCooked
      terminal.attributes.generatesSignals = isCooked
      terminal.attributes.mapsReturn = isCooked
      terminal.attributes.processesOutput = isCooked
    case "cbreak": terminal.attributes.isCanonical = !isOn
    case "nl": terminal.attributes.mapsReturn = !isOn
    case "ek": (terminal.attributes.erase, terminal.attributes.kill) = (127, 21)
    default:
      let known = TerminalModes.rows.flatMap { $0.split(separator: " ") }
      return known.contains { $0 == name || $0 == "-" + name } || name == "evenp" || name == "pass8"
    }
    return true
  }

  /// Sets a control character: "^C", "c", "undef", or a number.
  func setCharacter(_ name: String, _ text: String) -> Bool {
    guard let path = TerminalModes.characters.first(where: { $0.name == name })?.path else { return false }
    let bytes = Array(text.utf8)
    var value: UInt8 = 0
    if text == "^-" || text == "undef" {
      value = 0
    } else if bytes.count == 1 {
      value = bytes[0]
    } else if bytes.count == 2, bytes[0] == UInt8(ascii: "^") {
      value = bytes[1] == UInt8(ascii: "?") ? 127 : bytes[1] & 0x1F
    } else {
      guard let number = UInt8(text) else { return false }
      value = number
    }
    terminal.attributes[keyPath: path] = value
    return true
  }

  private func restore(_ text: String) -> Bool {
    let words = text.split(separator: ":").map { Int($0, radix: 16) }
    guard words.count == 36, words.allSatisfy({ $0 != nil }) else { return false }
    let numbers = words.compactMap { $0 }
    var attributes = terminal.attributes
    attributes.mapsReturn = numbers[0] & 0x100 != 0
    attributes.processesOutput = numbers[1] & 1 != 0
    attributes.generatesSignals = numbers[3] & 1 != 0
    attributes.isCanonical = numbers[3] & 2 != 0
    attributes.echoes = numbers[3] & 8 != 0
    attributes.stopsBackgroundOutput = numbers[3] & 0x100 != 0
    let bytes = numbers[4...].map { UInt8(truncatingIfNeeded: $0) }
    attributes.interrupt = bytes[0]
    attributes.quit = bytes[1]
    attributes.erase = bytes[2]
    attributes.kill = bytes[3]
    attributes.endOfFile = bytes[4]
    attributes.suspend = bytes[10]
    attributes.reprint = bytes[12]
    attributes.wordErase = bytes[14]
    attributes.literalNext = bytes[15]
    terminal.attributes = attributes
    return true
  }
}

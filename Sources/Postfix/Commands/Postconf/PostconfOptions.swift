import FileSystem
import Kernel
import Simulation

/// What the command line of postconf(1) says.
struct PostconfOptions {
  private(set) var mode: PostconfMode = []
  private(set) var classes: ParameterRegister.Class = .all
  /// Values that go before those of main.cf: `-o`.
  private(set) var overrides: [String] = []
  /// The directory of main.cf: `-c`.
  private(set) var directory: String?
  /// What is asked about TLS: `-T`.
  private(set) var tlsQuestion: String?
  /// How often `-v` was given.
  private(set) var verbosity = 0
  private(set) var operands: [String] = []

  /// - Throws: `Fatal` for options that there are not, or that do not go together.
  init(_ arguments: [String]) throws(Fatal) {
    let name = arguments.first ?? Postconf.name
    var parser = OptionParser(Array(arguments.dropFirst()), short: "aAbc:C:deEfFhHlmMno:pPtT:vxX#", permutes: false)
    while let option = try parser.next(usage: PostconfOptions.usage(name)) {
      try take(option.name, option.argument ?? "")
    }
    operands = parser.operands
    if mode.isDisjoint(with: .majors) { mode.insert(.mainParameters) }
    let isAboutFiles = !mode.isDisjoint(with: PostconfMode.master.union(.mainParameters))
    if isAboutFiles, operands.first?.contains("=") == true { mode.insert(.edits) }
    try mode.check()
    if mode.contains(.edits), operands.isEmpty { throw Fatal("-e requires name=value argument") }
  }

  private mutating func take(_ letter: String, _ value: String) throws(Fatal) {
    switch letter {
    case "c": directory = value
    case "C": classes = try PostconfOptions.classes(value)
    case "o":
      mode.insert(.overrides)
      overrides.append(value)
    case "b", "t":
      if !mode.isDisjoint(with: [.expandedTemplates, .templates]) { throw Fatal("specify one of -b and -t") }
      mode.insert(letter == "b" ? .expandedTemplates : .templates)
    case "T":
      if mode.contains(.tls) { throw Fatal("At most one -T <mode> option may be specified") }
      mode.insert(.tls)
      tlsQuestion = value
    case "v": verbosity += 1
    default: if let option = PostconfMode.option(letter) { mode.insert(option) }
    }
  }

  private static func classes(_ text: String) throws(Fatal) -> ParameterRegister.Class {
    var classes: ParameterRegister.Class = []
    for word in ListText.split(text) {
      switch word.lowercased() {
      case "builtin": classes.insert(.builtin)
      case "service": classes.insert(.service)
      case "user": classes.insert(.user)
      case "all": classes.formUnion(.all)
      default: throw Fatal("unknown -C option value \"\(word)\" in \"\(text)\"")
      }
    }
    return classes
  }

  private static func usage(_ name: String) -> String {
    "usage: \(name) [-a (server SASL types)] [-A (client SASL types)] [-b (bounce templates)] [-c config_dir] "
      + "[-c param_class] [-d (parameter defaults)] [-e (edit configuration)] [-f (fold lines)] "
      + "[-F (master.cf fields)] [-h (no names)] [-H (no values)] [-l (lock types)] [-m (map types)] "
      + "[-M (master.cf)] [-n (non-default parameters)] [-o name=value (override parameter value)] "
      + "[-p (main.cf, default)] [-P (master.cf parameters)] [-t (bounce templates)] "
      + "[-T compile-version|run-version|public-key-algorithms] [-v (verbose)] [-x (expand parameter values)] "
      + "[-X (exclude)] [-# (comment-out)] [name...]"
  }
}

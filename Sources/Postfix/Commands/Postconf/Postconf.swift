import FileSystem
import Kernel
import Simulation

/// postconf(1): shows and changes parameters of main.cf and services of master.cf.
struct Postconf: Program {
  static let name = "postconf"

  /// What the command line says.
  private struct Options {
    var mode: PostconfMode = []
    var classes: ParameterRegister.Class = .all
    var overrides: [String] = []
    var directory: String?
    var tlsQuestion: String?
    var isVerbose = false
    var operands: [String] = []
  }

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let voice = CommandVoice(process, name: process.arguments.first ?? Postconf.name)
    process.umask = 0o022
    let options: Options
    do throws(Fatal) {
      options = try Postconf.options(process.arguments)
    } catch {
      return try await voice.die(error)
    }
    if let directory = options.directory { process.environment["MAIL_CONFIG"] = directory }
    if options.isVerbose, options.mode.isDisjoint(with: [.lockTypes, .mapTypes, .serverSASL, .clientSASL, .tls]) {
      try await process.writeError("postroom: postconf -v is not simulated\n")
    }
    return try await answer(options, voice)
  }

  private func answer(_ options: Options, _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
    let mode = options.mode
    if !mode.isDisjoint(with: [.expandedTemplates, .templates]) { return try await showTemplates(options, voice) }
    if mode.contains(.mapTypes) {
      guard try await CommandStart(voice, program: "postconf").configuration() != nil else { return .failure }
      return try await list(TableOpener.names, voice)
    }
    if mode.contains(.lockTypes) { return try await list(["flock", "fcntl", "dotlock"], voice) }
    if mode.contains(.serverSASL) { return try await list(["cyrus", "dovecot"], voice) }
    if mode.contains(.clientSASL) { return try await list(["cyrus"], voice) }
    if let question = options.tlsQuestion { return try await answerTLS(question, voice) }
    if !mode.isDisjoint(with: .changes) { return try await edit(options, voice) }
    return try await show(options, voice)
  }

  private func list(_ lines: [String], _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
    try await voice.process.write(1, lines.map { $0 + "\n" }.joined().bytes)
    return .success
  }

  private func answerTLS(_ question: String, _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
    switch question {
    case "compile-version": return try await list(["OpenSSL 3.0.11 19 Sep 2023"], voice)
    case "run-version": return try await list(["OpenSSL 3.0.22 25 Aug 2026"], voice)
    case "public-key-algorithms": return try await list(["dsa", "ecdsa", "rsa"], voice)
    default:
      try await voice.say([.warning("unknown 'postconf -T' mode: \(question)")])
      return .failure
    }
  }

  private func showTemplates(_ options: Options, _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
    guard options.operands.count < 2 else {
      return try await voice.die(Fatal("options -b and -t require at most one template file"))
    }
    guard let configuration = try await CommandStart(voice, program: "postconf").configuration() else {
      return .failure
    }
    let path = options.operands.first ?? configuration.text("bounce_template_file")
    let bounce = CommandVoice(voice.process, name: PostfixLog.tag("bounce", configuration))
    guard let templates = try await readTemplates(path, bounce) else { return .failure }
    let isExpanded = options.mode.contains(.expandedTemplates)
    let text = isExpanded ? templates.expandedText(configuration) : templates.text
    try await voice.process.write(1, text.bytes)
    return .success
  }

  /// The templates of a file; nil when it can't be read, which has been said.
  private func readTemplates(_ path: String, _ voice: CommandVoice) async throws(Errno) -> BounceTemplates? {
    guard !path.isEmpty else { return .standard }
    let process = voice.process
    return try await HotFile.reading(path, by: process) { () throws(Errno) -> BounceTemplates? in
      let bytes: [UInt8]
      do throws(Errno) {
        bytes = try process.files.read(path)
      } catch {
        try await voice.say(Message(.fatal, "open \(path): \(error.message)"))
        return nil
      }
      var messages: [Message] = []
      let templates = BounceTemplates(bytes, path: path, messages: &messages)
      try await voice.say(messages)
      return templates
    }
  }

  // MARK: Options

  private static func options(_ arguments: [String]) throws(Fatal) -> Options {
    let name = arguments.first ?? Postconf.name
    var options = Options()
    var parser = OptionParser(Array(arguments.dropFirst()), short: "aAbc:C:deEfFhHlmMno:pPtT:vxX#", permutes: false)
    var hasTemplates = false
    while true {
      let option: OptionParser.Option
      do throws(OptionParser.Failure) {
        guard let next = try parser.next() else { break }
        option = next
      } catch {
        throw Fatal(usage(name), after: [Message(.info, error.message)])
      }
      let value = option.argument ?? ""
      switch option.name {
      case "c": options.directory = value
      case "C": options.classes = try classes(value)
      case "o":
        options.mode.insert(.overrides)
        options.overrides.append(value)
      case "b", "t":
        if hasTemplates { throw Fatal("specify one of -b and -t") }
        hasTemplates = true
        options.mode.insert(option.name == "b" ? .expandedTemplates : .templates)
      case "T":
        if options.mode.contains(.tls) { throw Fatal("At most one -T <mode> option may be specified") }
        options.mode.insert(.tls)
        options.tlsQuestion = value
      case "v": options.isVerbose = true
      default: if let mode = PostconfMode.option(option.name) { options.mode.insert(mode) }
      }
    }
    options.operands = parser.operands
    if options.mode.isDisjoint(with: .majors) { options.mode.insert(.mainParameters) }
    let isAboutFiles = !options.mode.isDisjoint(with: PostconfMode.master.union(.mainParameters))
    if isAboutFiles, options.operands.first?.contains("=") == true { options.mode.insert(.edits) }
    try options.mode.check()
    if options.mode.contains(.edits), options.operands.isEmpty { throw Fatal("-e requires name=value argument") }
    return options
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

  // MARK: Showing

  private func show(_ options: Options, _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
    let mode = options.mode
    let process = voice.process
    let named = process.environment["MAIL_CONFIG"]
    let source = PostconfSource(files: process.files, directory: named ?? "/etc/postfix")
    let isAboutMaster = !mode.isDisjoint(with: .master)
    var output = CommandOutput()
    var records: [MasterRecord] = []
    var main = MainFile()
    do throws(Fatal) {
      if isAboutMaster { records = try source.master(isRequired: true, &output) }
    } catch {
      return try await voice.die(error, after: output)
    }
    if !mode.contains(.defaults) {
      try await output.print(by: process, name: voice.name)
      output = CommandOutput()
      guard let read = try await readMain(source, voice) else { return .failure }
      main = read
      if let named { main.set("config_directory", to: named) }
    }
    var reader: PostconfReader?
    do throws(Fatal) {
      if !mode.contains(.defaults) { try Postconf.override(options.overrides, &main) }
      if !isAboutMaster { records = try source.master(isRequired: false, &output) }
      let defaults = HostDefaults(machine: process.machine, main: main)
      let prepared = PostconfReader(
        mode: mode, directory: source.directory, main: main, records: records,
        computed: try defaults.values(program: process.programName, pid: process.pid), files: process.files)
      reader = prepared
      reader?.output = output
      if !mode.contains(.defaults) { try reader?.registerUserParameters() }
      try Postconf.display(&reader, options)
    } catch {
      return try await voice.die(error, after: reader?.output ?? output)
    }
    try await reader?.output.print(by: process, name: voice.name)
    return .success
  }

  private static func display(_ reader: inout PostconfReader?, _ options: Options) throws(Fatal) {
    let mode = options.mode
    if mode.contains(.masterEntries) { try reader?.showEntries(options.operands) }
    if mode.contains(.masterFields) { try reader?.showFields(options.operands) }
    if mode.contains(.masterParameters) { try reader?.showServiceParameters(options.operands) }
    if mode.contains(.mainParameters) {
      try reader?.showParameters(options.operands, classes: options.classes)
      guard !mode.contains(.defaults) else { return }
      reader?.warnOfUnusedMainParameters()
    }
    reader?.warnOfUnusedMasterParameters()
  }

  private static func override(_ options: [String], _ main: inout MainFile) throws(Fatal) {
    for option in options {
      do throws(NameValue.Failure) {
        let pair = try NameValue(option)
        main.set(pair.name, to: pair.value)
      } catch {
        throw Fatal("invalid parameter override: \(option): \(error.text)")
      }
    }
  }

  /// main.cf, read until it is cool; nil when that has failed and been said.
  private func readMain(_ source: PostconfSource, _ voice: CommandVoice) async throws(Errno) -> MainFile? {
    let path = source.directory + "/main.cf"
    var earlier = MainFile()
    return try await HotFile.reading(path, by: voice.process) { () throws(Errno) -> MainFile? in
      var messages: [Message] = []
      let result: Result<MainFile, Fatal> = source.main(after: earlier, &messages)
      try await voice.say(messages)
      switch result {
      case .success(let file):
        earlier = file
        return file
      case .failure(let fatal):
        try await voice.say(fatal.messages)
        return nil
      }
    }
  }

  // MARK: Changing

  private func edit(_ options: Options, _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
    guard !options.operands.isEmpty else { return try await voice.die(Fatal("missing service argument")) }
    let directory = voice.process.environment["MAIL_CONFIG"] ?? "/etc/postfix"
    let isAboutMaster = !options.mode.isDisjoint(with: .master)
    let path = directory + (isAboutMaster ? "/master.cf" : "/main.cf")
    let files = voice.process.files
    var messages: [Message] = []
    do throws(Fatal) {
      if isAboutMaster {
        var editor = try MasterFileEditor(options.mode, options.operands, path: path)
        try FileReplacement(path, files: files).replace { source throws(Fatal) in try editor.edit(source) }
        messages = editor.messages
      } else {
        var editor = try MainFileEditor(options.mode, options.operands, path: path)
        try FileReplacement(path, files: files).replace { source throws(Fatal) in editor.edit(source) }
        messages = editor.messages
      }
    } catch {
      return try await voice.die(error)
    }
    try await voice.say(messages)
    return .success
  }
}

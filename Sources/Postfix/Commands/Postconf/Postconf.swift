import FileSystem
import Kernel
import Simulation

/// postconf(1): shows and changes parameters of main.cf and services of master.cf.
struct Postconf: Program {
  static let name = "postconf"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var voice = CommandVoice(process, name: process.arguments.first ?? Postconf.name)
    voice.isASCII = true
    process.umask = 0o022
    let options: PostconfOptions
    do throws(Fatal) {
      options = try PostconfOptions(process.arguments)
    } catch {
      return try await voice.die(error)
    }
    if let directory = options.directory { process.environment["MAIL_CONFIG"] = directory }
    if options.verbosity > 1 { try await process.writeError("postroom: postconf -v -v is not simulated\n") }
    return try await answer(options, voice)
  }

  private func answer(_ options: PostconfOptions, _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
    let mode = options.mode
    if !mode.isDisjoint(with: [.expandedTemplates, .templates]) { return try await showTemplates(options, voice) }
    if mode.contains(.mapTypes) {
      let start = CommandStart(voice, program: "postconf", isVerbose: options.verbosity > 0)
      guard try await start.configuration() != nil else { return .failure }
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

  private func showTemplates(_ options: PostconfOptions, _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
    guard options.operands.count < 2 else {
      return try await voice.die(Fatal("options -b and -t require at most one template file"))
    }
    let start = CommandStart(voice, program: "bounce", isVerbose: options.verbosity > 0)
    guard let configuration = try await start.configuration() else { return .failure }
    let path = options.operands.first ?? configuration.text("bounce_template_file")
    let bounce = CommandVoice(voice.process, name: PostfixLog.tag("bounce", configuration))
    do throws(Errno) {
      try voice.process.files.check(.execute, ".")
    } catch {
      return try await bounce.die(Fatal("chdir(\".\"): \(error.message)"))
    }
    guard let (templates, remarks) = try await readTemplates(path, bounce) else { return .failure }
    try await bounce.say(remarks)
    var text = templates.text
    if options.mode.contains(.expandedTemplates) {
      var messages: [Message] = []
      do throws(Fatal) {
        text = try templates.expandedText(configuration, messages: &messages)
      } catch {
        return try await bounce.die(error)
      }
      try await bounce.say(messages)
    }
    try await voice.process.write(1, text.bytes)
    return .success
  }

  /// The templates of a file, and what is to be said when they are used; nil when the file can't be read, which
  /// has been said.
  private func readTemplates(
    _ path: String, _ voice: CommandVoice
  ) async throws(Errno) -> (templates: BounceTemplates, remarks: [Message])? {
    guard !path.isEmpty else { return (BounceTemplates(), []) }
    let process = voice.process
    return try await HotFile.reading(path, by: process) {
      () throws(Errno) -> (templates: BounceTemplates, remarks: [Message])? in
      let bytes: [UInt8]
      do throws(Errno) {
        bytes = try process.files.read(path)
      } catch {
        try await voice.say(Message(.fatal, "\(error == .EISDIR ? "read" : "open") \(path): \(error.message)"))
        return nil
      }
      var (messages, remarks): ([Message], [Message]) = ([], [])
      let templates: BounceTemplates
      do throws(Fatal) {
        templates = try BounceTemplates(bytes, path: path, messages: &messages, remarks: &remarks)
      } catch {
        try await voice.say(error.messages)
        return nil
      }
      try await voice.say(messages)
      return (templates, remarks)
    }
  }

  // MARK: Showing

  private func show(_ options: PostconfOptions, _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
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
      try await output.print(by: voice)
      output = CommandOutput()
      if let named { main.set("config_directory", to: named) }
      guard let read = try await readMain(source, after: main, voice) else { return .failure }
      main = read
    }
    var reader: PostconfReader?
    do throws(Fatal) {
      if !mode.contains(.defaults) { try Postconf.override(options.overrides, &main) }
      if !isAboutMaster { records = try source.master(isRequired: false, &output) }
      let defaults = HostDefaults(machine: process.machine, main: main)
      let prepared = try PostconfReader(
        options, directory: source.directory, main: main, records: records, defaults: defaults, for: process)
      reader = prepared
      reader?.output = output
      if !mode.contains(.defaults) { try reader?.registerUserParameters() }
      try Postconf.display(&reader, options)
    } catch {
      return try await voice.die(error, after: reader?.output ?? output)
    }
    try await reader?.output.print(by: voice)
    return .success
  }

  private static func display(_ reader: inout PostconfReader?, _ options: PostconfOptions) throws(Fatal) {
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
  private func readMain(
    _ source: PostconfSource, after earlier: MainFile, _ voice: CommandVoice
  ) async throws(Errno) -> MainFile? {
    let path = source.directory + "/main.cf"
    var earlier = earlier
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

  private func edit(_ options: PostconfOptions, _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
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
        let order = HashTableOrder { voice.process.environment[$0] }
        var editor = try MainFileEditor(options.mode, options.operands, path: path, order: order)
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

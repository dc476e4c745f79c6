import FileSystem
import Kernel

/// What postconf(1) has read: main.cf, master.cf, and all parameters that there are.
struct PostconfReader {
  let mode: PostconfMode
  /// The directory as `-c` or the environment names it.
  let directory: String
  var main: MainFile
  var records: [MasterRecord]
  private(set) var register: ParameterRegister
  var output = CommandOutput()
  /// Names in the value of smtpd_restriction_classes in main.cf.
  private var restrictionClasses: Set<String> = []
  private var checkedClients: Set<String> = []
  private let files: Files
  /// The order in which the names of a file are gone through.
  private let order: HashTableOrder
  let isVerbose: Bool
  /// What option -v tells of mynetworks when its default is found out.
  private var networkTrace: [Message]

  init(
    _ options: PostconfOptions, directory: String, main: MainFile, records: [MasterRecord], defaults: HostDefaults,
    for process: Process
  ) throws(Fatal) {
    mode = options.mode
    isVerbose = options.verbosity > 0
    self.directory = directory
    self.main = main
    self.records = records
    files = process.files
    order = HashTableOrder { process.environment[$0] }
    networkTrace = isVerbose ? try defaults.networkTrace() : []
    register = ParameterRegister(computed: try defaults.values(program: process.programName, pid: process.pid))
    register.addServices(records)
    for index in self.records.indices { self.records[index].readParameters() }
  }

  // MARK: Values

  /// The value of a parameter; nil where it is not to be shown.
  ///
  /// - Parameter record: the service whose options come first.
  func value(_ name: String, in record: MasterRecord? = nil, mode: PostconfMode? = nil) -> String? {
    let mode = mode ?? self.mode
    if !mode.contains(.defaults) {
      if let record {
        if name == "service_name" { return record.words[0] }
        if name == "process_name" { return record.words[MasterRecord.commandField] }
        if let value = record.parameters[name] { return value }
      }
      if let value = main[name] { return value }
      if mode.contains(.nonDefaults) { return nil }
    }
    return register[name]?.defaultValue
  }

  /// Expands `$name` in a value.
  ///
  /// - Throws: `Fatal` for a malformed expression.
  func expand(_ text: String, in record: MasterRecord? = nil) throws(Fatal) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    let mode = mode.subtracting(.nonDefaults)
    let (result, expansion) = MacroExpansion.expand(text) { name, _ in value(name, in: record, mode: mode) }
    if expansion.status.contains(.error) {
      if expansion.messages.last?.severity == .fatal, let last = expansion.messages.last {
        throw Fatal(last.text, after: Array(expansion.messages.dropLast()))
      }
      throw Fatal("macro processing error", after: expansion.messages)
    }
    return result
  }

  // MARK: Parameters of the user

  /// Finds out which names that are no parameters somebody uses, and warns of names that nobody defines.
  ///
  /// - Throws: `Fatal` for a malformed value.
  mutating func registerUserParameters() throws(Fatal) {
    for index in records.indices where !records[index].parameters.names.isEmpty { try scan(index) }
    if main["mynetworks"] == nil { tellOfNetworks() }
    for (parameter, names) in ParameterRegister.references where main[parameter] == nil {
      for name in names { note(name, nil) }
    }
    try scan(nil)
  }

  private mutating func scan(_ index: Int?) throws(Fatal) {
    let values = index.map { records[$0].parameters } ?? main
    if let classes = values["smtpd_restriction_classes"] {
      let (text, _) = MacroExpansion.expand(classes) { name, _ in values[name] }
      for name in ListText.split(text) {
        if index == nil { restrictionClasses.insert(name) }
        note(name, index)
      }
    }
    for name in order.order(values.names) {
      guard let value = values[name] else { continue }
      if let index, restrictionClasses.contains(name) { records[index].usedNames.insert(name) }
      var mayNameTables = false
      if let node = register[name] {
        mayNameTables = !node.origin.isDisjoint(with: [.builtin, .service])
        if node.isReadOnly {
          output.warn("\(directory)/\(file(index)): read-only parameter assignment: \(name)=\(value)")
          remove(name, index)
          continue
        }
        if node.origin.contains(.legacy) { register.setClass(name, .user) }
        if node.isRaw { continue }
      }
      note(namesIn: value, index)
      if mayNameTables { try noteDatabases(in: value, index) }
    }
  }

  private func file(_ index: Int?) -> String { index == nil ? "main.cf" : "master.cf" }

  private mutating func remove(_ name: String, _ index: Int?) {
    if let index { records[index].removeParameter(name) } else { main.remove(name) }
  }

  /// Says once what option -v tells of mynetworks.
  mutating func tellOfNetworks() {
    output.say(networkTrace)
    networkTrace = []
  }

  /// Somebody uses the names in a value.
  private mutating func note(namesIn value: String, _ index: Int?) {
    guard value.utf8.contains(UInt8(ascii: "$")) else { return }
    let (names, messages, _) = MacroExpansion.names(in: value)
    for name in names { note(name, index) }
    output.say(messages)
  }

  /// Somebody uses a name: where it has a value, it is a parameter of the user.
  private mutating func note(_ name: String, _ index: Int?, isDatabase: Bool = false) {
    var isDefined = false
    if let index, records[index].parameters[name] != nil {
      use(name, of: index, where: "master.cf:\(records[index].title)")
      isDefined = true
    } else if main[name] != nil {
      if register[name] == nil {
        register.add(name, ParameterRegister.Node(origin: .user, defaultValue: ""))
        let place = index.map { "master.cf:\(records[$0].title)" } ?? "main.cf"
        if isVerbose { output.say(.info("$\(name) in \(place) validates \(name)=value in main.cf")) }
      }
      isDefined = true
    }
    if index == nil {
      for other in records.indices where records[other].parameters[name] != nil {
        use(name, of: other, where: "main.cf")
        isDefined = true
      }
    }
    if let index, name == "service_name" || name == "process_name", records.indices.contains(index) { return }
    if !isDefined, !isDatabase, register[name] == nil {
      output.warn("\(directory)/\(file(index)): undefined parameter: \(name)")
    }
  }

  /// An option of a service is used by somebody, at a place.
  private mutating func use(_ name: String, of index: Int, where place: String) {
    guard records[index].usedNames.insert(name).inserted, isVerbose else { return }
    output.say(.info("$\(name) in \(place) validates \(name)=value in master.cf:\(records[index].title)"))
  }

  // MARK: Tables with parameters of their own

  private mutating func noteDatabases(in value: String, _ index: Int?) throws(Fatal) {
    let text = try expand(value, in: index.map { records[$0] })
    guard text.utf8.contains(UInt8(ascii: ":")) || text.utf8.contains(UInt8(ascii: "{")) else { return }
    try noteDatabases(inExpanded: text, index)
  }

  private mutating func noteDatabases(inExpanded text: String, _ index: Int?) throws(Fatal) {
    for item in ListText.splitWithBraces(text) {
      if item.hasPrefix("{") {
        try noteDatabases(inExpanded: inside(item, index), index)
        continue
      }
      var (type, name) = OpenTables.divide(item)
      while type == "proxy" { (type, name) = OpenTables.divide(name) }
      guard !type.isEmpty, let first = name.utf8.first else { continue }
      if first == UInt8(ascii: "{") {
        try noteDatabases(inExpanded: inside(name, index), index)
      } else if first == UInt8(ascii: "/") {
        try checkClient(type, name)
      } else if first != UInt8(ascii: "."), let suffixes = DatabaseClients.parameters[type] {
        for suffix in suffixes { note("\(name)_\(suffix)", index, isDatabase: true) }
      }
    }
  }

  private mutating func inside(_ item: String, _ index: Int?) -> String {
    do throws(ListText.BraceFailure) {
      return try ListText.inside(item) ?? ""
    } catch {
      let place = index.map { "master.cf:\(records[$0].title)" } ?? "main.cf"
      output.warn("\(place): \(error.text)")
      return ListText.insideMalformed(item)
    }
  }

  /// Looks for names in the file of a database client that the client does not know.
  private mutating func checkClient(_ type: String, _ path: String) throws(Fatal) {
    guard let known = DatabaseClients.parameters[type], checkedClients.insert("\(type):\(path)").inserted else {
      return
    }
    let what = "open \"\(type)\" configuration \"\(path)\""
    let bytes: [UInt8]
    do throws(Errno) {
      guard try files.status(path).isRegular else {
        output.warn("\(what): not a regular file")
        return
      }
      bytes = try files.read(path)
    } catch {
      if error != .EACCES { output.warn("\(what): \(error.message)") }
      return
    }
    var messages: [Message] = []
    let file = try MainFile(bytes, path: path, messages: &messages)
    output.say(messages)
    for name in order.order(file.names) where !known.contains(name) {
      output.warn("\(type):\(path): unused parameter: \(name)=\(file[name] ?? "")")
    }
  }

  // MARK: Unused ones

  mutating func warnOfUnusedMainParameters() {
    output.flush()
    for name in order.order(main.names) where register[name] == nil {
      output.warn("\(directory)/main.cf: unused parameter: \(name)=\(main[name] ?? "")")
    }
  }

  mutating func warnOfUnusedMasterParameters() {
    output.flush()
    for (index, record) in records.enumerated() {
      // Entries of the same name and type share their options, from the first one that has any.
      guard records[...index].contains(where: { $0.title == record.title && !$0.parameters.names.isEmpty }) else {
        continue
      }
      let namesakes = records.filter { $0.title == record.title }
      var parameters = MainFile()
      for other in namesakes {
        for name in other.parameters.names { parameters.set(name, to: other.parameters[name] ?? "") }
      }
      for name in order.order(parameters.names)
      where register[name] == nil && !namesakes.contains(where: { $0.usedNames.contains(name) }) {
        output.warn("\(directory)/master.cf: unused parameter: \(name)=\(parameters[name] ?? "")")
      }
    }
  }
}

import Kernel

extension Postconf: CompletingProgram {
  /// Names of parameters, also of those that main.cf alone knows.
  static func completions(of word: String, after arguments: [String], for process: Process) -> [String]? {
    guard !word.hasPrefix("-"), !word.contains("="), arguments.last != "-c" else { return nil }
    var names = Set(ParameterTable.standard.parameters.map(\.name))
    var messages: [Message] = []
    if let text = try? process.machine.files.read("/etc/postfix/main.cf"),
      let main = try? MainFile(text, path: "main.cf", messages: &messages)
    {
      names.formUnion(main.names)
    }
    return names.filter { $0.hasPrefix(word) }.sorted()
  }
}

import FileSystem
import Kernel

/// The values of all parameters for one program, from main.cf, `-o` options and the built-in defaults.
///
/// A value: a daemon keeps the one that it was started with, whatever main.cf says by now.
package struct MainConfiguration: Hashable, Sendable, Codable {
  /// The directory of main.cf, an absolute path.
  package let directory: String
  /// The program that reads it, as the owners in `ParameterTable` are named: "smtpd".
  package let program: String
  /// main.cf, changed by `-o` options.
  package private(set) var file: MainFile
  /// Defaults that depend on the host or on the process: myhostname, mydomain, mynetworks, process_name ...
  package private(set) var computed: [String: String] = [:]
  /// Values that a program replaces once it has read them: myorigin by the content of a file.
  private var replaced: [String: String] = [:]
  /// What inet_interfaces and inet_protocols stand for on this host.
  package private(set) var interfaces: InternetInterfaces?

  package init(file: MainFile, directory: String = "/etc/postfix", program: String = "") {
    self.file = file
    self.directory = directory
    self.program = program
    computed["config_directory"] = directory
    computed["process_name"] = program
  }

  // MARK: Values

  /// A value as it stands in main.cf, else the built-in default; unexpanded.
  package func raw(_ name: String) -> String? {
    file[name] ?? computed[name] ?? ParameterTable.standard[name]?.defaultValue
  }

  /// Whether main.cf or an option sets it.
  package func isSet(_ name: String) -> Bool { file[name] != nil }

  /// What `$name` stands for while this program expands a value: what main.cf says, or the default of a
  /// parameter that the program reads itself.
  private func lookup(_ name: String) -> String? {
    if let value = file[name] ?? computed[name] { return value }
    guard let parameter = ParameterTable.standard[name],
      parameter.owners.contains("*") || parameter.owners.contains(program) || parameter.owners.contains("tls")
    else { return nil }
    return parameter.defaultValue
  }

  /// The expanded value of a name that this program knows; nil for another one, or for a malformed value.
  package func known(_ name: String) -> String? {
    if let value = replaced[name] { return value }
    return lookup(name).flatMap { try? expand($0) }
  }

  /// Expands `$name` and the like in a text.
  ///
  /// - Throws: `Fatal` where an expression is malformed or goes in circles.
  package func expand(_ text: String) throws(Fatal) -> String { try expand(text, lookup) }

  /// Expands `$name` and the like in a text by what main.cf says alone.
  ///
  /// - Throws: `Fatal` where an expression is malformed or goes in circles.
  package func expandByFile(_ text: String) throws(Fatal) -> String { try expand(text) { file[$0] } }

  private func expand(_ text: String, _ value: @escaping (String) -> String?) throws(Fatal) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    let (result, expansion) = MacroExpansion.expand(text) { name, _ in value(name) }
    if expansion.status.contains(.error) {
      if let fatal = expansion.messages.last, fatal.severity == .fatal {
        throw Fatal(fatal.text, after: Array(expansion.messages.dropLast()))
      }
      throw Fatal("dictionary mail_dict: macro processing error", after: expansion.messages)
    }
    return result
  }

  /// The expanded value of a parameter, checked for its length.
  package func value(_ name: String) throws(Fatal) -> String {
    if let value = replaced[name] { return value }
    guard let raw = raw(name) else { return "" }
    guard let parameter = ParameterTable.standard[name] else { return try expand(raw) }
    let value = parameter.kind == .raw ? raw : try expand(raw)
    switch parameter.kind {
    case .text, .raw, .computed: try ParameterValue.checkLength(value, parameter)
    default: break
    }
    return value
  }

  /// The expanded value of a parameter or of a name that main.cf makes up; empty where it has none.
  ///
  /// What can be wrong with it has ended the program when it started (`check`).
  package func text(_ name: String) -> String {
    (try? value(name)) ?? ""
  }

  /// The items of a list.
  package func list(_ name: String) -> [String] { ListText.split(text(name)) }

  package func boolean(_ name: String) -> Bool {
    typed(name, false, ParameterValue.boolean)
  }

  package func integer(_ name: String) -> Int {
    typed(name, 0, ParameterValue.long)
  }

  /// A time in seconds.
  package func seconds(_ name: String) -> Int {
    typed(name, 0, ParameterValue.seconds)
  }

  private func typed<Value>(
    _ name: String, _ fallback: Value, _ read: (String, Parameter) throws(Fatal) -> Value
  ) -> Value {
    guard let parameter = ParameterTable.standard[name] else {
      preconditionFailure("no parameter \(name) in the table")
    }
    if let value = try? read(text(name), parameter) { return value }
    let standard = (try? expand(parameter.defaultValue)) ?? ""
    return (try? read(standard, parameter)) ?? fallback
  }

  /// A parameter that each transport may have for itself: `smtp_destination_concurrency_limit`, else
  /// `default_destination_concurrency_limit` (mail_conf_int2 and its like in Postfix).
  ///
  /// - Parameters:
  ///   - service: the transport's name in master.cf.
  ///   - suffix: "_destination_concurrency_limit".
  ///   - general: the parameter for all transports.
  package func integer(_ service: String, _ suffix: String, else general: String) throws(Fatal) -> Int {
    guard let raw = file[service + suffix] ?? ParameterTable.standard[service + suffix]?.defaultValue,
      var parameter = ParameterTable.standard[general]
    else { return integer(general) }
    parameter.name = service + suffix
    return try ParameterValue.integer(try expand(raw), parameter)
  }

  /// As `integer(_:_:else:)`, for a time in seconds.
  package func seconds(_ service: String, _ suffix: String, else general: String) throws(Fatal) -> Int {
    guard let raw = file[service + suffix] ?? ParameterTable.standard[service + suffix]?.defaultValue,
      var parameter = ParameterTable.standard[general]
    else { return seconds(general) }
    parameter.name = service + suffix
    return try ParameterValue.seconds(try expand(raw), parameter)
  }

  // MARK: Changes

  /// Lets an option override what main.cf says (`-o name=value`).
  package mutating func override(_ name: String, with value: String) {
    file.set(name, to: value)
  }

  /// Sets a default that depends on the host or the process.
  package mutating func setComputed(_ name: String, to value: String) {
    computed[name] = value
  }

  mutating func replace(_ name: String, by value: String) {
    replaced[name] = value
  }

  mutating func setInterfaces(_ interfaces: InternetInterfaces) {
    self.interfaces = interfaces
  }
}

import Kernel

/// The value of import_environment or export_environment: names of variables, and "name=value", which may stand in
/// braces.
package struct EnvironmentList {
  private let items: [String]

  /// - Throws: `Fatal` when braces are not as they should be.
  package init(_ parameter: String, _ configuration: MainConfiguration) throws(Fatal) {
    var items: [String] = []
    for item in ListText.splitWithBraces(configuration.text(parameter)) {
      do throws(ListText.BraceFailure) {
        items.append(try ListText.inside(item) ?? item)
      } catch {
        throw Fatal("\(parameter): \(error.text)")
      }
    }
    self.items = items
  }

  /// What it sets itself.
  ///
  /// - Throws: `Fatal` for a "=value" without a name.
  private func settings(_ function: String) throws(Fatal) -> [String: String] {
    var settings: [String: String] = [:]
    for item in items where item.utf8.contains(UInt8(ascii: "=")) {
      do throws(NameValue.Failure) {
        let pair = try NameValue(item)
        settings[pair.name] = pair.value
      } catch {
        throw Fatal("\(function): \(error.text) in: \(item)")
      }
    }
    return settings
  }

  /// An environment with what the list sets, and of the rest only what it names.
  ///
  /// - Throws: `Fatal` for a "=value" without a name.
  package func cleaned(_ environment: Environment) throws(Fatal) -> Environment {
    let settings = try settings("clean_env")
    var result: Environment = [:]
    for item in items { result[item] = environment[item] }
    for (name, value) in settings { result[name] = value }
    return result
  }

  /// An environment with what the list sets.
  ///
  /// - Throws: `Fatal` for a "=value" without a name.
  package func updated(_ environment: Environment) throws(Fatal) -> Environment {
    var result = environment
    for (name, value) in try settings("update_env") { result[name] = value }
    return result
  }
}

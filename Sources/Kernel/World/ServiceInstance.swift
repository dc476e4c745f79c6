/// Services that run several times on a machine, such as the daemons of mail systems with a queue each.
///
/// Code names a service by its type. Which one is meant is a matter of on whose behalf the code runs: an event's
/// handler acts for the instance that the event is for, anybody else for the one that it says (`acting`).
extension Machine {
  /// What a service is known by in tables, listeners, connections and events.
  package func key(of service: any Service.Type) -> String {
    service.hasInstances && !instance.isEmpty ? service.name + Machine.instanceMark + instance : service.name
  }

  private static let instanceMark = "@"

  /// Runs code on behalf of an instance; the empty name stands for the one that is not told apart.
  package func acting<Result, Failure>(
    for instance: String, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let before = self.instance
    self.instance = instance
    defer { self.instance = before }
    return try body()
  }

  /// All of a service that run, by their instances.
  package func instances<S: Service>(of type: S.Type) -> [(instance: String, service: S)] {
    state.services.names.compactMap { key in
      guard ServiceTypes.name(of: key) == type.name, let service = state.services[key] as? S else { return nil }
      return (Machine.instance(of: key), service)
    }
  }

  /// The instance that a key means.
  static func instance(of key: String) -> String {
    String(key.dropFirst(ServiceTypes.name(of: key).count + instanceMark.count))
  }
}

extension ServiceTypes {
  /// The name of the service that a key means.
  static func name(of key: String) -> String {
    String(key.prefix { $0 != "@" })
  }
}

/// The kinds of services and messages that a saved world may hold, by name.
package struct ServiceTypes: Sendable {
  private var services: [String: any Service.Type] = [:]
  private var messages: [String: any ServiceMessage.Type] = [:]

  package init(_ services: [any Service.Type]) {
    for service in services {
      self.services[service.name] = service
      for message in service.messages { messages[message.name] = message }
    }
  }

  /// - Parameter key: as `Machine.key` makes it.
  subscript(service key: String) -> (any Service.Type)? { services[ServiceTypes.name(of: key)] }
  subscript(message name: String) -> (any ServiceMessage.Type)? { messages[name] }
}

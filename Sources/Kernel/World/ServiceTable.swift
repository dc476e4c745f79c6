/// A machine's services by name.
///
/// Each has a mark that is another one whenever the service may have changed, so that what is the same in two
/// states of a machine need not be looked at to be known as the same.
package struct ServiceTable: Sendable {
  private var slots: [String: Slot] = [:]

  private struct Slot: Sendable {
    var service: any Service
    var mark = Mark()
  }

  private final class Mark: Sendable {}

  package init() {}

  package subscript(name: String) -> (any Service)? {
    get { slots[name]?.service }
    set { slots[name] = newValue.map { Slot(service: $0) } }
  }

  /// The names, sorted.
  package var names: [String] { slots.keys.sorted() }

  /// Whether a service is certainly the same in another table.
  func isUnchanged(_ name: String, since other: ServiceTable) -> Bool {
    guard let slot = slots[name], let before = other.slots[name] else { return false }
    return slot.mark === before.mark
  }
}

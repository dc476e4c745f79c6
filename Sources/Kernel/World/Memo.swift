/// Keeps what can be made again from its key at any time, such as a compiled table: no state, only speed.
package final class Memo {
  private var values: [AnyHashable: Any] = [:]
  private static let capacity = 200

  package init() {}

  /// The value of a key, made where it is not there.
  package func value<Key: Hashable, Value>(for key: Key, make: () -> Value) -> Value {
    if let known = values[AnyHashable(key)] as? Value { return known }
    let made = make()
    if values.count >= Memo.capacity { values = [:] }
    values[AnyHashable(key)] = made
    return made
  }
}

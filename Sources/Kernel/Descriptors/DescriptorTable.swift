import FileSystem

/// A process's file descriptors.
package struct DescriptorTable {
  struct Slot {
    var description: FileDescription
    var closesOnExec: Bool
  }

  private(set) var slots: [Int: Slot] = [:]

  package init() {}

  package subscript(number: Int) -> FileDescription? { slots[number]?.description }

  /// The numbers in use, in order.
  package var numbers: [Int] { slots.keys.sorted() }

  /// The lowest free number from `least` on.
  func free(from least: Int = 0) -> Int {
    var number = least
    while slots[number] != nil { number += 1 }
    return number
  }

  mutating func set(_ number: Int, _ description: FileDescription, closesOnExec: Bool = false) {
    description.retain()
    slots.updateValue(Slot(description: description, closesOnExec: closesOnExec), forKey: number)?.description.release()
  }

  mutating func setClosesOnExec(_ number: Int, _ value: Bool) {
    slots[number]?.closesOnExec = value
  }

  mutating func remove(_ number: Int) throws(Errno) {
    guard let slot = slots.removeValue(forKey: number) else { throw .EBADF }
    slot.description.release()
  }

  /// A copy for a child (fork(2)).
  func forked() -> DescriptorTable {
    for slot in slots.values { slot.description.retain() }
    return self
  }

  mutating func closeOnExec() {
    for number in numbers where slots[number]?.closesOnExec == true { try? remove(number) }
  }

  mutating func closeAll() {
    for number in numbers { try? remove(number) }
  }
}

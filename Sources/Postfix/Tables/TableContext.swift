import FileSystem
import Kernel
import Simulation

/// What a table sees of the program that uses it: its machine, its files, its parameters, its ear.
package struct TableContext {
  package let machine: Machine
  /// The files as the program sees them.
  package let files: Files
  package let configuration: MainConfiguration
  /// The program's environment, for environ tables.
  package var environment: Environment = [:]
  /// What came out of FIFOs that tables are named after: a table itself can't wait for it.
  package var pipes: [String: [UInt8]] = [:]
  /// Whether the program goes on without tables that are not available, as daemons do.
  package var allowsSurrogates = false
  /// Takes warnings.
  package let report: (Message) -> Void

  package init(
    machine: Machine, files: Files, configuration: MainConfiguration, environment: Environment = [:],
    report: @escaping (Message) -> Void
  ) {
    self.machine = machine
    self.files = files
    self.configuration = configuration
    self.environment = environment
    self.report = report
  }

  func warn(_ text: String) { report(.warning(text)) }

  /// Something that depends on the text of a file only, kept for the next time.
  func parsed<Value>(_ kind: String, _ path: String, _ bytes: [UInt8], _ make: () -> Value) -> Value {
    machine.world.memo.value(for: ParsedKey(kind: kind, path: path, bytes: bytes), make: make)
  }

  /// Names what was parsed; of long texts only a few bytes make up the hash.
  private struct ParsedKey: Hashable {
    let kind: String
    let path: String
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
      hasher.combine(kind)
      hasher.combine(path)
      hasher.combine(bytes.count)
      for byte in bytes.prefix(64) { hasher.combine(byte) }
      for byte in bytes.suffix(64) { hasher.combine(byte) }
    }
  }
}

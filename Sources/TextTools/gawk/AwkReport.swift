import FileSystem
import Kernel

extension AwkPlace {
  /// "cmd. line:1".
  var text: String { "\(source):\(line)" }
}

/// The messages of awk.
struct AwkReport {
  private let process: Process

  init(_ process: Process) {
    self.process = process
  }

  /// What is wrong with the text of a program.
  func print(_ error: AwkLexer.SyntaxError) async throws(Errno) {
    switch error.kind {
    case .plain: try await process.complain("\(error.place.text): \(error.message)")
    case .notSimulated: try await process.writeError("postroom: awk \(error.message) is not simulated\n")
    case .marked:
      let mark = String(repeating: " ", count: error.column) + "^"
      try await process.complain("\(error.place.text): \(String(lossless: error.line))")
      try await process.complain("\(error.place.text): \(mark) \(error.message)")
    }
  }

  /// What ended a program.
  ///
  /// - Parameter context: the record that was being read.
  func print(_ failure: AwkFailure, _ place: AwkPlace?, context: String) async throws(Errno) {
    switch failure.kind {
    case .fatal: try await process.complain("\(place.map { $0.text + ": " } ?? "")\(context)fatal: \(failure.message)")
    case .plain: try await process.complain("\(place.map { $0.text + ": " } ?? "")\(context)\(failure.message)")
    case .notSimulated: try await process.writeError("postroom: awk \(failure.message) is not simulated\n")
    }
  }
}

extension AwkMachine {
  /// "(FILENAME=f FNR=3) ", where a record was read.
  var recordContext: String {
    guard fileRecordNumber > 0 else { return "" }
    let name = text(of: global("FILENAME"))
    let shown = name.isEmpty ? "-" : String(lossless: name)
    return "(FILENAME=\(shown) FNR=\(Int(fileRecordNumber))) "
  }

  /// Notes a warning; it is printed at the next opportunity.
  func warn(_ message: String) {
    pendingWarnings.append("\(hasRun ? place.text + ": " : "")\(recordContext)warning: \(message)")
  }

  var hasWarnings: Bool { !pendingWarnings.isEmpty }

  func printWarnings() async throws(Errno) {
    let warnings = pendingWarnings
    pendingWarnings = []
    for warning in warnings {
      try await streams.flush()
      try await process.complain(warning)
    }
  }

  /// Remembers what ended the record (RT).
  func noteTerminator(_ reader: AwkRecordReader?) {
    guard let reader, usesRecordTerminator else { return }
    setGlobal("RT", .text(reader.terminator))
  }
}

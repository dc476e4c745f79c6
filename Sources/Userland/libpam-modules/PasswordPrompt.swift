import FileSystem
import Kernel

extension Process {
  /// Asks for a line without echo: the prompt on standard error, the answer from standard input, as programs
  /// that use PAM do (misc_conv(3)).
  ///
  /// - Parameter fromTerminal: from the controlling terminal, whatever standard input is (getpass(3)).
  /// - Returns: nil at the end of input.
  func readPassword(_ prompt: String) async throws(Errno) -> [UInt8]? {
    try await writeError(prompt)
    let terminal = terminalDevice(0)
    let echoed = terminal?.attributes.echoes
    terminal?.discardInput()
    terminal?.attributes.echoes = false
    defer { if let echoed { terminal?.attributes.echoes = echoed } }
    let line = try await readUnbufferedLine(0)
    if terminal != nil, line != nil { try await writeError("\n") }
    return line
  }

  /// A line without its newline, and no byte of the next one; nil at the end of input.
  func readUnbufferedLine(_ descriptor: Int) async throws(Errno) -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      let piece = try await read(descriptor, isTerminal(descriptor) ? 4096 : 1)
      guard let last = piece.last else { return line.isEmpty ? nil : line }
      line += piece
      if last == 10 {
        line.removeLast()
        return line
      }
    }
  }
}

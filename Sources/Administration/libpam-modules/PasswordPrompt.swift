import FileSystem
import Kernel

extension Process {
  /// Asks for a line without echo, as programs that use PAM do (misc_conv(3)).
  ///
  /// - Parameters:
  ///   - input: where the answer comes from.
  ///   - output: where the prompt goes.
  /// - Returns: nil at the end of input.
  func readPassword(_ prompt: String, input: Int = 0, output: Int = 2) async throws(Errno) -> [UInt8]? {
    try await write(output, prompt.bytes)
    let terminal = terminalDevice(input)
    let echoed = terminal?.attributes.echoes
    terminal?.discardInput()
    terminal?.attributes.echoes = false
    defer { if let echoed { terminal?.attributes.echoes = echoed } }
    let line = try await readUnbufferedLine(input)
    if terminal != nil, line != nil { try await write(output, [10]) }
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

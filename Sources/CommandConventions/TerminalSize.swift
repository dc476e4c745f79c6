import Kernel

extension Process {
  /// The size of the window behind a descriptor (ioctl TIOCGWINSZ); nil when it is no terminal.
  package func terminalSize(of descriptor: Int) -> (rows: Int, columns: Int)? {
    descriptors[descriptor]?.terminal.map { ($0.rows, $0.columns) }
  }
}

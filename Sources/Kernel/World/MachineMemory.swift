/// The memory of a machine, in KB, as /proc/meminfo has it.
package enum MachineMemory {
  package static let total = 2_013_444
  package static let free = 985_120
  package static let available = 1_610_096
  package static let shared = 832
  package static let buffers = 48_212
  package static let cached = 671_440
  package static let reclaimable = 44_924

  /// The file /proc/meminfo.
  static let text: String = [
    ("MemTotal", total), ("MemFree", free), ("MemAvailable", available), ("Buffers", buffers), ("Cached", cached),
    ("SwapCached", 0), ("SwapTotal", 0), ("SwapFree", 0), ("Shmem", shared), ("SReclaimable", reclaimable),
  ].map { name, size in
    let label = name + ":"
    let number = String(size)
    let gap = String(repeating: " ", count: 24 - label.utf8.count - number.utf8.count)
    return "\(label)\(gap)\(number) kB\n"
  }.joined()
}

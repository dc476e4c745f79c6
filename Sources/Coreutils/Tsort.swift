import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// tsort(1): a total order from pairs that say what comes first.
struct Tsort: GNUProgram {
  static let name = "tsort"

  private var file = "-"

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION] [FILE]
    Write words in an order that fits the pairs of words in FILE.

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    let operands = try line.operands()
    if operands.count > 1 { throw .usage("extra operand \(operands[1].quoted)") }
    file = operands.first ?? "-"
  }

  private struct Item {
    let name: String
    var predecessors = 0
    /// The last one that was added comes first.
    var successors: [Int] = []
    var isDone = false
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let words: [String]
    do throws(Errno) {
      let input = try await InputFile(file, process)
      defer { input.close() }
      let bytes = try await process.readAll(input.descriptor)
      words = bytes.split { $0 == 0x20 || $0 == 9 || $0 == 10 }.map { String(lossless: $0) }
    } catch {
      return try await process.fail(
        error == .EISDIR
          ? "\(file.quotedIfNeeded): read error: \(error.message)" : "\(file.quotedIfNeeded): \(error.message)")
    }
    guard words.count % 2 == 0 else {
      return try await process.fail("\(file.quotedIfNeeded): input contains an odd number of tokens")
    }
    var items: [Item] = []
    var places: [String: Int] = [:]
    func place(_ name: String) -> Int {
      if let found = places[name] { return found }
      items.append(Item(name: name))
      places[name] = items.count - 1
      return items.count - 1
    }
    for index in stride(from: 0, to: words.count, by: 2) {
      let (before, after) = (place(words[index]), place(words[index + 1]))
      if before != after {
        items[before].successors.insert(after, at: 0)
        items[after].predecessors += 1
      }
    }
    return try await write(&items, process)
  }

  /// Writes items without predecessors; where there are only loops, tells one and cuts it.
  private func write(_ items: inout [Item], _ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    var left = items.count
    let sorted = items.indices.sorted { items[$0].name.utf8.lexicographicallyPrecedes(items[$1].name.utf8) }
    while left > 0 {
      var queue = sorted.filter { items[$0].predecessors == 0 && !items[$0].isDone }
      var head = 0
      while head < queue.count {
        let index = queue[head]
        head += 1
        try await process.write(items[index].name + "\n")
        items[index].isDone = true
        left -= 1
        for next in items[index].successors {
          items[next].predecessors -= 1
          if items[next].predecessors == 0 { queue.append(next) }
        }
        try await process.checkpoint()
      }
      guard left > 0 else { break }
      status = .failure
      try await process.report("\(file.quotedIfNeeded): input contains a loop:")
      try await cutLoop(&items, sorted, process)
    }
    return status
  }

  /// Follows edges backwards, in rounds over all items that are left, until the chain closes; tells the items of
  /// the loop and takes away the edge that closes it.
  private func cutLoop(_ items: inout [Item], _ sorted: [Int], _ process: Process) async throws(Errno) {
    var links = [Int?](repeating: nil, count: items.count)
    var chain: Int?
    while true {
      for index in sorted where items[index].predecessors > 0 {
        guard let head = chain else {
          chain = index
          continue
        }
        guard let edge = items[index].successors.firstIndex(of: head) else { continue }
        guard links[index] != nil else {
          links[index] = head
          chain = index
          continue
        }
        var here: Int? = head
        while let item = here {
          try await process.report(items[item].name)
          if item == index { break }
          here = links[item]
        }
        items[index].successors.remove(at: edge)
        items[head].predecessors -= 1
        return
      }
      if chain == nil { return }
    }
  }
}

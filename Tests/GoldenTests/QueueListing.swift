/// What Postfix lists of its queue comes in the order of the queue IDs' hashes, another one in each run: entries
/// are sorted, queue by queue.
enum QueueListing {
  private struct Entry {
    /// What the queue is known by: the mark behind the ID, or its name.
    var queue: String
    var lines: [String]

    /// What entries are sorted by: all but ID and time.
    var key: String {
      let start = QueueListing.entry.begins(lines[0]).flatMap { $0.ranges[1]?.upperBound } ?? 0
      var text = String(decoding: Array(lines.joined(separator: "\n").utf8)[start...], as: UTF8.self)
      for pattern in [QueueListing.arrival, QueueListing.name, QueueListing.time] {
        text = pattern.replacing(in: text) { _ in "" }
      }
      return text
    }
  }

  private static let head = "-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------"
  private static let entry = PerlPattern("(\(QueueNames.postfix))([*!#]?) +\\d+ (?:\(Normaliser.day)|Day)")
  private static let object = PerlPattern(#"\{"queue_name": "(\w+)", "queue_id": "(\w+)", "#)
  private static let arrival = PerlPattern(#""arrival_time": \w+"#)
  private static let name = PerlPattern(#""queue_id": "\w+""#)
  private static let time = PerlPattern(
    Normaliser.day + " " + Normaliser.month + #" [ \d]\d \d\d:\d\d:\d\d|Day Mon DD HH:MM:SS"#)

  /// The lines of an output, with the entries of each listing sorted.
  static func sorted(_ lines: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < lines.count {
      if lines[index] == head {
        result.append(head)
        index += 1
        var entries: [Entry] = []
        while index < lines.count, !lines[index].hasPrefix("-- ") {
          if let match = entry.begins(lines[index]) {
            entries.append(Entry(queue: match[2], lines: [lines[index]]))
          } else if entries.isEmpty {
            result.append(lines[index])
          } else {
            entries[entries.count - 1].lines.append(lines[index])
          }
          index += 1
        }
        result += sorted(entries)
      } else if object.begins(lines[index]) != nil {
        var entries: [Entry] = []
        while index < lines.count, let match = object.begins(lines[index]) {
          entries.append(Entry(queue: match[1], lines: [lines[index]]))
          index += 1
        }
        result += sorted(entries)
      } else {
        result.append(lines[index])
        index += 1
      }
    }
    return result
  }

  private static func sorted(_ entries: [Entry]) -> [String] {
    var groups: [[Entry]] = []
    for entry in entries {
      if groups.last?.first?.queue == entry.queue {
        groups[groups.count - 1].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups.flatMap { group in
      group.map { ($0.key, $0) }.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.flatMap { $0.1.lines }
    }
  }
}

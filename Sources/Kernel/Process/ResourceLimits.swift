/// What a process and its children may use (getrlimit(2)): remembered and inherited, though nothing enforces it.
package struct ResourceLimits: Hashable, Sendable, Codable {
  package enum Resource: String, CaseIterable, Hashable, Sendable, Codable {
    case realTimeTime, core, data, schedulingPriority, fileSize, pendingSignals, lockedMemory, residentMemory, openFiles
    case messageQueues, realTimePriority, stack, time, processes, virtualMemory, fileLocks
  }

  /// A soft and a hard limit in the resource's own unit (bytes, seconds, pieces); nil for none.
  package struct Limit: Hashable, Sendable, Codable {
    package var soft: Int?
    package var hard: Int?

    package init(soft: Int?, hard: Int?) {
      self.soft = soft
      self.hard = hard
    }
  }

  private var changed: [Resource: Limit] = [:]

  package init() {}

  package subscript(resource: Resource) -> Limit {
    get { changed[resource] ?? ResourceLimits.standard[resource] ?? Limit(soft: nil, hard: nil) }
    set { changed[resource] = newValue }
  }

  /// Those that the host starts with; the others are unlimited.
  private static let standard: [Resource: Limit] = [
    .core: Limit(soft: 0, hard: nil), .schedulingPriority: Limit(soft: 0, hard: 0),
    .pendingSignals: Limit(soft: 96365, hard: 96365), .lockedMemory: Limit(soft: 8_388_608, hard: 8_388_608),
    .openFiles: Limit(soft: 20000, hard: 20000), .messageQueues: Limit(soft: 819_200, hard: 819_200),
    .realTimePriority: Limit(soft: 0, hard: 0), .stack: Limit(soft: 8_388_608, hard: nil),
    .processes: Limit(soft: 96365, hard: 96365),
  ]
}

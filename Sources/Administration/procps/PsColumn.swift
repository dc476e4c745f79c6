import Kernel

/// A column of ps(1): one of its format specifiers.
struct PsColumn: Hashable {
  enum Justification: Hashable {
    case left, right
    /// Text, or a number that goes to the right.
    case user
    /// Takes what is left of the line when it is the last column.
    case unlimited
  }

  /// How its value is found; several specifiers may share it.
  enum Value: Hashable {
    case pid, parent, group, session, foregroundGroup
    case effectiveUser, realUser, savedUser, effectiveUserName, realUserName, savedUserName
    case effectiveGroup, realGroup, savedGroup, effectiveGroupName, realGroupName, savedGroupName
    case command, shortCommand, arguments, executable
    case terminal, state, status, flags
    case cpuShare, cpuWhole, memoryShare, virtualMemory, residentMemory, pages, code, data
    case nice, priority, kernelPriority, oldPriority, processor, threads, waitChannel
    case cpuTime, shortCPUTime, cpuSeconds, elapsed, elapsedSeconds
    case startClock, startMinute, shortStart, longStart
    case pendingSignals, blockedSignals, ignoredSignals, caughtSignals
    case label, scheduling, policy, zero, none
    case supplementaryGroups, supplementaryGroupNames
  }

  var specifier: String
  var header: String
  var width: Int
  var justification: Justification
  var value: Value

  init(
    _ specifier: String, _ header: String, _ width: Int, _ justification: Justification, _ value: Value
  ) {
    self.specifier = specifier
    self.header = header
    self.width = width
    self.justification = justification
    self.value = value
  }

  static func named(_ name: String) -> PsColumn? { psColumns.first { $0.specifier == name } }
}

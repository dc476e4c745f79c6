/// Which lines are set aside before two files are compared: those without a partner, and among them those with
/// so many that they would confuse the comparison.
enum DiffDiscards {
  private enum Mark {
    case kept, discarded, provisional
  }

  /// - Parameter partners: how many lines of the other file equal each line.
  static func find(_ partners: [Int]) -> [Bool] {
    var many = 5
    var size = partners.count / 64
    while size >> 2 > 0 {
      size >>= 2
      many *= 2
    }
    var marks: [Mark] = partners.map { $0 == 0 ? .discarded : $0 > many ? .provisional : .kept }
    var index = 0
    while index < marks.count {
      switch marks[index] {
      case .kept: break
      case .provisional: marks[index] = .kept
      case .discarded: index = settleRun(&marks, from: index)
      }
      index += 1
    }
    return marks.map { $0 != .kept }
  }

  /// Decides about the provisional lines of a run; returns the run's last line.
  private static func settleRun(_ marks: inout [Mark], from start: Int) -> Int {
    var end = start
    var provisional = 0
    while end < marks.count, marks[end] != .kept {
      if marks[end] == .provisional { provisional += 1 }
      end += 1
    }
    while end > start, marks[end - 1] == .provisional {
      end -= 1
      marks[end] = .kept
      provisional -= 1
    }
    let length = end - start
    guard provisional * 4 <= length else {
      for index in start..<end where marks[index] == .provisional { marks[index] = .kept }
      // Only the first line has been settled; the others are looked at again.
      return start
    }
    cancelLongSubruns(&marks, start, length)
    cancelNearEdge(&marks, (start..<end).map { $0 })
    cancelNearEdge(&marks, (start..<end).reversed())
    return end - 1
  }

  /// Provisional lines in a row, about as many as the root of a quarter of the run, are kept.
  private static func cancelLongSubruns(_ marks: inout [Mark], _ start: Int, _ length: Int) {
    var minimum = 1
    var size = length >> 2
    while size >> 2 > 0 {
      size >>= 2
      minimum <<= 1
    }
    minimum += 1
    var consecutive = 0
    var offset = 0
    while offset < length {
      if marks[start + offset] != .provisional {
        consecutive = 0
      } else {
        consecutive += 1
        if consecutive == minimum {
          offset -= consecutive
        } else if consecutive > minimum {
          marks[start + offset] = .kept
        }
      }
      offset += 1
    }
  }

  /// Provisional lines near an end of the run are kept.
  private static func cancelNearEdge(_ marks: inout [Mark], _ indices: [Int]) {
    var consecutive = 0
    for (distance, index) in indices.enumerated() {
      if distance >= 8, marks[index] == .discarded { return }
      switch marks[index] {
      case .provisional:
        consecutive = 0
        marks[index] = .kept
      case .kept: consecutive = 0
      case .discarded: consecutive += 1
      }
      if consecutive == 3 { return }
    }
  }
}

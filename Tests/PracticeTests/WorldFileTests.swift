import Simulation
import Testing

@testable import Practice

@Suite struct WorldFileTests {
  @Test func `the checksum is that of gzip and Ethernet`() {
    #expect(Checksum.crc32(Array("123456789".utf8)[...]) == 0xCBF4_3926)
    #expect(Checksum.crc32(Array("The quick brown fox jumps over the lazy dog".utf8)[...]) == 0x414F_A339)
    #expect(Checksum.crc32([]) == 0)
  }

  @Test func `whatever a file holds, its good records are read`() throws {
    let folder = LearnerSessionTests.Folder()
    let file = try RecordFile(replacing: folder.world, with: [[1, 2, 3], []])
    try file.append([Array(repeating: 7, count: 70_000), [9]])
    let bytes = try #require(LearnerSessionTests.read(folder.world))
    let all = RecordFile.parse(bytes)
    #expect(all.damage == nil)
    #expect(all.records.map(\.count) == [3, 0, 70_000, 1])
    var random = RandomSource(seed: 3)
    for _ in 0..<300 {
      var damaged = bytes
      let place = Int(random.next() % UInt64(bytes.count))
      damaged[place] ^= UInt8(1 << (random.next() % 8))
      let content = RecordFile.parse(damaged)
      #expect(content.damage != nil)
      #expect(content.records.count < 4)
      #expect(zip(content.records, all.records).allSatisfy { $0 == $1 })
      let cut = RecordFile.parse(Array(bytes[..<place]))
      #expect(cut.records.count < 4)
    }
  }

  @Test func `going back and forth ends where it began`() {
    var history = UndoHistory()
    for id in 1...150 { history.record("line \(id)", from: StateID(id)) }
    #expect(history.past.count == UndoHistory.limit)
    var present: StateID = 151
    var passed: [StateID] = []
    while let step = history.undo(from: present) {
      #expect(step.line == "line \(step.state)")
      passed.append(present)
      present = step.state
    }
    #expect(present == 51)
    while let step = history.redo(from: present) {
      #expect(step.state == passed.removeLast())
      present = step.state
    }
    #expect(present == 151)
    _ = history.undo(from: present)
    history.record("other", from: 150)
    #expect(history.future.isEmpty)
    #expect(history.redo(from: 1) == nil)
  }

  @Test func `times to warp by are read`() {
    #expect(Warp.interval("4h") == .seconds(14_400))
    #expect(Warp.interval("1d12h") == .seconds(129_600))
    #expect(Warp.interval("90") == .seconds(90))
    for text in ["", "h", "4x", "-1h", "4 h", "99999999999999999999s", "999999999w", "٣h"] {
      #expect(Warp.interval(text) == nil, "\(text)")
    }
  }
}

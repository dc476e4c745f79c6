import Kernel
import Testing

@testable import Administration

@Suite struct SignalListTests {
  @Test func `no line is wider than the screen`() {
    #expect(SignalList.lines.split(separator: "\n").allSatisfy { $0.utf8.count <= 80 })
  }

  @Test func `zero sends nothing`() {
    #expect(SignalList.signal("0")?.signal == nil)
    #expect(SignalList.signal("0") != nil)
    #expect(SignalList.signal("SIGHUP")?.signal == .HUP)
    #expect(SignalList.signal("BOGUS") == nil)
  }
}

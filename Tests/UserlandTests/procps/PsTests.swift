import Kernel
import Simulation
import Testing

@testable import Administration

@Suite struct PsTests {
  @Test func `columns may be renamed and widened`() throws {
    let columns = try PsRequest.columns("pid,user:20,comm=WHAT-IS-IT,tty=,args")
    #expect(columns.map(\.header) == ["PID", "USER", "WHAT-IS-IT", "", "COMMAND"])
    #expect(columns.prefix(3).map(\.width) == [7, 20, 15])
  }

  @Test func `an unknown column is named`() {
    #expect(throws: PsRequest.Failure.self) { try PsRequest.columns("pid,bogus") }
  }

  @Test func `every specifier is there once`() {
    let names = psColumns.map(\.specifier)
    #expect(Set(names).count == names.count)
  }

  @Test func `BSD options after a hyphen are understood`() {
    let result = TestHost().run(["ps", "-aux"])
    #expect(result.text.hasPrefix("USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND\n"))
    #expect(result.status == 0)
  }

  @Test func `a process that is not there is a failure`() {
    let result = TestHost().run(["ps", "-p", "99999", "-o", "pid="])
    #expect(result == TestHost.Result(status: 1))
  }

  @Test func `any words are survived`() {
    var random = RandomSource(seed: 7)
    let letters = Array("-aeuxfljpoCtwO=:,1 ")
    for _ in 0..<200 {
      let word = String(
        (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
      #expect(TestHost().run(["ps", word]).status >= 0)
    }
  }
}

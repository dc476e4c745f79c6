import Testing

@testable import Administration

@Suite struct TerminfoTests {
  @Test func aTerminalThatCanEmptiesItsScrollbackToo() throws {
    let xterm = try #require(Terminfo("xterm"))
    #expect(xterm.clearing(keepsScrollback: false) == "\u{1B}[H\u{1B}[2J\u{1B}[3J")
    #expect(xterm.clearing(keepsScrollback: true) == "\u{1B}[H\u{1B}[2J")
    #expect(try #require(Terminfo("screen")).clearing(keepsScrollback: false) == "\u{1B}[H\u{1B}[J")
    #expect(try #require(Terminfo("dumb")).clearing(keepsScrollback: false).isEmpty)
    #expect(Terminfo("nosuch") == nil)
  }

  @Test func coloursFollowWhatTheTerminalHas() throws {
    let many = try #require(Terminfo("xterm-256color"))
    #expect(many.string("setaf", [1]) == "\u{1B}[31m")
    #expect(many.string("setaf", [9]) == "\u{1B}[91m")
    #expect(many.string("setab", [100]) == "\u{1B}[48;5;100m")
    #expect(try #require(Terminfo("xterm")).string("setab", [9]) == "\u{1B}[49m")
    #expect(try #require(Terminfo("dumb")).string("setaf", [1]) == nil)
    #expect(many.string("cup", [5, 10]) == "\u{1B}[6;11H")
  }
}

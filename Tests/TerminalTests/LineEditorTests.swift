import Testing

@testable import Terminal

@Suite struct LineEditorTests {
  @Test func `candidates stand in columns, sorted downwards`() {
    let rows = LineEditor.rows(["e", "a", "c", "b", "d"], columns: 10)
    #expect(rows == ["a  c  e", "b  d"])
    #expect(LineEditor.rows(["a very long name", "b"], columns: 10) == ["a very long name", "b"])
    #expect(LineEditor.rows([], columns: 80) == [])
  }

  @Test func `what candidates have in common is found by characters`() {
    #expect(LineEditor.commonPrefix(["postfix", "postconf", "postmap"]) == "post")
    #expect(LineEditor.commonPrefix(["über", "übel"]) == "übe")
    #expect(LineEditor.commonPrefix(["a", "b"]) == "")
    #expect(LineEditor.commonPrefix(["one"]) == "one")
    #expect(LineEditor.commonPrefix([]) == "")
  }

  @Test func `the last word on the other screen counts`() {
    let screen = AlternateScreen()
    #expect(screen.note(Array("\u{1B}[?1049h text".utf8)) == true)
    #expect(screen.note(Array("\u{1B}[?1049h text \u{1B}[?1049l".utf8)) == false)
    #expect(screen.note(Array("\u{1B}[1m text \u{1B}[?1049".utf8)) == nil)
    #expect(screen.note(Array("text".utf8)) == nil)
  }

  @Test func `what takes no room in a prompt is marked as libedit wants it`() {
    #expect(LineEditor.prompt("root@mail:~# ") == "root@mail:~# ")
    #expect(LineEditor.prompt("\u{1}A\u{2}\u{1}B\u{2}x\u{1}C\u{2}y") == "\u{1}AB\u{1}x\u{1}C\u{1}y")
    #expect(LineEditor.prompt("x \u{1}A\u{2}") == "x\u{1}A\u{1} ")
    #expect(LineEditor.prompt("\u{1}A\u{2}x\u{1}B\u{2}") == "\u{1}AB\u{1}x")
    #expect(LineEditor.prompt("\u{1}A\u{2}") == "")
  }
}

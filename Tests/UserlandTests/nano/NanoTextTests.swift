import Simulation
import Testing

@testable import TextTools

@Suite struct NanoTextTests {
  @Test func `a text comes out as it went in, with a newline at its end`() {
    let invalid: [UInt8] = [0x61, 0xFF, 10, 0xC3, 0xA9, 10]
    #expect(NanoText(invalid).bytes == invalid)
    #expect(NanoText(Array("a\nb".utf8)).bytes == Array("a\nb\n".utf8))
    #expect(NanoText([]).bytes == [])
  }

  @Test func `what is cut and pasted is the same`() {
    var text = NanoText(Array("one\ntwo\nthree\n".utf8))
    text.move(toRow: 1, column: 0)
    let line = text.cutLine()
    #expect(text.bytes == Array("one\nthree\n".utf8))
    text.insert(line ?? [])
    #expect(text.bytes == Array("one\ntwo\nthree\n".utf8))
    #expect(text.row == 2)
  }

  @Test func `the text between two places can be taken out and put back`() {
    var random = RandomSource(seed: 3)
    let whole = NanoText(Array("the first line\n\tthe second\n\nthe fourth, é\n".utf8))
    for _ in 0..<200 {
      var text = whole
      let row = Int.random(in: 0..<4, using: &random)
      text.move(toRow: row, column: Int.random(in: 0...whole.lines[row].count, using: &random))
      let markRow = Int.random(in: 0..<4, using: &random)
      let mark = (row: markRow, column: Int.random(in: 0...whole.lines[markRow].count, using: &random))
      let taken = text.text(from: mark)
      text.remove(from: mark)
      text.insert(taken)
      #expect(text.bytes == whole.bytes)
    }
  }

  @Test func `any sequence of keys leaves the cursor in the text`() {
    var random = RandomSource(seed: 11)
    var text = NanoText(Array("a b\n\n\tc\nlong line of words\n".utf8))
    for _ in 0..<3000 {
      switch Int.random(in: 0..<11, using: &random) {
      case 0: text.moveLeft()
      case 1: text.moveRight()
      case 2: text.move(toRow: text.row - 1)
      case 3: text.move(toRow: text.row + 1)
      case 4: text.insert("x")
      case 5: text.breakLine()
      case 6: _ = text.deleteForward()
      case 7: _ = text.deleteBackward()
      case 8: text.moveWordLeft()
      case 9: text.moveWordRight()
      default: if text.lines.count > 3 { _ = text.cutLine() }
      }
      #expect(text.lines.indices.contains(text.row))
      #expect((0...text.line.count).contains(text.column))
      #expect(text.lines.last == [])
    }
  }
}

import Testing

@testable import FileTools

@Suite struct FileContentTests {
  @Test(arguments: [
    ("", "empty"), ("a", "very short file (no magic)"), ("a\n", "ASCII text"),
    ("ab", "ASCII text, with no line terminators"),
    ("a\r\nb\r\n", "ASCII text, with CRLF line terminators"),
    ("a\r\nb\n", "ASCII text, with CRLF, LF line terminators"),
    ("h\u{e9}\n", "Unicode text, UTF-8 text"), ("#!/bin/sh\n", "POSIX shell script, ASCII text executable"),
    ("From: x\n\n", "news or mail, ASCII text"), ("a\u{0}b", "data"),
  ])
  func `a text is told by its characters and its lines`(_ text: String, _ description: String) {
    #expect(FileContent(Array(text.utf8)).description == description)
  }

  @Test func `any bytes are something`() {
    for byte in UInt8.min...UInt8.max {
      #expect(!FileContent([byte, 10, byte]).description.isEmpty)
    }
  }
}

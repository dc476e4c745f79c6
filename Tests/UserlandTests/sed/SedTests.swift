import FileSystem
import Testing

import struct Kernel.ExitStatus

@testable import TextTools

@Suite struct SedTests {
  struct Case: CustomTestStringConvertible {
    var arguments: [String]
    var input = "one\ntwo\nthree\n"
    var output: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases: [Case] = [
    Case(arguments: ["s/o/0/"], output: "0ne\ntw0\nthree\n"),
    Case(arguments: ["-n", "2p;$="], output: "two\n3\n"),
    Case(arguments: ["1!G;h;$!d"], output: "three\ntwo\none\n"),
    Case(arguments: [":a;N;$!ba;s/\\n/,/g"], output: "one,two,three\n"),
    Case(arguments: ["-E", "s/(.)(.*)/\\U\\1\\E-\\2/"], output: "O-ne\nT-wo\nT-hree\n"),
    Case(arguments: ["s/x*/-/g"], input: "ab\n", output: "-a-b-\n"),
    Case(arguments: ["s/b*/x/2"], input: "abc\n", output: "axc\n"),
    Case(arguments: ["2i\\  in"], output: "one\n  in\ntwo\nthree\n"),
    Case(arguments: ["$a end"], input: "x", output: "x\nend\n"),
    Case(arguments: ["2,3c X"], output: "one\nX\n"),
    Case(arguments: ["y/abc/\\n\\t\\\\/"], input: "abc\n", output: "\n\t\\\n"),
    Case(arguments: ["-n", "l 5"], input: "a\tbcdé\n", output: "a\\tb\\\ncd\\\n\\303\\\n\\251$\n"),
    Case(arguments: ["0,/o/d"], output: "two\nthree\n"),
    Case(arguments: ["2q5"], output: "one\ntwo\n"),
    Case(arguments: ["p"], input: "x", output: "x\nx"),
    Case(arguments: ["$!N;P;D"], output: "one\ntwo\nthree\n"),
    Case(arguments: ["s/[/]/x/;s|n\\|e|E|"], input: "n|e/\n", output: "Ex\n"),
    Case(arguments: ["-z", "s/\\n/;/g"], output: "one;two;three;"),
  ]

  @Test(arguments: cases) func `edits lines`(_ test: Case) {
    #expect(TestHost().run(["sed"] + test.arguments, input: test.input).text == test.output)
  }

  @Test(arguments: [
    ("s/a", "char 3: unterminated `s' command"), ("p;k", "char 3: unknown command: `k'"),
    ("{p", "char 0: unmatched `{'"), ("1,2q", "char 4: command only uses one address"),
    ("s/\\(a/b/", "char 8: Unmatched ( or \\("), ("s/a/\\1/", "char 7: invalid reference \\1 on `s' command's RHS"),
    ("a", "char 1: expected \\ after `a', `c' or `i'"), ("0p", "char 2: invalid usage of line address 0"),
    ("y/ab/c/", "char 7: strings for `y' command are different lengths"),
  ])
  func `says where a script is wrong`(_ script: String, _ message: String) {
    let result = TestHost().run(["sed", script])
    #expect(result.errorText == "sed: -e expression #1, \(message)\n")
    #expect(result.status == 1)
  }

  @Test func `edits files in place`() {
    let host = TestHost()
    let files = ["f": "a\nb\n"]
    #expect(host.run(["sed", "-i", "s/a/x/w /dev/stdout", "f"], files: files).text == "x\n")
    #expect(host.run(["sed", "-i", "p", "nofile"]).errorText == "sed: can't read nofile: No such file or directory\n")
    #expect(host.run(["sed", "-i", "p"]).errorText == "sed: no input files\n")
  }

  @Test func `no script ends the program`() {
    var random = 7 as UInt64
    let pieces = [
      "s/a/b/", "p", "{", "}", "1,", "$", "/x/", "!", ";", "\n", "a\\", "y/a/b/", "N", "b", ":a", "\\", "[", "g2w",
    ]
    for _ in 0..<150 {
      var script = ""
      for _ in 0..<5 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        script += pieces[Int(random >> 33) % pieces.count]
      }
      // A branch backwards would run for ever.
      if script.contains("b"), script.contains(":a") { continue }
      #expect(TestHost().run(["sed", script], input: "a\n").status >= 0)
    }
  }
}

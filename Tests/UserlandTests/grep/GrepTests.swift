import Testing

@testable import TextTools

@Suite struct GrepTests {
  static let text = "apple\nbanana\ncherry pie\nApple pie\n\nend\n"

  func grep(_ words: String..., input: String = text) -> TestHost.Result {
    TestHost().run(["grep"] + words, input: input)
  }

  @Test func `prints the lines that match`() {
    #expect(grep("an").text == "banana\n")
    #expect(grep("-i", "apple").text == "apple\nApple pie\n")
    #expect(grep("-v", "e").text == "banana\n\n")
    #expect(grep("-c", "p").text == "3\n")
    #expect(grep("-n", "^$").text == "5:\n")
    #expect(grep("-o", "p.").text == "pp\npi\npp\npi\n")
    #expect(grep("-ow", "pie").text == "pie\npie\n")
    #expect(grep("-E", "^(app|end)").text == "apple\nend\n")
    #expect(grep("-F", "n.").status == 1)
    #expect(grep("-P", "a(?!p)").text == "banana\n")
    #expect(grep("-x", "en", input: "end\nen\n").text == "en\n")
  }

  @Test func `context stands around what was selected`() {
    let numbers = "1\n2\n3\n4\n5\n6\n7\n8\n"
    #expect(grep("-n", "-C1", "3", input: numbers).text == "2-2\n3:3\n4-4\n")
    #expect(grep("-A1", "[27]", input: numbers).text == "2\n3\n--\n7\n8\n")
    #expect(grep("-m1", "-A9", "7", input: numbers).text == "7\n8\n")
  }

  @Test func `messages and statuses`() {
    #expect(grep("\\(") == TestHost.Result(errors: Array("grep: Unmatched ( or \\(\n".utf8), status: 2))
    #expect(grep("x", "nofile").errorText == "grep: nofile: No such file or directory\n")
    #expect(grep("-q", "end").status == 0)
    #expect(grep("[:space:]").errorText == "grep: character class syntax is [[:space:]], not [:space:]\n")
    #expect(grep("-E", "*x").errorText == "grep: warning: * at start of expression\n")
    #expect(grep("a", input: "a\0b\n").errorText == "grep: (standard input): binary file matches\n")
  }

  @Test func `directories are searched by name`() {
    let host = TestHost()
    let files = ["d.txt": "x\n", "c.txt": "y\n"]
    #expect(host.run(["grep", "-r", "--include=*.txt", "x"], files: files).text == "d.txt:x\n")
    #expect(host.run(["grep", "-L", "x", "c.txt", "d.txt"], files: files).text == "c.txt\n")
    #expect(
      host.run(["grep", "--color=always", "x", "d.txt"], files: files).text
        == "\u{1B}[01;31m\u{1B}[Kx\u{1B}[m\u{1B}[K\n")
  }
}

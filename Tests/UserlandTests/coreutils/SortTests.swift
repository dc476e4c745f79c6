import Testing

@Suite struct SortTests {
  @Test(arguments: [
    (["sort"], "b\na\nc", "a\nb\nc\n"), (["sort", "-n"], "10\n9\n-1\n", "-1\n9\n10\n"),
    (["sort", "-k2,2n", "-s"], "a 2\nb 1\nc 2\n", "b 1\na 2\nc 2\n"), (["sort", "-u"], "a\na\nb\n", "a\nb\n"),
    (["sort", "-t:", "-k2r"], "x:1\ny:2\n", "y:2\nx:1\n"), (["sort", "-h"], "2K\n1G\n3\n", "3\n2K\n1G\n"),
    (["sort", "-V"], "a10\na9\na1.5\n", "a1.5\na9\na10\n"), (["sort", "-M"], "mar\nJAN\nx\n", "x\nJAN\nmar\n"),
  ])
  func `lines in order`(_ words: [String], _ input: String, _ expected: String) {
    let result = TestHost().run(words, input: input)
    #expect(result.text == expected)
    #expect(result.errorText == "")
  }

  @Test func `disorder is told`() {
    let result = TestHost().run(["sort", "-c", "f"], files: ["f": "b\na\n"])
    #expect(result.errorText == "sort: f:2: disorder: a\n")
    #expect(result.status == 1)
    #expect(TestHost().run(["sort", "nosuch"]).status == 2)
  }
}

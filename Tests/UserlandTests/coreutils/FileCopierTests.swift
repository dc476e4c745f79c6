import Testing

@Suite struct FileCopierTests {
  @Test(arguments: [
    (["cp", "nosuch", "b"], "cp: cannot stat 'nosuch': No such file or directory\n"),
    (["cp", "a", "a"], "cp: 'a' and 'a' are the same file\n"),
    (["cp", "a", "b", "c"], "cp: target 'c': No such file or directory\n"),
    (["cp", ".", "b"], "cp: -r not specified; omitting directory '.'\n"),
    (["mv", "a", "nosuch/b"], "mv: cannot move 'a' to 'nosuch/b': No such file or directory\n"),
    (["rm", "nosuch"], "rm: cannot remove 'nosuch': No such file or directory\n"),
    (["ln", "-s", "x", "a"], "ln: failed to create symbolic link 'a': File exists\n"),
  ])
  func `what can't be done is told`(_ words: [String], _ message: String) {
    let result = TestHost().run(words, files: ["a": "1"])
    #expect(result.errorText == message)
    #expect(result.status == 1)
  }

  @Test func `what is done is told`() {
    #expect(TestHost().run(["cp", "-v", "a", "b"], files: ["a": "1"]).text == "'a' -> 'b'\n")
    #expect(TestHost().run(["mv", "-v", "a", "b"], files: ["a": "1"]).text == "renamed 'a' -> 'b'\n")
    #expect(TestHost().run(["rm", "-v", "a"], files: ["a": "1"]).text == "removed 'a'\n")
  }
}

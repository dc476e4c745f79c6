import Testing

@Suite struct ListingTests {
  @Test func `columns with tabs between them`() {
    let files = ["a": "", "b": "", "link": "", "old": "", "sub": ""]
    #expect(TestHost().run(["ls", "-C"], files: files).text == "a  b  link  old  sub\n")
    #expect(TestHost().run(["ls", "-aC"], files: files).text == ".  ..  a  b  link  old\tsub\n")
  }

  @Test func `names are quoted and aligned`() {
    let files = ["a b": "", "c": ""]
    let quoted = TestHost().run(["ls", "-C", "--quoting-style=shell-escape"], files: files)
    #expect(quoted.text == "'a b'   c\n")
    #expect(TestHost().run(["ls"], files: files).text == "a b\nc\n")
  }

  @Test func `what is missing is told, the rest is listed`() {
    let result = TestHost().run(["ls", "nosuch", "a"], files: ["a": ""])
    #expect(result.text == "a\n")
    #expect(result.errorText == "ls: cannot access 'nosuch': No such file or directory\n")
    #expect(result.status == 2)
  }

  @Test func `the long format`() {
    let result = TestHost().run(["ls", "-l", "--time-style=+T", "a", "bb"], files: ["a": "1234567890\n", "bb": "x"])
    #expect(result.text == "-rw-r--r-- 1 root root 11 T a\n-rw-r--r-- 1 root root  1 T bb\n")
  }
}

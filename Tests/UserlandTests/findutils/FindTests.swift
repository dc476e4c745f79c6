import Testing

@testable import FileTools

@Suite struct FindTests {
  struct Case: CustomTestStringConvertible {
    var arguments: [String]
    var output: String
    var errors = ""
    var status: Int32 = 0
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases: [Case] = [
    Case(arguments: [".", "-name", "*.txt"], output: "./a.txt\n./b.txt\n"),
    Case(arguments: ["-name", "a*", "-o", "-name", "c"], output: "./a.txt\n./c\n"),
    Case(arguments: [".", "-size", "-1k", "-type", "f"], output: "./c\n"),
    Case(arguments: [".", "!", "-empty", "-type", "f", "-printf", "%f %s|"], output: "a.txt 3|b.txt 4|"),
    Case(arguments: ["a.txt", "-exec", "echo", "<{}>", ";"], output: "<a.txt>\n"),
    Case(arguments: [".", "-type", "f", "-exec", "echo", "{}", "+"], output: "./a.txt ./b.txt ./c\n"),
    Case(arguments: ["-name", "a*", ",", "-name", "b*", "-print"], output: "./b.txt\n"),
    Case(
      arguments: [".", "(", "-name", "x"], output: "",
      errors: "find: invalid expression; I was expecting to find a ')' somewhere but did not see one.\n", status: 1),
    Case(arguments: ["none"], output: "", errors: "find: ‘none’: No such file or directory\n", status: 1),
  ]

  @Test(arguments: cases) func `finds files`(_ test: Case) {
    let files = ["a.txt": "one", "b.txt": "four", "c": ""]
    let result = TestHost().run(["find"] + test.arguments, files: files)
    #expect(result.text == test.output)
    #expect(result.errorText == test.errors)
    #expect(result.status == test.status)
  }
}

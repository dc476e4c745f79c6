import Testing

@testable import FileTools

@Suite struct XargsTests {
  struct Case: CustomTestStringConvertible {
    var arguments: [String]
    var input: String
    var output: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases: [Case] = [
    Case(arguments: [], input: "a 'b c'\n\"d\" e\\ f", output: "a b c d e f\n"),
    Case(arguments: ["-n1"], input: "a 'b c'\n", output: "a\nb c\n"),
    Case(arguments: ["-L1"], input: "a \nb\nc\n", output: "a b\nc\n"),
    Case(arguments: ["-I{}", "echo", "<{}>"], input: " a b \n\nc\n", output: "<a b >\n<c>\n"),
    Case(arguments: ["-0"], input: "a\u{0}b", output: "a b\n"),
    Case(arguments: ["-r"], input: "", output: ""),
    Case(arguments: ["-s", "12"], input: "aaa bbb", output: "aaa\nbbb\n"),
  ]

  @Test(arguments: cases) func `makes command lines`(_ test: Case) {
    #expect(TestHost().run(["xargs"] + test.arguments, input: test.input).text == test.output)
  }
}

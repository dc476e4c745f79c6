import Testing

@testable import TextTools

@Suite struct AwkTests {
  struct Case: CustomTestStringConvertible {
    var arguments: [String]
    var input = "a b c\n1 2 3\n"
    var output: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases: [Case] = [
    Case(arguments: ["{print $2, NF}"], output: "b 3\n2 3\n"),
    Case(arguments: ["-F:", "-v", "x=1", "{print $2 x}"], input: "a:b\n", output: "b1\n"),
    Case(arguments: ["{$2=\"X\"; print; NF=1; print}"], output: "a X c\na\n1 X 3\n1\n"),
    Case(
      arguments: ["BEGIN{print 1e6, 0.1+0.2, 2^53, 1/3, -\"3x\", 100/4}"],
      output: "1000000 0.3 9007199254740992 0.333333 -3 25\n"),
    Case(
      arguments: ["BEGIN{printf \"%5.2f|%-4d|%x|%c|%s|%e\\n\", 3.14159, 42, 255, 65, \"s\", 12345}"],
      output: " 3.14|42  |ff|A|s|1.234500e+04\n"),
    Case(
      arguments: ["BEGIN{print substr(\"hello\",2,3), index(\"abc\",\"c\"), length(\"é\"), toupper(\"é\")}"],
      output: "ell 3 1 É\n"),
    Case(arguments: ["{gsub(/[a-z]/,\"<&>\"); print}"], output: "<a> <b> <c>\n1 2 3\n"),
    Case(arguments: ["{print ($1 < 10), ($1 == \"a\")}"], output: "0 1\n1 0\n"),
    Case(arguments: ["function f(n){return n<2?n:f(n-1)+f(n-2)} BEGIN{print f(15)}"], output: "610\n"),
    Case(arguments: ["BEGIN{a[\"x\"];a[1];a[-1];a[\"one\"];for(k in a)print k}"], output: "-1\nx\n1\none\n"),
    Case(arguments: ["BEGIN{for(i=3;i>0;i--)a[i];for(k in a)print k}"], output: "1\n2\n3\n"),
    Case(arguments: ["BEGIN{n=split(\"c a b\",x);asort(x);print x[1] x[2] x[n]}"], output: "abc\n"),
    Case(arguments: ["NR==1,/1/{print NR}"], output: "1\n2\n"),
    Case(arguments: ["BEGIN{while((getline l < \"-\")>0)n++; print n}"], output: "2\n"),
    Case(arguments: ["BEGIN{RS=\"\"}{print NR\":\"$1\":\"NF}"], input: "\n\na b\nc\n\n\nd\n", output: "1:a:3\n2:d:1\n"),
    Case(arguments: ["BEGIN{print rand()}"], output: "0.924046\n"),
    Case(arguments: ["BEGIN{a[1][2]=3; for(i in a)for(j in a[i])print i,j,a[i][j]}"], output: "1 2 3\n"),
    Case(
      arguments: ["BEGIN{print match(\"foobar\",/o+/), RSTART, RLENGTH, gensub(/(o)(b)/,\"\\\\2\\\\1\",1,\"foob\")}"],
      output: "2 2 2 fobo\n"),
    Case(arguments: ["{s = s $1} END{print s}"], output: "a1\n"),
    Case(arguments: ["BEGIN { print length() ; exit 3 } END { print \"end\" }"], output: "0\nend\n"),
  ]

  @Test(arguments: cases) func `does what a program says`(_ test: Case) {
    let result = TestHost().run(["awk"] + test.arguments, input: test.input)
    #expect(result.text == test.output)
    #expect(result.errorText == "")
  }

  @Test(arguments: [
    ("{print $1", "awk: cmd. line:1: {print $1\nawk: cmd. line:1:          ^ unexpected newline or end of string\n"),
    ("BEGIN{x=1 y=2}", "awk: cmd. line:1: BEGIN{x=1 y=2}\nawk: cmd. line:1:            ^ syntax error\n"),
    ("BEGIN{f(1)}", "awk: cmd. line:1: fatal: function `f' not defined\n"),
    ("BEGIN{print 1/x}", "awk: cmd. line:1: fatal: division by zero attempted\n"),
    ("BEGIN{print \"a\\qb\"}", "awk: cmd. line:1: warning: escape sequence `\\q' treated as plain `q'\n"),
    ("BEGIN{a[1]; print a}", "awk: cmd. line:1: fatal: attempt to use array `a' in a scalar context\n"),
  ])
  func `messages are gawk's`(_ program: String, _ message: String) {
    #expect(TestHost().run(["awk", program]).errorText == message)
  }

  @Test func `no program ends the interpreter`() {
    var random = 11 as UInt64
    let pieces = [
      "BEGIN", "{", "}", "print", "x", "=", "1", "(", ")", "/a/", "~", "$", "[", "]", "in", "getline", ";", "\n",
      "\"s\"", "if",
      "else", "function f(a)", "f(", "-", "!", "?", ":", ",", "split", "printf", "%", ">",
    ]
    for _ in 0..<200 {
      var program = ""
      for _ in 0..<8 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        program += pieces[Int(random >> 33) % pieces.count] + " "
      }
      #expect(TestHost().run(["awk", program]).status >= 0)
    }
  }
}

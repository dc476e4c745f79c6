import Testing

@testable import Course

@Suite struct GradingTests {
  private func form(_ id: String, _ bank: QuestionBank = SampleBank.mixed) throws -> any QuestionForm {
    try #require(bank[id: id]).form
  }

  @Test func `the key is right, in every order shown, and every other choice is wrong`() throws {
    for id in ["one", "six"] {
      let question = try #require(SampleBank.mixed[id: id])
      for seed in 0..<50 as Range<UInt64> {
        let order = question.order(seed: seed)
        #expect(order.sorted() == Array(0..<4))
        let key = question.form.shown(question.form.key, order: order)
        #expect(try question.form.grade(question.form.answer(typed: key, order: order)).isRight)
        for subset in 0..<16 {
          let letters = (0..<4).filter { subset & 1 << $0 != 0 }.map { OptionLabel.label($0) }.joined(separator: " ")
          guard letters != key, let answer = try? question.form.answer(typed: letters, order: order) else { continue }
          #expect(!question.form.grade(answer).isRight)
          #expect(question.form.shown(answer, order: order) == letters)
        }
      }
    }
  }

  @Test(arguments: ["a c", "AC", "c,a", "C A", "a, c.", "caca"])
  func `letters may be written in many ways`(_ typed: String) throws {
    #expect(try form("six").answer(typed: typed, order: [0, 1, 2, 3]) == .chosen([0, 2]))
  }

  @Test func `what is no answer is refused, and not counted as wrong`() throws {
    let six = try form("six")
    for (typed, message) in [
      ("a", "choose TWO options, by their letters; that is 1"), ("", "choose TWO options, by their letters; that is 0"),
      ("abc", "choose TWO options, by their letters; that is 3"), ("a e", "\"e\" is none of the letters A to D"),
      ("a 1", "\"1\" is none of the letters A to D"),
    ] {
      #expect(throws: AnswerRefusal(text: message)) { try six.answer(typed: typed, order: [0, 1, 2, 3]) }
    }
    #expect(throws: AnswerRefusal(text: "choose ONE option, by its letter")) {
      try form("one").answer(typed: "a b", order: [0, 1, 2, 3])
    }
    #expect(throws: AnswerRefusal(text: "type an answer")) { try form("seven").answer(typed: "  ", order: []) }
  }

  @Test func `shuffling hangs on the seed and the question alone`() throws {
    let question = try #require(SampleBank.mixed[id: "one"])
    #expect(question.order(seed: 3) == SampleBank.mixed[id: "one"]?.order(seed: 3))
    #expect(Set((0..<100 as Range<UInt64>).map { question.order(seed: $0) }).count > 15)
  }

  struct Written: CustomTestStringConvertible {
    let asks: String
    let accept: String
    let typed: String
    let isRight: Bool
    var remark: String?
    var testDescription: String { "\(asks): \(typed)" }
  }

  static let written: [Written] = [
    Written(asks: "command", accept: "newaliases", typed: "newaliases", isRight: true),
    Written(asks: "command", accept: "newaliases", typed: " newaliases\t", isRight: true),
    Written(asks: "command", accept: "newaliases", typed: "`newaliases`", isRight: true),
    Written(
      asks: "command", accept: "newaliases", typed: "/usr/bin/newaliases", isRight: true,
      remark: "In the exam, leave out path: it takes only \"newaliases\"."),
    Written(
      asks: "command", accept: "postqueue", typed: "# /usr/sbin/postqueue -p", isRight: true,
      remark: "In the exam, leave out path and options: it takes only \"postqueue\"."),
    Written(
      asks: "command", accept: "newaliases", typed: "NewAliases", isRight: false,
      remark: "Capital and small letters are different here."),
    Written(asks: "command", accept: "newaliases", typed: "newalias", isRight: false),
    Written(asks: "command", accept: "newaliases", typed: "postmap", isRight: false, remark: "another format"),
    Written(
      asks: "command", accept: "newaliases", typed: "postmap /etc/aliases", isRight: false, remark: "another format"),
    Written(asks: "command-line", accept: "sendmail -bp", typed: "/usr/sbin/sendmail   -bp", isRight: true),
    Written(asks: "command-line", accept: "sendmail -bp", typed: "sendmail", isRight: false),
    Written(asks: "file", accept: "/etc/postfix/main.cf", typed: "/etc//postfix/./main.cf", isRight: true),
    Written(
      asks: "file", accept: "/etc/postfix/main.cf", typed: "main.cf", isRight: false,
      remark: "The exam wants the file with its whole path."),
    Written(asks: "file", accept: "/etc/postfix/main.cf", typed: "ain.cf", isRight: false),
    Written(asks: "parameter", accept: "relayhost", typed: "relayhost =", isRight: true),
    Written(asks: "parameter", accept: "relayhost", typed: "$relayhost", isRight: true),
    Written(asks: "parameter", accept: "relayhost", typed: "relay_host", isRight: false),
    Written(asks: "word", accept: "starttls", typed: "STARTTLS", isRight: true),
  ]

  @Test(arguments: written) func `typed answers are read as they are meant`(_ example: Written) throws {
    let bank = SampleBank.bank(SampleBank.fillIn("x", asks: example.asks, accept: "[\(example.accept)]"))
    #expect(bank.issues.isEmpty)
    let form = try form("x", bank)
    let grade = try form.grade(form.answer(typed: example.typed, order: []))
    #expect(grade == Grade(isRight: example.isRight, remark: example.remark))
  }

  @Test func `any typed answer is graded without a crash, and reading it twice changes nothing`() throws {
    var source = SeededSource(seed: 11)
    let alphabet = Array("ab /.-$#`'\"=\t\u{E9}\u{1F600}A".unicodeScalars)
    for kind in FillInKind.allCases {
      for _ in 0..<500 {
        let letters = (0..<source.number(below: 12)).map { _ in alphabet[source.number(below: alphabet.count)] }
        let once = kind.normalised(String(String.UnicodeScalarView(letters))).text
        if kind == .word { #expect(kind.normalised(once).text == once) }
      }
    }
  }
}

import Testing

@testable import Postfix

@Suite struct MacroExpansionTests {
  static let values = ["mail_name": "Postfix", "relayhost": "", "myhostname": "mail.example.com", "a": "$b", "b": "$a"]

  static let good: [(String, String)] = [
    ("$mail_name", "Postfix"), ("${mail_name}s", "Postfixs"), ("$(mail_name)", "Postfix"),
    ("${ mail_name }", "Postfix"),
    ("a $$ b", "a $ b"), ("${mail_name?set}", "set"), ("${relayhost:unset}", "unset"),
    ("${relayhost?{set}:{unset}}", "unset"), ("${mail_name? {spaces} : {around} }", "spaces"),
    ("${mail_name?yes:no}", "yes:no"), ("${mail_name?{yes}:no}", "yes"), ("${mail_name?{${relayhost:inner}}}", "inner"),
    ("${{10} > {9} ? {bigger} : {smaller}}", "bigger"), ("${{x10} > {x9} ? {bigger} : {smaller}}", "smaller"),
    ("${{10} == {010} ? {same}}", "same"), ("${{a} == {a}}", "true"), ("${{a}=={a}?x:y}", "x:y"),
    ("${{3.10} <level {3.9} ? {older} : {newer}}", "newer"), ("${{3.10} < {3.9} ? {less} : {more}}", "less"),
    ("${no_such?set}", ""), ("$no_such.", "."),
  ]

  @Test func `expressions have their values`() {
    for (text, value) in Self.good {
      let (result, expansion) = MacroExpansion.expand(text) { name, _ in Self.values[name] }
      #expect(result == value, "\(text)")
      #expect(!expansion.status.contains(.error), "\(text)")
    }
  }

  static let bad: [(String, String)] = [
    ("${mail_name", "truncated macro reference: \"${mail_name\""), ("a $ b", "empty macro name: \"a $ b\""),
    ("${mail_name?{yes}{no}}", "\":\" expected at: \"...yes}>>>{no}\""),
    ("${$mail_name == x}", "attribute name syntax error at: \"...>>>$mail_name == x\""),
    (
      "${{a} = {b} ? {x}}",
      "\"==\" or \"!=\"\" or \"<\"\" or \"<=\"\" or \">=\"\" or \">\" expected at: \"...a}>>>= {b} ? {x}\""
    ), ("$a", "unreasonable macro call nesting: \"b\""),
    ("${{x} <level {1} ? {y}}", "malformed compatibility level syntax: \"x\""),
  ]

  @Test func `errors are named`() {
    for (text, message) in Self.bad {
      let expansion = MacroExpansion.expand(text) { name, _ in Self.values[name] }.expansion
      #expect(expansion.status.contains(.error), "\(text)")
      #expect(expansion.messages.first?.text == message)
    }
  }

  @Test func `random text never crashes and ends`() {
    var seed: UInt64 = 7
    let pieces = ["$", "{", "}", "(", ")", "?", ":", "==", "<level", " ", "a", "mail_name", "$$", "!", "é"]
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      _ = MacroExpansion.expand(text) { name, _ in Self.values[name] }
      _ = MacroExpansion.names(in: text)
    }
  }
}

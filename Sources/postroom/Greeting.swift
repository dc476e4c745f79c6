/// What a learner reads before the first prompt.
enum Greeting {
  static func text(isFresh: Bool) -> [UInt8] {
    var lines = isFresh ? ["This is mail.example.com, a simulated Debian 12 with Postfix. You are root."] : []
    lines.append("quiz asks you, undo takes your last change back, exit leaves; all is kept.")
    return Array(lines.map { $0 + "\r\n" }.joined().utf8)
  }
}

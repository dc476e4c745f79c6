/// What a learner reads before the first prompt.
enum Greeting {
  static func text(isFresh: Bool) -> [UInt8] {
    var lines = isFresh ? ["This is mail.example.com, a simulated Debian 12 with Postfix. You are root."] : []
    lines.append("guide shows what there is to learn, lab list the labs, quiz asks you questions.")
    lines.append("undo takes back your last change; exit leaves, and everything is kept.")
    return Array(lines.map { $0 + "\r\n" }.joined().utf8)
  }
}

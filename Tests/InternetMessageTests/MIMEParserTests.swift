import Simulation
import Testing

@testable import InternetMessage

@Suite struct MIMEParserTests {
  private func pieces(_ lines: [String], reporting problems: Set<MIMEProblem> = []) -> [MIMEParser.Piece] {
    var parser = MIMEParser(nestingLimit: 2, reporting: problems)
    return lines.flatMap { parser.take(Array($0.utf8)) } + parser.finish()
  }

  private func problems(_ lines: [String]) -> [MIMEProblem] {
    pieces(lines, reporting: Set(MIMEProblem.allCases)).compactMap {
      if case .problem(let problem, _) = $0 { problem } else { nil }
    }
  }

  @Test func `each problem is told of once`() {
    #expect(problems(["Subject: \u{FC}", "From: \u{FC}", "", "\u{FC}", "\u{FC}"]) == [.eightBitHeader, .eightBitBody])
    #expect(problems(["Content-Transfer-Encoding: 8bit", "", "\u{FC}"]) == [])
    #expect(
      problems(["Content-Type: multipart/mixed; boundary=b", "Content-Transfer-Encoding: base64", ""]) == [
        .encodingDomain
      ])
    #expect(pieces(["Subject: \u{FC}", ""]).count == 3)
  }

  @Test func `parts may lie in each other only so deep`() {
    var lines = ["Content-Type: multipart/mixed; boundary=b0", ""]
    for depth in 0..<4 { lines += ["--b\(depth)", "Content-Type: multipart/mixed; boundary=b\(depth + 1)", ""] }
    #expect(problems(lines) == [.nesting])
  }

  private func downgraded(_ lines: [String]) -> [String] {
    var parser = MIMEParser(isDowngrading: true)
    let pieces = lines.flatMap { parser.take(Array($0.utf8)) } + parser.finish()
    return pieces.compactMap { piece in
      switch piece {
      case .field(_, let text), .text(let text, _, _): String(decoding: text, as: UTF8.self)
      case .endOfHeader, .problem: nil
      }
    }
  }

  @Test func `eight bits become quoted-printable where that is told`() {
    #expect(
      downgraded(["content-transfer-encoding: 8bit", "Subject: x", "", "Gr\u{FC}n = x ", ""])
        == ["Subject: x", "Content-Transfer-Encoding: quoted-printable", "", "Gr=C3=BCn =3D x=20", ""])
    let multipart = ["Content-Type: multipart/mixed; boundary=b", "Content-Transfer-Encoding: 8bit"]
    #expect(
      downgraded(multipart + ["", "--b", "", "\u{FC}"])
        == [multipart[0], "Content-Transfer-Encoding: 7bit", "", "--b", "", "\u{FC}"])
  }

  @Test func `no line of quoted-printable is too long, and nothing is lost`() {
    let lines = downgraded(["Content-Transfer-Encoding: 8bit", "", String(repeating: "A", count: 500)]).dropFirst(2)
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("=") })
    #expect(lines.joined().filter { $0 == "A" }.count == 500)
  }

  @Test func `comments and quotes in a type hide nothing`() {
    let type = "content-type: multipart/(co\\m\\)ment)mumble mumble; boundary = \"ab\\cd \n ef\" mumble"
    let classes = pieces(type.split(separator: "\n").map(String.init) + ["", "--abcd ef", "X: y", ""]).compactMap {
      if case .field(let headerClass, _) = $0 { headerClass } else { nil }
    }
    #expect(classes == [.primary, .part])
  }

  @Test func `bytes by chance lose no text`() {
    var random = RandomSource(seed: 5)
    let starts = ["Content-Type: multipart/x; boundary=\"a", "--a", "--a--", "X:", " ", "From ", "", "\u{0}", "a: \""]
    for _ in 0..<300 {
      var parser = MIMEParser(headerSizeLimit: 1000, reporting: Set(MIMEProblem.allCases))
      var (given, taken) = (0, 0)
      var found: [MIMEParser.Piece] = []
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        let junk = (0..<Int.random(in: 0..<8, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        let line = Array((starts.randomElement(using: &random) ?? "").utf8) + junk.filter { $0 != 10 }
        given += line.count
        found += parser.take(line)
      }
      for piece in found + parser.finish() {
        switch piece {
        case .field(_, let text): taken += text.filter { $0 != 10 }.count
        case .text(let text, _, _): taken += text.count
        case .endOfHeader, .problem: break
        }
      }
      #expect(given == taken)
    }
  }

  @Test func `values of Content-Type and addresses by chance are read or left`() {
    var random = RandomSource(seed: 6)
    let alphabet = Array("a/;=\"\\() \t,<>@:.[]%!\u{0}".utf8) + [200]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0..<24, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 32 }
      var tokens = HeaderTokens(text, specials: HeaderTokens.mimeSpecials)
      while tokens.next(3, until: 59) != nil {}
      let address = String(decoding: text, as: UTF8.self)
      let parsed = AddressParser.parse(address)
      _ = AddressPrinter.externalForm(parsed)
      _ = LocalPart.unquoted(LocalPart.quoted(address))
      if let field = HeaderField(Array("To:".utf8) + text) {
        _ = field.unfolded
      }
    }
  }
}

import FileSystem
import Simulation
import Testing

@testable import Postfix

@Suite struct EditingTests {
  private static let pieces = [
    "myhostname = a.example\n", "# a comment\n", "\n", "  continued\n", "\t\n", "mydestination=$myhostname, b\n",
    "    # inside\n", "smtp inet n - y - - smtpd\n", "  -o a=b\n", "-o { c = d e }\n", "no equals sign\n", "= value\n",
    "relayhost =\n", "}{\n", "$\n", "\u{e9}\u{2028}\n", "x", "\r\n", " ", "zz_new = 7\n",
  ]

  /// Texts that look a little like main.cf and master.cf, and bytes that do not.
  ///
  /// - Parameter hasNUL: whether there are NUL bytes in them, behind which the rest of a line does not count.
  static func texts(_ seed: UInt64, count: Int = 300, hasNUL: Bool = false) -> [[UInt8]] {
    var random = RandomSource(seed: seed)
    return (0..<count).map { _ in
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<14, using: &random) {
        if Int.random(in: 0..<8, using: &random) == 0 {
          text += random.bytes(Int.random(in: 0..<9, using: &random)).map { $0 == 0 && !hasNUL ? 1 : $0 }
        } else {
          text += pieces[Int.random(in: 0..<pieces.count, using: &random)].utf8
        }
      }
      return text
    }
  }

  private static func endingInNewline(_ text: [UInt8]) -> [UInt8] {
    text.isEmpty || text.last == 10 ? text : text + [10]
  }

  @Test func `what is not asked for stays as it is, byte for byte`() throws {
    for text in Self.texts(1).map(Self.endingInNewline) {
      var remover = try MainFileEditor(
        [.mainParameters, .excludes], ["not_there"], path: "main.cf", order: HashTableOrder { _ in nil })
      #expect(remover.edit(text) == text)
      var setter = try MainFileEditor(
        [.mainParameters, .edits], ["brand_new = 1"], path: "main.cf", order: HashTableOrder { _ in nil })
      #expect(setter.edit(text) == text + Array("brand_new = 1\n".utf8))
    }
  }

  @Test func `a parameter that is added and taken away leaves nothing behind`() throws {
    for text in Self.texts(2).map(Self.endingInNewline) {
      var setter = try MainFileEditor(
        [.mainParameters, .edits], ["brand_new = 1"], path: "main.cf", order: HashTableOrder { _ in nil })
      var remover = try MainFileEditor(
        [.mainParameters, .excludes], ["brand_new"], path: "main.cf", order: HashTableOrder { _ in nil })
      #expect(remover.edit(setter.edit(text)) == text)
    }
  }

  @Test func `no text makes a reader or an editor crash`() throws {
    let configuration = MainConfiguration(file: MainFile())
    for text in Self.texts(3, hasNUL: true) {
      var messages: [Message] = []
      _ = try? MainFile(text, path: "main.cf", messages: &messages)
      _ = try? MasterConfiguration(text, path: "master.cf", configuration: configuration, messages: &messages)
      var editor = try MasterFileEditor([.masterFields, .edits], ["smtp/inet/chroot=n"], path: "master.cf")
      _ = try? editor.edit(text)
      var other = try MasterFileEditor([.masterEntries, .commentsOut], ["smtp/inet"], path: "master.cf")
      _ = try? other.edit(text)
    }
  }

  @Test func `what is left without a parameter is the same before and after it is set`() throws {
    let names = ["myhostname", "mydestination", "relayhost", "zz_new"]
    for (index, text) in Self.texts(4).map(Self.endingInNewline).enumerated() {
      let name = names[index % names.count]
      var setter = try MainFileEditor([.mainParameters, .edits], ["\(name) = other"], path: "main.cf")
      var remover = try MainFileEditor([.mainParameters, .excludes], [name], path: "main.cf")
      let once = setter.edit(text)
      #expect(remover.edit(once) == remover.edit(text))
      #expect(setter.edit(once) == once)
    }
  }

  /// What the editor makes of a text; nil where a line of it is no service.
  private static func edited(_ text: [UInt8], _ mode: PostconfMode, _ argument: String) throws -> [UInt8]? {
    var editor = try MasterFileEditor(mode, [argument], path: "master.cf")
    return try? editor.edit(text)
  }

  @Test func `what is left without a service is the same before and after it is changed`() throws {
    let pieces = [
      "smtp inet n - y - - smtpd\n", "smtp inet n - n - 1 smtpd -v\n", "  -o a=b\n", "# a comment\n", "\n",
      "pickup unix n - y 60 1 pickup\n", "\t-v -D\n", "  # inside\n", "\u{e9} unix - n n - - pipe\n", " \n",
    ]
    var random = RandomSource(seed: 5)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0..<12, using: &random)).flatMap { _ in
        Array(pieces[Int.random(in: 0..<pieces.count, using: &random)].utf8)
      }
      guard let rest = try Self.edited(text, [.masterEntries, .excludes], "smtp/inet") else { continue }
      for (mode, argument) in [
        ([.masterFields, .edits], "smtp/inet/chroot=n"), ([.masterParameters, .edits], "smtp/inet/new=1"),
        ([.masterParameters, .excludes], "smtp/inet/a"),
      ] as [(PostconfMode, String)] {
        let changed = try #require(try Self.edited(text, mode, argument))
        #expect(try Self.edited(changed, [.masterEntries, .excludes], "smtp/inet") == rest)
      }
    }
  }

  @Test func `a service is commented out line by line`() throws {
    let text = "# first\nsmtp inet n - y - - smtpd\n  -o a=b\n\n# last\n"
    var editor = try MasterFileEditor([.masterEntries, .commentsOut], ["smtp/inet"], path: "master.cf")
    let edited = String(lossless: try editor.edit(Array(text.utf8)))
    #expect(
      edited == "# first\n#smtp inet n - y - - smtpd\n#  -o a=b\n\n# last\n")
  }
}

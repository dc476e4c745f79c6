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
  private static func texts(_ seed: UInt64) -> [[UInt8]] {
    var random = RandomSource(seed: seed)
    return (0..<300).map { _ in
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<14, using: &random) {
        if Int.random(in: 0..<8, using: &random) == 0 {
          text += random.bytes(Int.random(in: 0..<9, using: &random))
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
      var remover = try MainFileEditor([.mainParameters, .excludes], ["not_there"], path: "main.cf")
      #expect(remover.edit(text) == text)
      var setter = try MainFileEditor([.mainParameters, .edits], ["brand_new = 1"], path: "main.cf")
      #expect(setter.edit(text) == text + Array("brand_new = 1\n".utf8))
    }
  }

  @Test func `a parameter that is added and taken away leaves nothing behind`() throws {
    for text in Self.texts(2).map(Self.endingInNewline) {
      var setter = try MainFileEditor([.mainParameters, .edits], ["brand_new = 1"], path: "main.cf")
      var remover = try MainFileEditor([.mainParameters, .excludes], ["brand_new"], path: "main.cf")
      #expect(remover.edit(setter.edit(text)) == text)
    }
  }

  @Test func `no text makes a reader or an editor crash`() throws {
    let configuration = MainConfiguration(file: MainFile())
    for text in Self.texts(3) {
      var messages: [Message] = []
      _ = try? MainFile(text, path: "main.cf", messages: &messages)
      _ = try? MasterConfiguration(text, path: "master.cf", configuration: configuration, messages: &messages)
      var editor = try MasterFileEditor([.masterFields, .edits], ["smtp/inet/chroot=n"], path: "master.cf")
      _ = try? editor.edit(text)
      var other = try MasterFileEditor([.masterEntries, .commentsOut], ["smtp/inet"], path: "master.cf")
      _ = try? other.edit(text)
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

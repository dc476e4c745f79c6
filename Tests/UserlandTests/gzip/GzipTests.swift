import Simulation
import Testing

@testable import FileTools

/// gzip(1) and its other names.
@Suite struct GzipTests {
  private let text = (1...1000).map { "\($0)\n" }.joined()

  @Test func `sizes are those of the real program`() {
    let file = Array(text.utf8)
    let sizes = [1, 6, 9].map { GzipFormat.compress(file, level: $0, name: nil, time: 0).file.count }
    #expect(sizes == [1760, 1848, 1848])
  }

  @Test func `what was compressed comes back`() {
    for bytes in [[], Array("a".utf8), Array(text.utf8), (0..<70_000).map { UInt8(truncatingIfNeeded: $0 * $0 >> 3) }] {
      let (file, _) = GzipFormat.compress(bytes, level: 6, name: Array("n".utf8), time: 7)
      let contents = GzipFormat.Contents(file)
      #expect(contents.problem == nil)
      #expect(contents.bytes == bytes)
      #expect(contents.time == 7)
    }
  }

  @Test func `damage is found`() {
    let (file, _) = GzipFormat.compress(Array(text.utf8), level: 6, name: nil, time: 0)
    #expect(GzipFormat.Contents(Array(file.dropLast())).problem?.text == "unexpected end of file")
    #expect(GzipFormat.Contents(file + [1]).problem?.isWarning == true)
    #expect(GzipFormat.Contents(file + [0, 0]).problem == nil)
    #expect(GzipFormat.Contents(Array("no gzip".utf8)).problem?.text == "not in gzip format")
    var wrong = file
    wrong[file.count - 5] ^= 1
    #expect(GzipFormat.Contents(wrong).problem?.text == "invalid compressed data--crc error")
  }

  @Test func `chance bytes do no harm`() {
    var random = RandomSource(seed: 11)
    for length in 0..<200 {
      let bytes = GzipFormat.magic + [8] + (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = GzipFormat.Contents(bytes)
    }
  }

  @Test func `names tell what is compressed`() {
    #expect(GzipName.decompressed("a.gz", suffix: ".gz") == "a")
    #expect(GzipName.decompressed("d/a.tgz", suffix: ".gz") == "d/a.tar")
    #expect(GzipName.decompressed(".gz", suffix: ".gz") == nil)
    #expect(GzipName.decompressed("a.zz", suffix: ".gz") == nil)
  }
}

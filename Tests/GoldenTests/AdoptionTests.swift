import Distribution
import FileSystem
import Glibc
import Practice
import Testing

/// Takes transcripts that were recorded elsewhere into `Tests/Golden`, where they come out identical.
///
/// `Scripts/golden DIR` runs it; DIR holds a folder an area, as `Tests/Golden` does.
@Suite(.enabled(if: getenv("GOLDEN_FROM") != nil)) struct AdoptionTests {
  static let origin = getenv("GOLDEN_FROM").map { String(cString: $0) } ?? ""

  static let files: [String] = GoldenTests.names(in: origin).flatMap { area in
    GoldenTests.names(in: origin + "/" + area).filter { $0.hasSuffix(".t") }.map { area + "/" + $0 }
  }

  @Test func `what passes is taken in`() throws {
    let content = ContentFolder(path: GoldenTests.root + "/Content")
    let target = GoldenTests.root + "/Tests/Golden"
    mkdir(target, 0o777)
    var (new, failing) = (0, 0)
    for file in Self.files {
      guard let bytes = GoldenTests.read(Self.origin + "/" + file) else { continue }
      let transcript = Transcript(parsing: String(lossless: bytes))
      let played = try? TranscriptPlayer(content).play(transcript).transcript
      let passes =
        played.map { Comparison.differences(Normaliser.steps(of: transcript), Normaliser.steps(of: $0)).isEmpty }
        ?? false
      guard passes else {
        failing += 1
        continue
      }
      guard GoldenTests.read(target + "/" + file) != bytes else { continue }
      mkdir(target + "/" + (file.split(separator: "/").first.map(String.init) ?? ""), 0o777)
      let output = try #require(fopen(target + "/" + file, "w"))
      fwrite(bytes, 1, bytes.count, output)
      fclose(output)
      new += 1
      print("new: \(file)")
    }
    print("\(Self.files.count) transcripts: \(new) new in Tests/Golden, \(failing) not identical")
  }
}

import Distribution
import FileSystem
import Glibc
import Practice
import Testing

/// Plays what was recorded on real hosts, and compares with what the real programs printed.
///
/// `Tests/Golden` holds the transcripts that come out identical, in folders by area; `Scripts/golden` takes in
/// more of them.
@Suite struct GoldenTests {
  static let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 }

  static let files: [String] = names(in: root + "/Tests/Golden").flatMap { area in
    names(in: root + "/Tests/Golden/" + area).filter { $0.hasSuffix(".t") }.map { area + "/" + $0 }
  }

  @Test(arguments: files) func `what was recorded is played to the byte`(file: String) throws {
    let bytes = try #require(Self.read(Self.root + "/Tests/Golden/" + file))
    let transcript = Transcript(parsing: String(lossless: bytes))
    let folder = ContentFolder(path: Self.root + "/Content")
    let played = try TranscriptPlayer(folder).play(transcript).transcript
    let differences = Comparison.differences(Normaliser.steps(of: transcript), Normaliser.steps(of: played))
    for difference in differences { Issue.record("\(file), step \(difference.step): \(difference.text)") }
  }

  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var result: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { result.append(name) }
    }
    return result.sorted()
  }

  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}

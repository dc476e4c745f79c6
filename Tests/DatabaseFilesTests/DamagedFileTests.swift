import Testing

@testable import DatabaseFiles

/// Files that are damaged, or none at all, end in an error or in something that is not found.
@Suite struct DamagedFileTests {
  private static let identity = Array(repeating: UInt8(7), count: 20)

  /// A generator of its own, so that runs are alike (Knuth's MMIX).
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 33
    }
  }

  private static func look(_ bytes: [UInt8]) {
    let keys = ["", "a", "user7@example.com\0"].map { Array($0.utf8) }
    func look(_ data: (any KeyedData)?) {
      guard let data else { return }
      _ = try? data.entries()
      for key in keys { _ = try? data.value(of: key) }
    }
    look(try? BerkeleyHash(bytes))
    look(try? BerkeleyBtree(bytes))
    look(try? LightningFile(bytes))
  }

  private static func files() throws -> [[UInt8]] {
    var files: [[UInt8]] = []
    for method in [BerkeleyWriter.Method.hash, .btree] {
      let writer = try BerkeleyWriter(method)
      for number in 0..<300 {
        let value = [UInt8](repeating: 65, count: number == 5 ? 9000 : 20)
        _ = try writer.put(Array("user\(number)@example.com\0".utf8), value, replacing: true)
      }
      files.append(try writer.finish(identity: identity))
    }
    let writer = try LightningWriter(mapSize: 16 << 20)
    for number in 0..<300 { _ = try writer.put(Array("user\(number)\0".utf8), Array("x\0".utf8), replacing: true) }
    files.append(try writer.finish())
    return files
  }

  @Test(arguments: 0..<20) func `chance bytes`(seed: UInt64) {
    var generator = Generator(state: seed)
    for length in [0, 10, 512, 8192, 20_000] {
      Self.look((0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
  }

  @Test(arguments: 0..<20) func `bytes that have changed`(seed: UInt64) throws {
    var generator = Generator(state: seed + 99)
    for file in try Self.files() {
      var bytes = file
      for _ in 0..<60 {
        bytes[Int.random(in: 28..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      Self.look(bytes)
    }
  }

  @Test func `files that were cut off`() throws {
    for file in try Self.files() {
      for length in stride(from: 0, to: file.count, by: 1024) { Self.look(Array(file[..<length])) }
    }
  }

  @Test func `a hash file without its last pages misses keys only`() throws {
    let file = try Self.files()[0]
    let data = try BerkeleyHash(Array(file[..<8192]))
    #expect(try data.entries().count < 300)
  }
}

import Testing

@testable import DatabaseFiles

@Suite struct DatabaseFileTests {
  private static let identity = Array(repeating: UInt8(7), count: 20)

  private static func pairs(_ count: Int) -> [(key: [UInt8], value: [UInt8])] {
    (0..<count).map { (Array("user\($0)@example.com".utf8) + [0], Array("mailbox \($0 * 7)".utf8) + [0]) }
  }

  private static func berkeley(_ method: BerkeleyWriter.Method, _ count: Int) throws -> [UInt8] {
    let writer = try BerkeleyWriter(method)
    for (key, value) in pairs(count) { _ = try writer.put(key, value, replacing: false) }
    return try writer.finish(identity: identity)
  }

  @Test(arguments: [0, 1, 3, 100, 5000]) func `what is written to a hash file is found again`(count: Int) throws {
    let data = try BerkeleyHash(try Self.berkeley(.hash, count))
    for (key, value) in Self.pairs(count) { #expect(try data.value(of: key) == value) }
    #expect(try data.value(of: Array("nobody".utf8)) == nil)
    #expect(try data.entries().count == count)
  }

  @Test(arguments: [0, 1, 3, 100, 5000]) func `what is written to a B-tree is found again, sorted`(count: Int) throws {
    let data = try BerkeleyBtree(try Self.berkeley(.btree, count))
    for (key, value) in Self.pairs(count) { #expect(try data.value(of: key) == value) }
    #expect(try data.value(of: Array("nobody".utf8)) == nil)
    let keys = try data.entries().map(\.key)
    #expect(keys.count == count)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test(arguments: [0, 1, 3, 100, 5000]) func `what is written to LMDB is found again, sorted`(count: Int) throws {
    let writer = try LightningWriter(mapSize: 16 << 20)
    for (key, value) in Self.pairs(count) { _ = try writer.put(key, value, replacing: false) }
    let data = try LightningFile(try writer.finish())
    for (key, value) in Self.pairs(count) { #expect(try data.value(of: key) == value) }
    #expect(try data.value(of: Array("nobody".utf8)) == nil)
    let keys = try data.entries().map(\.key)
    #expect(keys.count == count)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test func `the same entries make the same bytes`() throws {
    for method in [BerkeleyWriter.Method.hash, .btree] {
      let (first, second) = (try Self.berkeley(method, 500), try Self.berkeley(method, 500))
      #expect(first.count == second.count)
      #expect(first.indices.filter { first[$0] != second[$0] } == [])
    }
  }

  @Test func `sizes are those of a disk`() throws {
    #expect(try Self.berkeley(.hash, 1).count == 12_288)
    #expect(try Self.berkeley(.btree, 1).count == 8192)
  }

  @Test func `a file can be changed`() throws {
    for method in [BerkeleyWriter.Method.hash, .btree] {
      let writer = try BerkeleyWriter(method, content: try Self.berkeley(method, 10))
      #expect(try writer.put(Self.pairs(1)[0].key, [1], replacing: false) == false)
      #expect(try writer.put(Self.pairs(1)[0].key, [1], replacing: true))
      #expect(try writer.remove(Self.pairs(2)[1].key))
      #expect(try writer.remove(Self.pairs(2)[1].key) == false)
      let bytes = try writer.finish(identity: Self.identity)
      let data: any KeyedData = method == .hash ? try BerkeleyHash(bytes) : try BerkeleyBtree(bytes)
      #expect(try data.value(of: Self.pairs(1)[0].key) == [1])
      #expect(try data.entries().count == 9)
    }
  }

  @Test func `long items lie in pages of their own`() throws {
    let long = (0..<10_000).map { UInt8(truncatingIfNeeded: $0) }
    for method in [BerkeleyWriter.Method.hash, .btree] {
      let writer = try BerkeleyWriter(method)
      _ = try writer.put(Array(long.prefix(3000)), long, replacing: false)
      _ = try writer.put([1], [2], replacing: false)
      let bytes = try writer.finish(identity: Self.identity)
      let data: any KeyedData = method == .hash ? try BerkeleyHash(bytes) : try BerkeleyBtree(bytes)
      #expect(try data.value(of: Array(long.prefix(3000))) == long)
      #expect(try data.value(of: [1]) == [2])
    }
  }

  @Test func `damaged files never crash a reader`() throws {
    var seed: UInt64 = 1
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let hash = try Self.berkeley(.hash, 300)
    let btree = try Self.berkeley(.btree, 300)
    for _ in 0..<200 {
      for (bytes, isHash) in [(hash, true), (btree, false)] {
        var damaged = bytes
        for _ in 0..<20 { damaged[random(damaged.count)] = UInt8(random(256)) }
        if random(4) == 0 { damaged.removeLast(random(damaged.count)) }
        let data: (any KeyedData)? = isHash ? try? BerkeleyHash(damaged) : try? BerkeleyBtree(damaged)
        _ = try? data?.value(of: Self.pairs(1)[0].key)
        _ = try? data?.entries()
      }
    }
  }

  @Test func `a hash file is no B-tree`() throws {
    #expect(throws: DatabaseFailure.self) { try BerkeleyBtree(try Self.berkeley(.hash, 1)) }
    #expect(throws: DatabaseFailure.self) { try BerkeleyWriter(.btree, content: try Self.berkeley(.hash, 1)) }
  }
}

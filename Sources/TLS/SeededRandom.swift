import COpenSSL
import Glibc
import Simulation

/// Random bytes for OpenSSL that come from a seed, so that a world makes the same keys each time.
///
/// OpenSSL asks one function of the whole program. It finds the generator of whoever runs on its thread;
/// where none is set, bytes come from the system.
package final class SeededRandom {
  private var source: RandomSource

  package init(seed: UInt64) {
    source = RandomSource(seed: seed)
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  private static let isInstalled: Bool = {
    let method = UnsafeMutablePointer<RAND_METHOD>.allocate(capacity: 1)
    method.initialize(to: RAND_METHOD())
    method.pointee.bytes = { SeededRandom.fill($0, $1) }
    method.pointee.pseudorand = { SeededRandom.fill($0, $1) }
    method.pointee.status = { 1 }
    return RAND_set_rand_method(method) == 1
  }()

  private static func fill(_ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int32) -> Int32 {
    guard let buffer else { return 0 }
    guard let current = pthread_getspecific(key) else {
      return RAND_OpenSSL()?.pointee.bytes?(buffer, count) ?? 0
    }
    let random = Unmanaged<SeededRandom>.fromOpaque(current).takeUnretainedValue()
    for (index, byte) in random.source.bytes(Int(count)).enumerated() { buffer[index] = byte }
    return 1
  }

  /// Runs code whose calls of OpenSSL on this thread take their random bytes from here.
  package func use<Result>(_ body: () throws -> Result) rethrows -> Result {
    precondition(SeededRandom.isInstalled, "OpenSSL takes no source of random bytes")
    let before = pthread_getspecific(SeededRandom.key)
    pthread_setspecific(SeededRandom.key, Unmanaged.passUnretained(self).toOpaque())
    defer { pthread_setspecific(SeededRandom.key, before) }
    return try body()
  }
}

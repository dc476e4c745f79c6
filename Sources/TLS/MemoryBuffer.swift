import COpenSSL

/// A memory BIO of OpenSSL.
package final class MemoryBuffer {
  package let pointer: OpaquePointer

  package init(_ bytes: [UInt8] = []) {
    guard let made = BIO_new(BIO_s_mem()) else { preconditionFailure("no memory for a BIO") }
    pointer = made
    postroom_bio_set_mem_eof_return(made, -1)
    write(bytes)
  }

  deinit {
    BIO_free(pointer)
  }

  package func write(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    BIO_write(pointer, bytes, Int32(bytes.count))
  }

  /// Takes all that is in it.
  package func takeAll() -> [UInt8] {
    let count = Int(postroom_bio_pending(pointer))
    guard count > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = BIO_read(pointer, &bytes, Int32(count))
    return got == count ? bytes : Array(bytes.prefix(max(0, Int(got))))
  }
}

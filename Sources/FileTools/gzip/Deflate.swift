import CZlib

/// The compressed format of RFC 1951, by zlib.
enum Deflate {
  /// Compresses bytes as gzip(1) does.
  ///
  /// gzip has the same algorithm as zlib, with other buffers: it closes a block after 32,767 symbols, for which
  /// zlib needs its largest memory level, and in short files its hash table is that of the level below.
  ///
  /// - Parameter level: 1 (fast) to 9 (small).
  static func compress(_ bytes: [UInt8], level: Int) -> [UInt8] {
    var stream = z_stream()
    let memoryLevel: Int32 = bytes.count < 16_384 ? 8 : 9
    guard
      deflateInit2_(
        &stream, Int32(level), Z_DEFLATED, -15, memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return [] }
    defer { deflateEnd(&stream) }
    let bound = Int(deflateBound(&stream, UInt(bytes.count)))
    var input = bytes
    return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(bound)
        _ = CZlib.deflate(&stream, Z_FINISH)
      }
      count = Int(stream.total_out)
    }
  }

  /// What became of compressed bytes.
  struct Inflated {
    enum End {
      case complete
      /// The input ends too early.
      case truncated
      case damaged
    }

    var bytes: [UInt8]
    /// How many bytes of the input belong to it.
    var consumed: Int
    var end: End
  }

  static func decompress(_ bytes: ArraySlice<UInt8>) -> Inflated {
    var stream = z_stream()
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return Inflated(bytes: [], consumed: 0, end: .damaged)
    }
    defer { inflateEnd(&stream) }
    var input = Array(bytes)
    var result: [UInt8] = []
    var status = Z_OK
    input.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      repeat {
        let piece = [UInt8](unsafeUninitializedCapacity: 65_536) { output, count in
          stream.next_out = output.baseAddress
          stream.avail_out = 65_536
          status = CZlib.inflate(&stream, Z_NO_FLUSH)
          count = 65_536 - Int(stream.avail_out)
        }
        result += piece
        if piece.isEmpty { break }
      } while status == Z_OK
    }
    let end: Inflated.End =
      switch status {
      case Z_STREAM_END: .complete
      case Z_OK, Z_BUF_ERROR: .truncated
      default: .damaged
      }
    return Inflated(bytes: result, consumed: Int(stream.total_in), end: end)
  }

  /// The checksum that gzip files have at their end.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: CZlib.crc32(0, bytes, UInt32(bytes.count)))
  }
}

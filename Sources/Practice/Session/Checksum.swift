/// Checksums of what is written to the real disk.
enum Checksum {
  /// Eight tables of CRC-32's remainders, so that eight bytes are taken at a time.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
      tables[byte] = value
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = tables[Int(before & 0xFF)] ^ before >> 8
    }
    return tables
  }()

  /// The CRC-32 of Ethernet, gzip and PNG (ISO 3309).
  static func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    tables.withUnsafeBufferPointer { tables in
      bytes.withUnsafeBufferPointer { bytes in
        var index = 0
        while index + 8 <= bytes.count {
          let first =
            value
            ^ (UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
              | UInt32(bytes[index + 3]) << 24)
          value =
            tables[7 * 256 + Int(first & 0xFF)] ^ tables[6 * 256 + Int(first >> 8 & 0xFF)]
            ^ tables[5 * 256 + Int(first >> 16 & 0xFF)] ^ tables[4 * 256 + Int(first >> 24)]
            ^ tables[3 * 256 + Int(bytes[index + 4])] ^ tables[2 * 256 + Int(bytes[index + 5])]
            ^ tables[256 + Int(bytes[index + 6])] ^ tables[Int(bytes[index + 7])]
          index += 8
        }
        while index < bytes.count {
          value = tables[Int((value ^ UInt32(bytes[index])) & 0xFF)] ^ value >> 8
          index += 1
        }
      }
    }
    return ~value
  }
}

/// A database that was opened from the bytes of its file, and is only read.
package protocol KeyedData {
  /// The value of a key.
  ///
  /// - Throws: `DatabaseFailure` when the file is damaged.
  func value(of key: [UInt8]) throws(DatabaseFailure) -> [UInt8]?

  /// All keys and values, in the order in which a cursor goes through them.
  ///
  /// - Throws: `DatabaseFailure` when the file is damaged.
  func entries() throws(DatabaseFailure) -> [(key: [UInt8], value: [UInt8])]
}

/// Why a database can't be read or written.
package struct DatabaseFailure: Error, Hashable, Sendable {
  /// What the library prints on standard error, without the file's name in front; nil where it is silent.
  package var diagnosis: String?
  /// The errno that it returns, as a number.
  package var code: Int32

  package init(_ code: Int32, diagnosis: String? = nil) {
    self.code = code
    self.diagnosis = diagnosis
  }

  /// EINVAL, which Berkeley DB returns for a file that is none of its own.
  package static let notADatabase = DatabaseFailure(22, diagnosis: "unexpected file type or format")

  /// The same, for a file that is not made up of whole pages.
  package static let isNoMultiple = DatabaseFailure(22, diagnosis: "file size not a multiple of the pagesize")
}

/// Reads numbers in host order (little endian) from the bytes of a file.
struct ByteReader {
  let bytes: [UInt8]

  func uint16(_ offset: Int) throws(DatabaseFailure) -> Int {
    guard offset >= 0, offset + 2 <= bytes.count else { throw .notADatabase }
    return Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  func uint32(_ offset: Int) throws(DatabaseFailure) -> Int {
    guard offset >= 0, offset + 4 <= bytes.count else { throw .notADatabase }
    return Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 | Int(bytes[offset + 2]) << 16
      | Int(bytes[offset + 3]) << 24
  }

  func byte(_ offset: Int) throws(DatabaseFailure) -> UInt8 {
    guard offset >= 0, offset < bytes.count else { throw .notADatabase }
    return bytes[offset]
  }

  func slice(_ offset: Int, _ count: Int) throws(DatabaseFailure) -> ArraySlice<UInt8> {
    guard offset >= 0, count >= 0, offset + count <= bytes.count else { throw .notADatabase }
    return bytes[offset..<(offset + count)]
  }
}

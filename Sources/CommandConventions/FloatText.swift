import Glibc

#if arch(x86_64) || arch(i386)
  /// C's `long double`, in which seq, numfmt and sort compute.
  package typealias LongDouble = Float80
  private let lengthModifier = "L"
#else
  package typealias LongDouble = Double
  private let lengthModifier = ""
#endif

/// Floating point numbers to and from text, as the C library does it.
package enum FloatText {
  /// printf(3) of one number.
  ///
  /// - Parameter format: flags, width and precision, without "%" and the letter: "-10.3".
  package static func text(_ value: LongDouble, format: String, conversion: Character) -> String {
    let directive = "%" + format + lengthModifier + String(conversion)
    return FloatText.format(value, directive, size: 512) ?? FloatText.format(value, directive, size: 16_384) ?? ""
  }

  /// nil when the text does not fit into `size` bytes.
  private static func format(_ value: LongDouble, _ directive: String, size: Int) -> String? {
    var buffer = [CChar](repeating: 0, count: size)
    let length = withVaList([value]) { Int(vsnprintf(&buffer, size, directive, $0)) }
    guard length < size else { return nil }
    return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The number that a text begins with, and how many bytes it takes; nil when there is none.
  package static func parse(_ text: String) -> (value: LongDouble, length: Int)? {
    let bytes = text.utf8.map { CChar(bitPattern: $0) } + [0]
    return bytes.withUnsafeBufferPointer { pointer in
      guard let start = pointer.baseAddress else { return nil }
      var end: UnsafeMutablePointer<CChar>?
      #if arch(x86_64) || arch(i386)
        let value = strtold(start, &end)
      #else
        let value = strtod(start, &end)
      #endif
      guard let end, UnsafePointer(end) != start else { return nil }
      return (value, UnsafePointer(end) - start)
    }
  }

  /// The number that a whole text is.
  package static func parseWhole(_ text: String) -> LongDouble? {
    guard let (value, length) = parse(text), length == text.utf8.count else { return nil }
    return value
  }
}

import Glibc

#if arch(x86_64) || arch(i386)
  /// What the C library calls long double.
  package typealias LongDouble = Float80
#else
  package typealias LongDouble = Double
#endif

/// %a, %e, %f and %g, by the C library's own printf.
extension PrintfDirective {
  /// A floating-point number as awk prints it.
  package func text(_ value: Double) -> [UInt8] {
    PrintfDirective.print(cFormat(length: ""), value)
  }

  #if arch(x86_64) || arch(i386)
    /// A floating-point number as bash and GNU printf print it, which compute with long doubles.
    package func text(_ value: LongDouble) -> [UInt8] {
      PrintfDirective.print(cFormat(length: "L"), value)
    }
  #endif

  private func cFormat(length: String) -> String {
    var format = "%"
    let marks: [(Flags, String)] = [(.left, "-"), (.sign, "+"), (.space, " "), (.alternate, "#"), (.zero, "0")]
    for (flag, mark) in marks where flags.contains(flag) { format += mark }
    if widthValue > 0 { format += String(widthValue) }
    if let precision = precisionValue { format += ".\(precision)" }
    return format + length + String(Unicode.Scalar(conversion))
  }

  private static func print(_ format: String, _ value: any CVarArg) -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: 400)
    var count = withVaList([value]) { Int(vsnprintf(&buffer, buffer.count, format, $0)) }
    if count >= buffer.count {
      buffer = [CChar](repeating: 0, count: count + 1)
      count = withVaList([value]) { Int(vsnprintf(&buffer, buffer.count, format, $0)) }
    }
    return buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
  }
}

/// Reading numbers as the arguments of printf programs are read.
package enum PrintfNumber {
  /// A number at the start of a text, and whether all of the text belongs to it (strtold(3)).
  package static func float(_ text: String) -> (value: LongDouble, isWhole: Bool) {
    var copy = Array(text.utf8CString)
    return copy.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return (0, true) }
      var end: UnsafeMutablePointer<CChar>? = start
      #if arch(x86_64) || arch(i386)
        let value = strtold(start, &end)
      #else
        let value = strtod(start, &end)
      #endif
      return (value, (end.map { $0 - start } ?? 0) == buffer.count - 1)
    }
  }

  /// An integer at the start of a text: 10, 0x1F, 017; whether all of it belongs to it, and whether it is too
  /// large (strtoimax(3)).
  package static func integer(_ text: String) -> (value: Int, isWhole: Bool, isOutOfRange: Bool) {
    var copy = Array(text.utf8CString)
    return copy.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return (0, true, false) }
      var end: UnsafeMutablePointer<CChar>? = start
      errno = 0
      let value = strtol(start, &end, 0)
      let length = end.map { $0 - start } ?? 0
      return (value, length == buffer.count - 1 && length > 0, errno == ERANGE)
    }
  }

  /// The same without a sign (strtoumax(3)).
  package static func unsigned(_ text: String) -> (value: UInt, isWhole: Bool, isOutOfRange: Bool) {
    var copy = Array(text.utf8CString)
    return copy.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return (0, true, false) }
      var end: UnsafeMutablePointer<CChar>? = start
      errno = 0
      let value = strtoul(start, &end, 0)
      let length = end.map { $0 - start } ?? 0
      return (value, length == buffer.count - 1 && length > 0, errno == ERANGE)
    }
  }
}

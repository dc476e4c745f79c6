import COpenSSL

/// What OpenSSL's error queue says.
package struct LibraryError: Error, Hashable, Sendable {
  /// "error:0A000102:SSL routines::unsupported protocol"
  package var text: String
  /// "../ssl/statem/statem_srvr.c"
  package var file: String
  /// The function that reports it: "ssl3_get_record".
  package var function: String
  package var line: Int
  /// More about it: "SSL alert number 40".
  package var data: String
  package var library: Int
  package var reason: Int

  /// All on one line, as logs have it.
  package var logLine: String { "\(text):\(file):\(line):\(data)" }

  /// As openssl(1) prints it, with the function between library and reason.
  package var commandLine: String {
    var fields = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    if fields.count > 3 { fields[3] = function }
    return "\(fields.joined(separator: ":")):\(file):\(line):\(data)"
  }

  /// Empties the queue of this thread, the oldest error first.
  package static func takeAll() -> [LibraryError] {
    var found: [LibraryError] = []
    while true {
      var file: UnsafePointer<CChar>?
      var line: Int32 = 0
      var function: UnsafePointer<CChar>?
      var data: UnsafePointer<CChar>?
      var flags: Int32 = 0
      let code = ERR_get_error_all(&file, &line, &function, &data, &flags)
      guard code != 0 else { return found }
      var buffer = [CChar](repeating: 0, count: 256)
      ERR_error_string_n(code, &buffer, buffer.count)
      let hasText = flags & Int32(ERR_TXT_STRING) != 0
      found.append(
        LibraryError(
          text: string(buffer), file: file.map { String(cString: $0) } ?? "",
          function: function.map { String(cString: $0) } ?? "", line: Int(line),
          data: hasText ? data.map { String(cString: $0) } ?? "" : "", library: Int(postroom_err_library(code)),
          reason: Int(postroom_err_reason(code))))
    }
  }

  private static func string(_ buffer: [CChar]) -> String {
    String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

import Kernel

extension OptionParser {
  /// The next option; nil where there are no more.
  ///
  /// - Parameter usage: what the program ends with when an option is wrong.
  /// - Throws: `Fatal` with the usage; what getopt(3) says stands before it, as information.
  mutating func next(usage: @autoclosure () -> String) throws(Fatal) -> Option? {
    do throws(Failure) {
      return try next()
    } catch {
      throw Fatal(usage(), after: [.info(error.message)])
    }
  }
}

import CommandConventions
import Kernel
import TextFormat

extension HumanSize {
  /// The SIZE of `--block-size` or `-B`.
  init(_ option: OptionParser.Option) throws(Complaint) {
    let (name, text) = (option.isLong ? "--block-size" : "-B", option.argument ?? "")
    do throws(Fault) {
      try self.init(blockSize: text)
    } catch {
      throw .failure(
        error == .tooLarge ? "\(name) argument '\(text)' too large" : "invalid \(name) argument '\(text)'")
    }
  }

  /// What the first of some variables that is set says; otherwise blocks of 1024 bytes, or of 512.
  static func blocks(_ variables: [String], _ environment: Environment) -> HumanSize {
    let text = variables.lazy.compactMap { environment[$0] }.first
    if let text, let size = try? HumanSize(blockSize: text) { return size }
    return HumanSize(.blocks(size: environment["POSIXLY_CORRECT"] == nil ? 1024 : 512, suffix: ""))
  }
}

import CommandConventions

extension GNUProgram {
  static var version: String? { "\(name) (GNU coreutils) 9.1" }
}

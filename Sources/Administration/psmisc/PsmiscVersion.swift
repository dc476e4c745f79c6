/// What the programs of psmisc say of their version.
enum PsmiscVersion {
  static func text(_ name: String, until year: Int) -> String { "\(name) (PSmisc) 23.6\n" }
}

/// Where postmap(1) and postalias(1) differ.
struct TableDialect {
  /// What the text of a table looks like.
  enum Source {
    /// A key, white space, a value.
    case map
    /// A name, a colon, addresses (aliases(5)).
    case aliases
  }

  let name: String
  /// For getopt(3).
  let options: String
  /// The letters as the usage shows them.
  let letters: String
  /// Stands between key and value in what is printed.
  let separator: String
  let source: Source

  static let map = TableDialect(
    name: "postmap", options: "bc:d:fFhimnNopq:rsuUvw", letters: "bfFhimnNoprsuUvw", separator: "\t", source: .map)
  static let aliases = TableDialect(
    name: "postalias", options: "Nc:d:finopq:rsuvw", letters: "Nfinoprsuvw", separator: ":\t", source: .aliases)

  func usage(_ name: String) -> String {
    "usage: \(name) [-\(letters)] [-c config_dir] [-d key] [-q key] [map_type:]file..."
  }
}

/// A parameter of main.cf that a program of Postfix reads by its name (postconf(5)).
package struct Parameter: Hashable, Sendable {
  /// How a value is read.
  package enum Kind: String, Sendable {
    /// Text in which `$name` is expanded.
    case text = "str"
    /// Text whose `$name` is left for the daemon to expand.
    case raw
    /// Text whose default is found out when the program starts.
    case computed = "fn"
    case integer = "int"
    case long
    case boolean = "bool"
    /// A number whose default is an expression.
    case derivedInteger = "nint"
    /// A boolean whose default is an expression.
    case derivedBoolean = "nbool"
    /// A number with a unit: s, m, h, d, w.
    case time
  }

  package var name: String
  package var kind: Kind
  /// The default as it is written, unexpanded; empty for a computed one.
  package var defaultValue: String
  /// Least value, or least length of a text; 0 for no bound.
  package var minimum: Int
  /// Greatest value or length; 0 for no bound.
  package var maximum: Int
  /// The programs that read it when they start: "*" for all of them, "tls" for those that do TLS.
  package var owners: [String]
}

/// The parts of an awk program as they were written.
struct AwkProgram {
  var rules: [Rule] = []
  var functions: [AwkFunction] = []

  /// A pattern and what is done for it.
  struct Rule {
    var pattern: Pattern
    /// Nil to print the record.
    var action: [AwkStatement]?
    var place: AwkPlace
  }

  enum Pattern {
    case begin, end, beginFile, endFile
    case always
    case condition(AwkExpression)
    case range(AwkExpression, AwkExpression)
  }
}

/// A function of the program.
struct AwkFunction {
  var name: String
  var parameters: [String]
  var body: [AwkStatement]
  var place: AwkPlace
}

/// A line of a source: "cmd. line" or a file.
struct AwkPlace: Hashable {
  var source = "cmd. line"
  var line = 1
}

struct AwkStatement {
  var kind: Kind
  var place: AwkPlace

  indirect enum Kind {
    case block([AwkStatement])
    case expression(AwkExpression)
    case print([AwkExpression], AwkRedirection?)
    case printf([AwkExpression], AwkRedirection?)
    case ifElse(AwkExpression, AwkStatement, AwkStatement?)
    case whileLoop(AwkExpression, AwkStatement)
    case doLoop(AwkStatement, AwkExpression)
    case forLoop(AwkStatement?, AwkExpression?, AwkStatement?, AwkStatement)
    case forIn(AwkExpression, AwkExpression, AwkStatement)
    case switchCase(AwkExpression, [AwkSwitchCase])
    case breakLoop, continueLoop
    case next, nextFile
    case exit(AwkExpression?)
    case returnValue(AwkExpression?)
    case delete(AwkExpression)
    case empty
  }
}

struct AwkSwitchCase {
  enum Label {
    case value(AwkExpression)
    case regex([UInt8])
    case standard
  }

  var label: Label
  var body: [AwkStatement]
}

/// Where a print statement writes.
struct AwkRedirection {
  enum Kind: UInt8 {
    case file, appending, pipe, coprocess
  }

  var kind: Kind
  var target: AwkExpression
}

indirect enum AwkExpression {
  case number(Double)
  case text([UInt8])
  /// A regular expression between slashes.
  case regex([UInt8])
  case variable(String)
  /// An element; several subscripts are joined by SUBSEP.
  case element(AwkExpression, [AwkExpression])
  case field(AwkExpression)
  case assign(AwkExpression, AwkExpression)
  case compound(AwkOperator, AwkExpression, AwkExpression)
  case increment(AwkExpression, by: Double, isPrefix: Bool)
  case unary(AwkUnary, AwkExpression)
  case binary(AwkOperator, AwkExpression, AwkExpression)
  case concatenation([AwkExpression])
  case comparison(AwkComparison, AwkExpression, AwkExpression)
  case match(AwkExpression, AwkExpression, isNegated: Bool)
  case and(AwkExpression, AwkExpression)
  case or(AwkExpression, AwkExpression)
  case conditional(AwkExpression, AwkExpression, AwkExpression)
  case contains([AwkExpression], AwkExpression)
  case parenthesized(AwkExpression)
  /// Values in parentheses with commas; only "in" and print take them.
  case grouping([AwkExpression])
  case call(String, [AwkExpression], AwkPlace)
  case indirectCall(String, [AwkExpression], AwkPlace)
  case builtin(AwkBuiltin, [AwkExpression], AwkPlace)
  case getline(AwkInputForm, AwkExpression?)

  /// Where getline reads from.
  enum AwkInputForm {
    case main
    case file(AwkExpression)
    case command(AwkExpression)
  }

  var isAssignable: Bool {
    switch self {
    case .variable, .element, .field: true
    default: false
    }
  }
}

enum AwkUnary: UInt8 {
  case not, minus, plus
}

enum AwkOperator: UInt8 {
  case add, subtract, multiply, divide, remainder, power
}

enum AwkComparison: UInt8 {
  case less, lessOrEqual, equal, notEqual, greater, greaterOrEqual
}

/// The functions that the language has.
enum AwkBuiltin: String, CaseIterable {
  case and, asort, asorti, atan2, bindtextdomain, close, compl, cos, dcgettext, dcngettext, exp, fflush, gensub, gsub
  case index, int, isarray, length, log, lshift, match, mkbool, mktime, or, patsplit, rand, rshift, sin, split, sprintf
  case sqrt, srand, strftime, strtonum, sub, substr, system, systime, tolower, toupper, typeof, xor

  /// How many arguments it takes.
  var argumentCounts: ClosedRange<Int> {
    switch self {
    case .and, .or, .xor: 2...1000
    case .asort, .asorti: 1...3
    case .atan2, .index, .lshift, .rshift: 2...2
    case .bindtextdomain: 1...2
    case .close: 1...2
    case .compl, .cos, .exp, .int, .isarray, .log, .mkbool, .sin, .sqrt, .strtonum, .system, .tolower, .toupper: 1...1
    case .typeof: 1...2
    case .dcgettext: 1...3
    case .dcngettext: 1...5
    case .fflush, .length, .srand: 0...1
    case .gensub: 3...4
    case .gsub, .sub: 2...3
    case .match: 2...3
    case .mktime: 1...2
    case .patsplit, .split: 2...4
    case .rand, .systime: 0...0
    case .sprintf: 0...10_000
    case .strftime: 0...3
    case .substr: 2...3
    }
  }
}

/// One step of a compiled program, for a machine with a stack.
struct AwkInstruction {
  enum Code: UInt8 {
    case halt, pop, duplicate
    case constant
    case loadGlobal, loadLocal, loadSpecial
    /// Store the top of the stack; b is 1 where nobody wants the value any more.
    case storeGlobal, storeLocal, storeSpecial
    case loadField, loadFieldConstant, storeField
    case pushArrayGlobal, pushArrayLocal
    case joinSubscripts
    case loadElement, loadSubarray, storeElement
    /// b is the operator.
    case compoundGlobal, compoundLocal, compoundSpecial, compoundField, compoundElement
    /// Append text to a variable; the value is not kept on the stack.
    case appendGlobal, appendLocal
    /// b has bits: 1 for down, 2 for prefix, 4 where nobody wants the value.
    case incrementGlobal, incrementLocal, incrementSpecial, incrementField, incrementElement
    case add, subtract, multiply, divide, remainder, power
    case negate, plus, not, truth
    case concatenate
    case compare
    /// Match against regular expression a; b is 1 for "!~".
    case match, matchRecord, matchDynamic
    case pushRegex
    case jump, jumpIfFalse, jumpIfTrue
    case contains
    case print, printRecord, printTo, printf, printfTo
    /// a is the form: 0 main, 1 file, 2 command; b is 1 where a variable takes the record.
    case getline
    case pushGetlineText
    case call, returnValue
    case builtin
    case loopStart, loopNext, loopEnd
    case deleteElement, deleteArray
    case next, nextFile, exit, exitPlain
    case jumpUnlessInRange, enterRange, leaveRange
    case substitute
  }

  var code: Code
  var a: Int32 = 0
  var b: Int32 = 0
}

/// The variables whose values the machine itself keeps or watches.
enum AwkSpecial: Int32, CaseIterable {
  case CONVFMT, FIELDWIDTHS, FNR, FPAT, FS, IGNORECASE, NF, NR, OFMT, OFS, ORS, RS, SUBSEP

  init?(name: String) {
    guard let found = AwkSpecial.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = found
  }
}

/// A compiled program.
struct AwkCode {
  var instructions: [AwkInstruction] = []
  /// The place in the source of each instruction.
  var places: [AwkPlace] = []
  var constants: [AwkValue] = []
  var regexes: [AwkRegex] = []
  var globals: [String: Int] = [:]
  /// The global variables that are used as arrays.
  var globalArrays: Set<Int> = []
  var functions: [Function] = []
  var rangeCount = 0
  var begin: Int?
  var main: Int?
  var end: Int?
  var beginFile: Int?
  var endFile: Int?

  struct Function {
    var name: String
    var entry = 0
    var parameters: [String]
    /// Which parameters are arrays.
    var arrayParameters: Set<Int>

    var parameterCount: Int { parameters.count }
  }

  /// Whether there is anything to do with input.
  var readsInput: Bool { main != nil || end != nil || beginFile != nil || endFile != nil }
}

import Kernel
import ShellSyntax
import Simulation

/// All that a running shell knows: one value, so that a subshell is a copy of it.
package struct ShellState {
  package var variables = VariableTable()
  package var functions: [String: ShellFunction] = [:]
  package var aliases: [String: String] = [:]
  package var options: ShellOptions = [.braceExpand, .hashAll, .interactiveComments]
  package var bashOptions: BashOptions = .initial
  package var traps = TrapTable()
  /// What -c was given.
  package var commandString: String?
  /// $1, $2, …
  package var positional: [String] = []
  /// $0
  package var scriptName = "bash"
  /// The file of the script that runs; empty without one.
  package var scriptSource = ""
  /// $?
  package var lastStatus: Int32 = 0
  /// $!
  package var lastBackground: PID?
  /// $_
  package var lastArgument = ""
  /// PIPESTATUS
  package var pipeStatus: [Int32] = []
  /// Where commands were found, and how often each was used from there.
  package var hashedCommands: [String: HashedCommand] = [:]
  package var disabledBuiltins: Set<String> = []
  /// The working directory as one got there, whatever PWD says.
  package var directory = ""
  /// The directories below the present one on the stack of pushd.
  package var directoryStack: [String] = []
  package var completions: [String: CompletionSpecification] = [:]
  package var history = History()
  package var randomNumbers = RandomNumbers()
  /// When SECONDS was 0.
  package var secondsBase = Timestamp(seconds: 0)
  /// How deep this is in subshells: BASH_SUBSHELL.
  package var subshellDepth = 0
  /// $$: the shell that was started first.
  package var shellPID: PID = 0
  var calls: [CallFrame] = []
  /// getopts: the place within the argument that OPTIND names.
  var optionPlace = 0
  var optionArgument = 0

  package init() {}

  /// Where a command was found.
  package struct HashedCommand: Sendable {
    package var path: String
    package var hits: Int
  }
}

/// RANDOM: the generator of bash 5.1 and later.
package struct RandomNumbers: Sendable, Codable {
  private var seed: UInt32 = 1
  private var last: UInt32 = 0

  package init(seed: UInt32 = 1) {
    self.seed = seed
  }

  mutating func reseed(_ value: UInt32) {
    seed = value
    last = 0
  }

  /// 0…32767, never the same twice in a row.
  mutating func next() -> Int {
    var value: UInt32
    repeat {
      // Park and Miller's "minimal standard" generator, by Schrage's method.
      let start = seed == 0 ? 123_459_876 : Int64(seed)
      let (high, low) = (start / 127_773, start % 127_773)
      let product = 16_807 * low - 2_836 * high
      seed = UInt32(truncatingIfNeeded: product < 0 ? product + 0x7FFF_FFFF : product)
      value = ((seed >> 16) ^ (seed & 0xFFFF)) & 0x7FFF
    } while value == last
    last = value
    return Int(value)
  }
}

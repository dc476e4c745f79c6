import CommandConventions
import FileSystem
import Kernel

/// find(1): walks through directories and does with the files what an expression says.
struct Find: Program {
  static let name = "find"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = process.arguments.first ?? Find.name
    var line = FindCommandLine(process)
    var failure: FindFailure?
    do throws(FindFailure) {
      try line.read()
    } catch {
      failure = error
    }
    let settings = line.settings
    for warning in settings.warnings { try await process.report(warning) }
    if let failure { return try await refuse(failure, process) }
    switch settings.request {
    case .help:
      try await process.write(Find.help)
      return .success
    case .version:
      try await process.write("find (GNU findutils) 4.9.0\n")
      return .success
    case .debugHelp:
      try await process.write(Find.debugHelp)
      return .success
    case .none: break
    }
    let run = FindRun(process, settings)
    guard try await run.openOutputs() else { return .failure }
    return try await run.run()
  }

  private func refuse(_ failure: FindFailure, _ process: Process) async throws(Errno) -> ExitStatus {
    if failure.message.hasPrefix("postroom: ") {
      try await process.writeError(failure.message + "\n")
    } else {
      try await process.report(failure.message)
      if failure.hasHint { try await process.writeError("Try 'find --help' for more information.\n") }
    }
    return .failure
  }

  private static let help = """
    Usage: find [-H] [-L] [-P] [-Olevel] [-D debugopts] [path...] [expression]

    Default path is the current directory; default expression is -print.
    Expression may consist of: operators, options, tests, and actions.

    Operators, by falling precedence: ( EXPR )  ! EXPR  -not EXPR  EXPR -a EXPR  EXPR -and EXPR  EXPR -o EXPR
      EXPR -or EXPR  EXPR , EXPR
    Options, which hold for the whole command: -depth -files0-from FILE -maxdepth LEVELS -mindepth LEVELS -mount
      -noleaf -xdev -ignore_readdir_race -noignore_readdir_race -help -version
    Options, which hold from where they stand: -daystart -follow -nowarn -regextype -warn
    Tests (N is +N, -N or N): -amin N -anewer FILE -atime N -cmin N -cnewer FILE -ctime N -empty -executable
      -false -fstype TYPE -gid N -group NAME -ilname PATTERN -iname PATTERN -inum N -ipath PATTERN -iregex PATTERN
      -links N -lname PATTERN -mmin N -mtime N -name PATTERN -newer FILE -newerXY REFERENCE -nogroup -nouser
      -path PATTERN -perm [-/]MODE -readable -regex PATTERN -samefile FILE -size N[bcwkMG] -true -type [bcdpfls]
      -uid N -used N -user NAME -wholename PATTERN -writable -xtype [bcdpfls]
    Actions: -delete -exec COMMAND ; -exec COMMAND {} + -execdir COMMAND ; -execdir COMMAND {} + -fls FILE
      -fprint FILE -fprint0 FILE -fprintf FILE FORMAT -ls -ok COMMAND ; -okdir COMMAND ; -print -print0
      -printf FORMAT -prune -quit

    """

  private static let debugHelp = """
    Valid arguments for -D:
    exec       Show diagnostic information relating to -exec, -execdir, -ok and -okdir
    opt        Show diagnostic information relating to optimisation
    rates      Indicate how often each predicate succeeded
    search     Navigate the directory tree verbosely
    stat       Trace calls to stat(2) and lstat(2)
    time       Show diagnostic information relating to time-of-day and timestamp comparisons
    tree       Display the expression tree
    all        Set all of the debug flags (but help)
    help       Explain the various -D options

    """
}

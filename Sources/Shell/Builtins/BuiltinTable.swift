/// The builtins, by name.
enum BuiltinTable {
  /// Sorted by name.
  static let all: [any Builtin.Type] = [
    DotBuiltin.self, ColonBuiltin.self, BracketBuiltin.self, AliasBuiltin.self, BgBuiltin.self, BindBuiltin.self,
    BreakBuiltin.self, BuiltinBuiltin.self, CallerBuiltin.self, CdBuiltin.self, CommandBuiltin.self,
    CompgenBuiltin.self, CompleteBuiltin.self, CompoptBuiltin.self, ContinueBuiltin.self, DeclareBuiltin.self,
    DirsBuiltin.self, DisownBuiltin.self, EchoBuiltin.self, EnableBuiltin.self, EvalBuiltin.self, ExecBuiltin.self,
    ExitBuiltin.self, ExportBuiltin.self, FalseBuiltin.self, FcBuiltin.self, FgBuiltin.self, GetoptsBuiltin.self,
    HashBuiltin.self, HelpBuiltin.self, HistoryBuiltin.self, JobsBuiltin.self, KillBuiltin.self, LetBuiltin.self,
    LocalBuiltin.self, LogoutBuiltin.self, MapfileBuiltin.self, PopdBuiltin.self, PrintfBuiltin.self,
    PushdBuiltin.self, PwdBuiltin.self, ReadBuiltin.self, ReadarrayBuiltin.self, ReadonlyBuiltin.self,
    ReturnBuiltin.self, SetBuiltin.self, ShiftBuiltin.self, ShoptBuiltin.self, SourceBuiltin.self,
    SuspendBuiltin.self, TestBuiltin.self, TimesBuiltin.self, TrapBuiltin.self, TrueBuiltin.self, TypeBuiltin.self,
    TypesetBuiltin.self, UlimitBuiltin.self, UmaskBuiltin.self, UnaliasBuiltin.self, UnsetBuiltin.self,
    WaitBuiltin.self,
  ]

  /// What dash has of them.
  private static let dashNames: Set<String> = [
    ".", ":", "[", "alias", "bg", "break", "cd", "command", "continue", "echo", "eval", "exec", "exit", "export",
    "false", "fg", "getopts", "hash", "jobs", "kill", "local", "printf", "pwd", "read", "readonly", "return", "set",
    "shift", "test", "times", "trap", "true", "type", "ulimit", "umask", "unalias", "unset", "wait",
  ]

  private static let byName: [String: any Builtin.Type] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0) })

  static func find(_ name: String, isDash: Bool) -> (any Builtin.Type)? {
    guard let found = byName[name] else { return nil }
    return isDash && !dashNames.contains(name) ? nil : found
  }

  static func isSpecial(_ name: String) -> Bool { byName[name]?.isSpecial ?? false }

  static var names: [String] { all.map { $0.name } }
}

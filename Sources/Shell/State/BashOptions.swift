/// The options of `shopt`.
package struct BashOptions: OptionSet, Hashable, Sendable, Codable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  private init(_ name: String) {
    let index = BashOptions.names.firstIndex(of: name) ?? 63
    self.init(rawValue: 1 << UInt64(index))
  }

  /// In the order of bash's own table; an option's bit is its place.
  package static let names = [
    "autocd", "assoc_expand_once", "cdable_vars", "cdspell", "checkhash", "checkjobs", "checkwinsize", "cmdhist",
    "compat31", "compat32", "compat40", "compat41", "compat42", "compat43", "compat44", "complete_fullquote",
    "direxpand", "dirspell", "dotglob", "execfail", "expand_aliases", "extdebug", "extglob", "extquote", "failglob",
    "force_fignore", "globasciiranges", "globskipdots", "globstar", "gnu_errfmt", "histappend", "histreedit",
    "histverify", "hostcomplete", "huponexit", "inherit_errexit", "interactive_comments", "lastpipe", "lithist",
    "localvar_inherit", "localvar_unset", "login_shell", "mailwarn", "no_empty_cmd_completion", "nocaseglob",
    "nocasematch", "noexpand_translation", "nullglob", "patsub_replacement", "progcomp", "progcomp_alias",
    "promptvars", "restricted_shell", "shift_verbose", "sourcepath", "varredir_close", "xpg_echo",
  ]

  package static func named(_ name: String) -> BashOptions? {
    names.firstIndex(of: name).map { BashOptions(rawValue: 1 << UInt64($0)) }
  }

  package static let autoChangeDirectory = BashOptions("autocd")
  package static let changesToVariables = BashOptions("cdable_vars")
  package static let checksHash = BashOptions("checkhash")
  package static let checksJobs = BashOptions("checkjobs")
  package static let checksWindowSize = BashOptions("checkwinsize")
  package static let dotGlob = BashOptions("dotglob")
  package static let survivesExec = BashOptions("execfail")
  package static let expandsAliases = BashOptions("expand_aliases")
  package static let extendedDebugging = BashOptions("extdebug")
  package static let extendedGlob = BashOptions("extglob")
  package static let failGlob = BashOptions("failglob")
  package static let skipsDots = BashOptions("globskipdots")
  package static let globStar = BashOptions("globstar")
  package static let appendsHistory = BashOptions("histappend")
  package static let verifiesHistory = BashOptions("histverify")
  package static let inheritsExitOnError = BashOptions("inherit_errexit")
  package static let interactiveComments = BashOptions("interactive_comments")
  package static let lastPipe = BashOptions("lastpipe")
  package static let inheritsLocals = BashOptions("localvar_inherit")
  package static let unsetsLocals = BashOptions("localvar_unset")
  package static let loginShell = BashOptions("login_shell")
  package static let ignoresCaseInGlob = BashOptions("nocaseglob")
  package static let ignoresCaseInMatch = BashOptions("nocasematch")
  package static let nullGlob = BashOptions("nullglob")
  package static let ampersandInReplacement = BashOptions("patsub_replacement")
  package static let expandsPrompts = BashOptions("promptvars")
  package static let complainsAboutShift = BashOptions("shift_verbose")
  package static let searchesForSource = BashOptions("sourcepath")
  package static let closesVariableDescriptors = BashOptions("varredir_close")
  package static let echoesEscapes = BashOptions("xpg_echo")

  /// What a bash that runs a script begins with.
  package static let initial: BashOptions = [
    .init("checkwinsize"), .init("cmdhist"), .init("complete_fullquote"), .init("extquote"), .init("force_fignore"),
    .init("globasciiranges"), .init("globskipdots"), .init("hostcomplete"), .init("interactive_comments"),
    .init("patsub_replacement"), .init("progcomp"), .init("promptvars"), .init("sourcepath"),
  ]
}

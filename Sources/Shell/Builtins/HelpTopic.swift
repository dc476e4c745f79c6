/// What `help` can say something about: a builtin, or a construct of the language.
struct HelpTopic {
  /// What `help` matches, and what a description begins with.
  var name: String
  var synopsis: String
  /// One sentence.
  var text: String

  /// All topics, in the order of the list that `help` prints.
  static let all: [HelpTopic] = {
    var result: [HelpTopic] = []
    for builtin in BuiltinTable.all {
      result += constructs.filter { $0.before == builtin.name }.map(\.topic)
      result.append(
        HelpTopic(name: builtin.name, synopsis: builtin.synopsis, text: HelpTexts.text(of: builtin.name)))
    }
    return result + constructs.filter { $0.before == nil }.map(\.topic)
  }()

  /// Constructs, each with the builtin that it stands before.
  private static let constructs: [(before: String?, topic: HelpTopic)] = [
    (".", HelpTopic(name: "%", synopsis: "job_spec [&]", text: "Brings a job to the front.")),
    (".", HelpTopic(name: "(( ... ))", synopsis: "(( expression ))", text: "Evaluates arithmetic.")),
    ("alias", HelpTopic(name: "[[ ... ]]", synopsis: "[[ expression ]]", text: "Tests a condition.")),
    (
      "cd",
      HelpTopic(
        name: "case", synopsis: "case WORD in [PATTERN [| PATTERN]...) COMMANDS ;;]... esac",
        text: "Runs the commands of the first pattern that matches.")
    ),
    (
      "declare",
      HelpTopic(
        name: "coproc", synopsis: "coproc [NAME] command [redirections]",
        text: "Runs a command in the background, with pipes to it and from it.")
    ),
    (
      "getopts",
      HelpTopic(
        name: "for", synopsis: "for NAME [in WORDS ... ] ; do COMMANDS; done", text: "Runs commands for each word.")
    ),
    (
      "getopts",
      HelpTopic(
        name: "for ((", synopsis: "for (( exp1; exp2; exp3 )); do COMMANDS; done",
        text: "Runs commands as long as an arithmetic expression is not 0.")
    ),
    (
      "getopts",
      HelpTopic(
        name: "function", synopsis: "function name { COMMANDS ; } or name () { COMMANDS ; }",
        text: "Defines a function.")
    ),
    (
      "jobs",
      HelpTopic(
        name: "if",
        synopsis:
          "if COMMANDS; then COMMANDS; [ elif COMMANDS; then COMMANDS; ]... [ else COMMANDS; ] fi",
        text: "Runs commands when others succeed.")
    ),
    (
      "set",
      HelpTopic(
        name: "select", synopsis: "select NAME [in WORDS ... ;] do COMMANDS; done",
        text: "Lets one choose among words, and runs commands for each choice.")
    ),
    (
      "times",
      HelpTopic(name: "time", synopsis: "time [-p] pipeline", text: "Prints how long a pipeline takes.")
    ),
    (
      "wait",
      HelpTopic(
        name: "until", synopsis: "until COMMANDS; do COMMANDS-2; done",
        text: "Runs commands again and again until others succeed.")
    ),
    (
      "wait",
      HelpTopic(
        name: "variables", synopsis: "variables - Names and meanings of some shell variables",
        text: "HOME, PATH, PS1, IFS and others change what the shell does.")
    ),
    (
      nil,
      HelpTopic(
        name: "while", synopsis: "while COMMANDS; do COMMANDS-2; done",
        text: "Runs commands again and again as long as others succeed.")
    ),
    (nil, HelpTopic(name: "{ ... }", synopsis: "{ COMMANDS ; }", text: "Runs commands as one.")),
  ]
}

/// Commands one after another.
package struct CommandList: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package var chain: Chain
    /// Whether "&" ends it.
    package var isBackground: Bool
    /// Whether a newline ends it, in a command substitution, which is printed as it was laid out.
    package var endsLine: Bool

    package init(chain: Chain, isBackground: Bool, endsLine: Bool = false) {
      self.chain = chain
      self.isBackground = isBackground
      self.endsLine = endsLine
    }
  }

  package var items: [Item]

  package init(items: [Item] = []) {
    self.items = items
  }

  package var isEmpty: Bool { items.isEmpty }
}

/// Pipelines joined by && and ||.
package struct Chain: Hashable, Sendable {
  package struct Link: Hashable, Sendable {
    /// Whether it is "&&".
    package var isAnd: Bool
    package var pipeline: Pipeline

    package init(isAnd: Bool, pipeline: Pipeline) {
      self.isAnd = isAnd
      self.pipeline = pipeline
    }
  }

  package var first: Pipeline
  package var rest: [Link]

  package init(first: Pipeline, rest: [Link] = []) {
    self.first = first
    self.rest = rest
  }
}

/// Commands joined by "|".
package struct Pipeline: Hashable, Sendable {
  /// What "time" prints.
  package enum Timing: Hashable, Sendable {
    case standard
    /// time -p
    case portable
  }

  package var commands: [Command]
  /// Whether "!" inverts the exit status.
  package var isNegated: Bool
  package var timing: Timing?

  package init(commands: [Command], isNegated: Bool = false, timing: Timing? = nil) {
    self.commands = commands
    self.isNegated = isNegated
    self.timing = timing
  }
}

/// A command of any kind.
package indirect enum Command: Hashable, Sendable {
  case simple(SimpleCommand)
  case compound(CompoundCommand)
  case function(FunctionDefinition)
  case coprocess(name: String, isNamed: Bool, Command)
}

/// Assignments, words and redirections.
package struct SimpleCommand: Hashable, Sendable {
  package var assignments: [Assignment]
  package var words: [Word]
  /// Array values among the words, by the place of their word: declare a=(1 2).
  package var arrays: [Int: Assignment]
  package var redirections: [Redirection]
  package var line: Int

  package init(
    assignments: [Assignment] = [], words: [Word] = [], arrays: [Int: Assignment] = [:],
    redirections: [Redirection] = [], line: Int
  ) {
    self.assignments = assignments
    self.words = words
    self.arrays = arrays
    self.redirections = redirections
    self.line = line
  }
}

/// name=value, name[subscript]=value, name=(…), each also with "+=".
package struct Assignment: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case word(Word)
    case array([ArrayElement])
  }

  package var name: String
  /// What stands between the brackets.
  package var subscripted: Word?
  package var isAppending: Bool
  package var value: Value
  /// As written.
  package var text: String

  package init(name: String, subscripted: Word? = nil, isAppending: Bool = false, value: Value, text: String) {
    self.name = name
    self.subscripted = subscripted
    self.isAppending = isAppending
    self.value = value
    self.text = text
  }
}

/// An element of name=(…).
package struct ArrayElement: Hashable, Sendable {
  /// What stands between the brackets of [subscript]=value.
  package var subscripted: Word?
  package var isAppending: Bool
  package var value: Word
  /// The whole element as a word, for when the brackets turn out to mean nothing.
  package var whole: Word

  package init(subscripted: Word? = nil, isAppending: Bool = false, value: Word, whole: Word) {
    self.subscripted = subscripted
    self.isAppending = isAppending
    self.value = value
    self.whole = whole
  }
}

/// A command with a body of commands, and the redirections behind it.
package struct CompoundCommand: Hashable, Sendable {
  package indirect enum Body: Hashable, Sendable {
    case group(CommandList)
    case subshell(CommandList)
    case conditional(IfClause)
    case loop(WhileClause)
    case forEach(ForClause)
    case arithmeticFor(ArithmeticForClause)
    case choice(CaseClause)
    case select(ForClause)
    /// [[ … ]]
    case test(ConditionalExpression)
    /// (( … ))
    case arithmetic(ArithmeticText)
  }

  package var body: Body
  package var redirections: [Redirection]
  package var line: Int

  package init(body: Body, redirections: [Redirection] = [], line: Int) {
    self.body = body
    self.redirections = redirections
    self.line = line
  }
}

/// if … then … else … fi
package struct IfClause: Hashable, Sendable {
  package var condition: CommandList
  package var consequence: CommandList
  /// What follows "else"; an "elif" is an if clause of its own in it.
  package var alternative: CommandList?
}

/// while and until.
package struct WhileClause: Hashable, Sendable {
  package var isUntil: Bool
  package var condition: CommandList
  package var body: CommandList
}

/// for and select.
package struct ForClause: Hashable, Sendable {
  package var variable: String
  /// nil means the positional parameters.
  package var words: [Word]?
  package var body: CommandList
  package var line: Int
}

/// for ((…; …; …))
package struct ArithmeticForClause: Hashable, Sendable {
  package var initial: ArithmeticText
  package var condition: ArithmeticText
  package var step: ArithmeticText
  package var body: CommandList
  package var line: Int
}

/// case … in … esac
package struct CaseClause: Hashable, Sendable {
  /// How a clause ends.
  package enum Ending: String, Hashable, Sendable {
    case stop = ";;"
    case fallThrough = ";&"
    case testNext = ";;&"
  }

  package struct Clause: Hashable, Sendable {
    package var patterns: [Word]
    package var body: CommandList
    package var ending: Ending
  }

  package var subject: Word
  package var clauses: [Clause]
  package var line: Int
}

/// name () body
package struct FunctionDefinition: Hashable, Sendable {
  package var name: String
  /// The word of the name as written, which may be no valid name.
  package var body: CompoundCommand
  package var line: Int

  package init(name: String, body: CompoundCommand, line: Int) {
    self.name = name
    self.body = body
    self.line = line
  }
}

/// Prints commands as bash does: for `type`, `declare -f`, `jobs` and substitutions within words.
package struct Printer {
  var output: [UInt8] = []
  var indentation = 0
  /// How many functions' bodies this is within; there, each command has its own line.
  var functionDepth = 0
  /// Here-documents whose texts come behind the present line.
  var deferred: [HereDocument] = []
  /// Whether a here-document's text is the last that was printed, so that no ";" may follow.
  var endsInHereDocument = false
  /// Whether commands joined by operators are being printed.
  var isJoined = false
  /// Whether all depths are indented alike, by one space.
  var isFlat = false

  init() {}

  /// Commands on one line, as far as they can be.
  package static func text(_ list: CommandList) -> String {
    var printer = Printer()
    printer.list(list, indentsFirst: false)
    printer.flushHereDocuments("")
    return printer.text
  }

  /// A pipeline or more, as `jobs` shows it.
  package static func text(_ chain: Chain) -> String {
    text(CommandList(items: [.init(chain: chain, isBackground: false)]))
  }

  package static func text(_ command: Command) -> String {
    text(Chain(first: Pipeline(commands: [command])))
  }

  package static func text(_ expression: ConditionalExpression) -> String {
    var printer = Printer()
    printer.expression(expression)
    return printer.text
  }

  /// A function as `declare -f` shows it.
  package static func function(named name: String, _ body: CompoundCommand) -> String {
    var printer = Printer()
    if ReservedWord.all.contains(name) { printer.write("function ") }
    printer.write("\(name) () \n")
    printer.functionBody(body)
    return printer.text
  }

  /// A function on one line, as it stands in the environment.
  package static func exportedFunction(_ body: CompoundCommand) -> String {
    var printer = Printer()
    printer.isFlat = true
    printer.write("() ")
    printer.functionBody(body)
    let text = printer.text
    guard text.hasPrefix("() { \n") else { return text }
    return "() { " + text.dropFirst(6)
  }

  /// What stands between the parentheses of a command substitution.
  static func substitution(_ list: CommandList) -> String {
    let text = text(list)
    return text.utf8.first == UInt8(ascii: "(") ? " " + text : text
  }

  static func text(of part: WordPart) -> String {
    switch part {
    case .command(let substitution):
      switch substitution.body {
      case .list(let list, _): "$(" + Printer.substitution(list) + ")"
      case .source(let text, _): "`" + text + "`"
      }
    case .arithmetic(let text): "$((" + text.text + "))"
    case .process(let process): (process.isOutput ? ">(" : "<(") + Printer.substitution(process.list) + ")"
    default: ""
    }
  }

  var text: String { String(decoding: output, as: UTF8.self) }

  mutating func write(_ text: String) {
    output.append(contentsOf: text.utf8)
  }

  mutating func indent() {
    output.append(contentsOf: repeatElement(32, count: isFlat ? min(indentation, 1) : indentation))
  }

  mutating func newline(_ text: String) {
    write("\n")
    indent()
    write(text)
  }

  mutating func semicolon() {
    if let last = output.last, last == UInt8(ascii: "&") || last == 10 { return }
    write(";")
  }

  // MARK: Lists

  mutating func list(_ list: CommandList, indentsFirst: Bool) {
    if indentsFirst { indent() }
    let wasJoined = isJoined
    isJoined = list.items.count > 1 || wasJoined
    defer { isJoined = wasJoined }
    for (index, item) in list.items.enumerated() {
      let isLast = index == list.items.count - 1
      chain(item.chain)
      if item.isBackground {
        flushHereDocuments(" &")
        if !isLast { write(" ") }
      } else if !isLast {
        separate(item.endsLine)
      }
    }
  }

  /// What stands between two commands of a list.
  private mutating func separate(_ isNewline: Bool) {
    if !deferred.isEmpty {
      flushHereDocuments(functionDepth > 0 ? "" : ";")
      if isNewline, functionDepth == 0 { write("\n") }
    } else if !endsInHereDocument {
      write(isNewline ? "\n" : ";")
    } else {
      endsInHereDocument = false
    }
    if functionDepth > 0 {
      write("\n")
      indent()
    } else if !isNewline {
      write(" ")
    }
  }

  private mutating func chain(_ chain: Chain) {
    let wasJoined = isJoined
    isJoined = wasJoined || !chain.rest.isEmpty
    defer { isJoined = wasJoined }
    pipeline(chain.first)
    for link in chain.rest {
      flushHereDocuments(link.isAnd ? " && " : " || ")
      pipeline(link.pipeline)
    }
  }

  private mutating func pipeline(_ pipeline: Pipeline) {
    switch pipeline.timing {
    case .standard: write(pipeline.commands.isEmpty ? "time" : "time ")
    case .portable: write(pipeline.commands.isEmpty ? "time -p" : "time -p ")
    case nil: break
    }
    if pipeline.isNegated { write("! ") }
    let wasJoined = isJoined
    isJoined = wasJoined || pipeline.commands.count > 1
    defer { isJoined = wasJoined }
    for (index, command) in pipeline.commands.enumerated() {
      if index > 0 {
        flushHereDocuments(" |")
        write(" ")
      }
      self.command(command)
    }
  }

  mutating func command(_ command: Command) {
    switch command {
    case .simple(let simple): self.simple(simple)
    case .compound(let compound):
      body(compound.body)
      if !compound.redirections.isEmpty {
        write(" ")
        redirections(compound.redirections)
      }
    case .function(let function):
      write("function \(function.name) () \n")
      indent()
      functionBody(function.body)
    case .coprocess(let name, _, let body):
      write("coproc \(name) ".droppingDefaultName(body))
      self.command(body)
    }
  }

  private mutating func simple(_ command: SimpleCommand) {
    var words = command.assignments.map(\.text)
    words += command.words.map(\.text)
    write(words.joined(separator: " "))
    if !command.redirections.isEmpty {
      if !words.isEmpty { write(" ") }
      redirections(command.redirections)
    }
  }

  /// { … } of a function, whose first line has been begun.
  private mutating func functionBody(_ body: CompoundCommand) {
    write("{ \n")
    functionDepth += 1
    indentation += 4
    let wasJoined = isJoined
    isJoined = false
    var redirections: [Redirection] = []
    if case .group(let list) = body.body {
      redirections = body.redirections
      self.list(list, indentsFirst: true)
    } else {
      indent()
      command(.compound(body))
    }
    flushHereDocuments("")
    isJoined = wasJoined
    functionDepth -= 1
    indentation -= 4
    newline("}")
    if !redirections.isEmpty {
      write(" ")
      self.redirections(redirections)
    }
  }

  // MARK: Here-documents

  /// Prints what has been put off, behind the rest of its line.
  mutating func flushHereDocuments(_ connector: String) {
    let isVisible = !connector.isEmpty && connector != ";"
    if isVisible { write(connector) }
    guard !deferred.isEmpty else { return }
    hereDocumentTexts(deferred)
    if isVisible { write(" ") }
    deferred = []
  }

  mutating func hereDocumentTexts(_ documents: [HereDocument]) {
    write("\n")
    for document in documents { write(document.text + document.delimiter + "\n") }
    endsInHereDocument = true
  }
}

extension String {
  /// A coprocess without a name of its own shows none before a simple command.
  fileprivate func droppingDefaultName(_ body: Command) -> String { self }
}

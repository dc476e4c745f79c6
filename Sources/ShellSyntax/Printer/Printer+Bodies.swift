/// Printing compound commands and redirections.
extension Printer {
  mutating func body(_ body: CompoundCommand.Body) {
    switch body {
    case .group(let list): group(list)
    case .subshell(let list):
      write("( ")
      self.list(list, indentsFirst: false)
      flushHereDocuments("")
      write(" )")
    case .conditional(let clause): conditional(clause)
    case .loop(let clause):
      write(clause.isUntil ? "until " : "while ")
      list(clause.condition, indentsFirst: false)
      flushHereDocuments("")
      semicolon()
      write(" do\n")
      loopBody(clause.body)
    case .forEach(let clause): forEach("for", clause)
    case .select(let clause): forEach("select", clause)
    case .arithmeticFor(let clause):
      let parts = [clause.initial, clause.condition, clause.step].map { $0.text.isEmpty ? "1" : $0.text }
      write("for ((\(parts.joined(separator: "; "))))")
      newline("do\n")
      loopBody(clause.body)
    case .choice(let clause): choice(clause)
    case .test(let expression):
      write("[[ ")
      self.expression(expression)
      write(" ]]")
    case .arithmetic(let text): write("((\(text.text)))")
    }
  }

  private mutating func group(_ list: CommandList) {
    write("{ ")
    if functionDepth == 0 {
      self.list(list, indentsFirst: false)
      flushHereDocuments("")
      semicolon()
      write(" }")
      return
    }
    write("\n")
    indentation += 4
    self.list(list, indentsFirst: true)
    flushHereDocuments("")
    indentation -= 4
    newline("}")
  }

  private mutating func loopBody(_ list: CommandList) {
    indentation += 4
    self.list(list, indentsFirst: true)
    flushHereDocuments("")
    semicolon()
    indentation -= 4
    newline("done")
  }

  private mutating func forEach(_ keyword: String, _ clause: ForClause) {
    let words = clause.words.map { $0.map(\.text).joined(separator: " ") } ?? "\"$@\""
    write("\(keyword) \(clause.variable) in \(words);")
    newline("do\n")
    loopBody(clause.body)
  }

  private mutating func conditional(_ clause: IfClause) {
    write("if ")
    list(clause.condition, indentsFirst: false)
    semicolon()
    write(" then\n")
    indentation += 4
    list(clause.consequence, indentsFirst: true)
    flushHereDocuments("")
    indentation -= 4
    if let alternative = clause.alternative {
      semicolon()
      newline("else\n")
      indentation += 4
      list(alternative, indentsFirst: true)
      flushHereDocuments("")
      indentation -= 4
    }
    semicolon()
    newline("fi")
  }

  private mutating func choice(_ clause: CaseClause) {
    write("case \(clause.subject.text) in ")
    indentation += 4
    for item in clause.clauses {
      newline("")
      write(item.patterns.map(\.text).joined(separator: " | ") + ")\n")
      indentation += 4
      list(item.body, indentsFirst: !item.body.isEmpty)
      flushHereDocuments("")
      indentation -= 4
      newline(item.ending.rawValue)
    }
    indentation -= 4
    newline("esac")
  }

  mutating func expression(_ expression: ConditionalExpression) {
    switch expression {
    case .word(let word): write("-n \(word.text)")
    case .unary(let op, let word): write("\(op) \(word.text)")
    case .binary(let left, let op, let right): write("\(left.text) \(op) \(right.text)")
    case .not(let inner):
      write("! ")
      self.expression(inner)
    case .and(let left, let right):
      self.expression(left)
      write(" && ")
      self.expression(right)
    case .or(let left, let right):
      self.expression(left)
      write(" || ")
      self.expression(right)
    case .group(let inner):
      write("( ")
      self.expression(inner)
      write(" )")
    }
  }

  // MARK: Redirections

  mutating func redirections(_ list: [Redirection]) {
    endsInHereDocument = false
    var documents: [HereDocument] = []
    for (index, redirection) in list.enumerated() {
      if index > 0 { write(" ") }
      self.redirection(redirection)
      if let document = redirection.hereDocument { documents.append(document) }
    }
    guard !documents.isEmpty else { return }
    if isJoined || !deferred.isEmpty {
      deferred += documents
    } else {
      hereDocumentTexts(documents)
    }
  }

  private mutating func redirection(_ redirection: Redirection) {
    let target = redirection.target.text
    var source = ""
    switch redirection.source {
    case .number(let number): source = String(number)
    case .variable(let name): source = "{\(name)}"
    case nil: break
    }
    let op = redirection.operation
    switch op {
    case .duplicateInput, .duplicateOutput:
      let first = target.utf8.first ?? 0
      let isDescriptor = first.isDigit || first == UInt8(ascii: "-") || first == UInt8(ascii: "$")
      let isOutput = op == .duplicateOutput && !isDescriptor
      let number = source.isEmpty && !isOutput ? String(op.defaultDescriptor) : source
      write(number + (target == "-" ? ">&" : op.rawValue) + target)
    case .hereDocument, .hereDocumentStrippingTabs:
      let isQuoted = redirection.hereDocument?.isQuoted == true
      let delimiter = redirection.hereDocument?.delimiter ?? target
      write(source + op.rawValue + (isQuoted ? Quoting.singleQuoted(delimiter) : delimiter))
    case .inputOutput: write((source.isEmpty ? "0" : source) + "<> " + target)
    case .outputAndError, .appendOutputAndError: write("\(op.rawValue) \(target)")
    default:
      let isDefault = source == String(op.defaultDescriptor)
      write((isDefault ? "" : source) + op.rawValue + " " + target)
    }
  }
}

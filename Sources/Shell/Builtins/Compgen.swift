import ShellSyntax

/// `compgen` lists possible completions of a word.
struct CompgenBuiltin: Builtin {
  static let name = "compgen"
  static let synopsis =
    "compgen [-abcdefgjksuv] [-o option] [-A action] [-G globpat] "
    + "[-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [word]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let options = try await call.options("abcdefgjksuvo:A:G:W:F:C:X:P:S:") else { return 2 }
    let word = options.operands.first ?? ""
    let specification = CompletionSpecification(options)
    var candidates = CandidateLists(shell: call.shell).candidates(specification, word)
    if let list = specification.wordList {
      let parsed = (try? Parser.quotedText(list, options: call.shell.syntaxOptions)) ?? []
      var builder = ExpansionBuilder(.fields, call.shell.currentSeparators())
      try await call.shell.expand(parsed, isQuoted: false, isOperand: true, into: &builder)
      candidates += builder.finish().map(\.text).filter { $0.hasPrefix(word) }
    }
    if let filter = specification.filter {
      let isNegated = filter.hasPrefix("!")
      let glob = call.shell.glob(isNegated ? String(filter.dropFirst()) : filter, ignoringCase: false)
      candidates.removeAll { glob.matches($0) != isNegated }
    }
    for candidate in candidates {
      call.write((specification.prefix ?? "") + candidate + (specification.suffix ?? "") + "\n")
    }
    return candidates.isEmpty ? 1 : 0
  }
}

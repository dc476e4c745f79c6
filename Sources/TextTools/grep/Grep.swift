import CommandConventions
import FileSystem
import Kernel
import Patterns

/// grep(1): prints the lines that match patterns.
struct Grep: Program {
  static let name = "grep"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let options: GrepOptions
    do {
      options = try await GrepOptions(process)
    } catch let refusal as GrepOptions.Refusal {
      return try await refuse(refusal, process)
    } catch {
      throw error as? Errno ?? .EIO
    }
    let encoding = process.characterEncoding
    guard let matcher = try await matcher(options, encoding, process) else { return ExitStatus(2) }
    let hasOnlyEmptyPattern = options.patterns.map { $0.count == 1 && $0[0].text.isEmpty } ?? false
    let selectsNothing =
      options.maximumCount == 0
      || hasOnlyEmptyPattern && options.isInverted && !options.matchesLines && !options.matchesWords
    if selectsNothing, options.listing != .withoutMatch { return .failure }
    if let color = process.environment["GREP_COLOR"], !color.isEmpty, options.isColored {
      try await process.complain("warning: GREP_COLOR='\(color)' is deprecated; use GREP_COLORS='mt=\(color)'")
    }
    let colors = options.isColored ? GrepColors(process.environment) : nil
    var walk = GrepWalk(options, GrepSearch(options, matcher, encoding, colors), process)
    return try await walk.run()
  }

  private func matcher(
    _ given: GrepOptions, _ encoding: CharacterEncoding, _ process: Process
  ) async throws(Errno) -> GrepMatcher? {
    let kind = given.matcher ?? .basic
    var options = given
    var findings: [GrepPatternCheck.Finding] = []
    if kind == .basic || kind == .extended {
      for (index, pattern) in (given.patterns ?? []).enumerated() {
        var check = GrepPatternCheck(pattern.text, isExtended: kind == .extended)
        findings += check.run()
        options.patterns?[index].text = check.pattern
      }
    }
    let matcher: GrepMatcher
    do throws(GrepMatcher.Failure) {
      matcher = try GrepMatcher(options, encoding)
    } catch {
      for message in error.messages { try await process.complain(message) }
      return nil
    }
    for finding in findings {
      switch finding {
      case .warning(let text): try await process.complain("warning: \(text)")
      case .error(let text):
        try await process.complain(text)
        return nil
      }
    }
    return matcher
  }

  private func refuse(_ refusal: GrepOptions.Refusal, _ process: Process) async throws(Errno) -> ExitStatus {
    switch refusal {
    case .help:
      try await process.write("Usage: grep [OPTION]... PATTERNS [FILE]...\n" + Grep.help)
      return .success
    case .version:
      try await process.write("grep (GNU grep) 3.8\n")
      return .success
    case .file(let path, let error):
      try await process.complain("\(path): \(error.message)")
    case .failure(let message, let showsUsage, let status):
      if let message { try await process.complain(message) }
      if showsUsage {
        try await process.writeError(
          "Usage: grep [OPTION]... PATTERNS [FILE]...\nTry 'grep --help' for more information.\n")
      }
      return status
    }
    return ExitStatus(2)
  }

  private static let help = """
    Print the lines of each FILE that match PATTERNS, which are separated by newlines.

      -E, -F, -G, -P          patterns are extended expressions, plain texts, basic or Perl's expressions
      -e PATTERNS, -f FILE    take patterns from here
      -i, -w, -x, -z          ignore case, match words, match lines, lines end in a null byte
      -v, -m NUM              the lines that do not match, at most so many
      -c, -l, -L, -o, -q, -s  count, names of files with and without, only the match, nothing, no errors
      -n, -b, -H, -h, -T, -Z  numbers, offsets, with and without names, tabs, null bytes behind names
      -A NUM, -B NUM, -C NUM  lines of context behind, before, around
      -r, -R                  search directories, follow links in them
      --include=GLOB, --exclude=GLOB, --exclude-dir=GLOB, --exclude-from=FILE
      --color[=WHEN], --label=LABEL, --binary-files=TYPE, -a, -I, -U, --line-buffered

    """
}

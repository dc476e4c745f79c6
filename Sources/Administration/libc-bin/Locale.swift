import CommandConventions
import FileSystem
import Kernel

/// locale(1): what the locale of the environment is, and what it says.
struct Locale: Program {
  static let name = "locale"

  private static let help = """
    Usage: locale [OPTION...] NAME
      or:  locale [OPTION...] [-a|-m]
    Shows what the locale is, or what it says of NAMEs.

     System information:
      -a, --all-locales          the names of all locales
      -m, --charmaps             the names of all character sets

     Modify output format:
      -c, --category-name        the names of categories as well
      -k, --keyword-name         the names of keywords as well
      -v, --verbose              more about each

      -?, --help                 this help
          --usage                a short usage
      -V, --version              the version

    """

  /// The locales that the machine has, in all spellings that setlocale(3) takes.
  private static func exists(_ name: String) -> Bool {
    ["c", "posix", "c.utf-8", "c.utf8"].contains(name.lowercased())
  }

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = process.arguments.first ?? Locale.name
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "amckvV?",
      long: [
        "all-locales": .none, "charmaps": .none, "category-name": .none, "keyword-name": .none, "verbose": .none,
        "help": .none, "usage": .none, "version": .none,
      ])
    var (namesCategories, namesKeywords) = (false, false)
    var listsAll = false
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "a", "all-locales": listsAll = true
        case "c", "category-name": namesCategories = true
        case "k", "keyword-name": namesKeywords = true
        case "?", "help", "usage":
          try? await process.write(Locale.help)
          return .success
        case "V", "version":
          try? await process.write("locale (Debian GLIBC 2.36-9+deb12u14) 2.36\n")
          return .success
        default:
          try? await process.writeError("postroom: locale -\(option.name) is not simulated\n")
          return .failure
        }
      }
    } catch {
      try await process.report(error.message)
      try await process.writeError("Try `locale --help' or `locale --usage' for more information.\n")
      return ExitStatus(64)
    }
    try await warn(process)
    if listsAll {
      try await process.write("C\nC.utf8\nPOSIX\n")
      return .success
    }
    guard !parser.operands.isEmpty else {
      try await process.write(settings(process.environment))
      return .success
    }
    return try await show(parser.operands, namesCategories, namesKeywords, process)
  }

  // MARK: The environment

  /// The locale of a category: LC_ALL before the category's own before LANG.
  private func locale(of category: String, _ environment: Environment) -> String {
    [environment["LC_ALL"], environment[category], environment["LANG"]].lazy.compactMap { $0 }
      .first { !$0.isEmpty } ?? "POSIX"
  }

  /// Tells of each category that is to be a locale that there is not.
  private func warn(_ process: Process) async throws(Errno) {
    let missing = { (category: String) in !Locale.exists(self.locale(of: category, process.environment)) }
    var wrong = ["LC_CTYPE", "LC_MESSAGES"].filter(missing)
    if LocaleCategories.names.contains(where: missing) { wrong.append("LC_ALL") }
    for category in wrong {
      try await process.report("Cannot set \(category) to default locale: No such file or directory")
    }
  }

  private func settings(_ environment: Environment) -> String {
    var text = "LANG=\(environment["LANG"] ?? "")\nLANGUAGE=\(environment["LANGUAGE"] ?? "")\n"
    for category in LocaleCategories.names {
      let isOwn = (environment["LC_ALL"] ?? "").isEmpty && !(environment[category] ?? "").isEmpty
      let value = locale(of: category, environment)
      text += isOwn ? "\(category)=\(value)\n" : "\(category)=\"\(value)\"\n"
    }
    return text + "LC_ALL=\(environment["LC_ALL"] ?? "")\n"
  }

  // MARK: What a locale says

  private func show(
    _ names: [String], _ namesCategories: Bool, _ namesKeywords: Bool, _ process: Process
  ) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for name in names {
      let keywords = LocaleCategories.keywords.filter { $0.category == name || $0.name == name }
      guard let first = keywords.first else {
        try await process.report("unknown name \"\(name)\"")
        status = .failure
        continue
      }
      guard process.isUTF8 else {
        try await process.writeError("postroom: locale \(name) is only simulated for C.UTF-8\n")
        return .failure
      }
      if namesCategories { try await process.write(first.category + "\n") }
      for keyword in keywords {
        try await process.write((namesKeywords ? "\(keyword.name)=\(keyword.value)" : keyword.plain) + "\n")
      }
    }
    return status
  }
}

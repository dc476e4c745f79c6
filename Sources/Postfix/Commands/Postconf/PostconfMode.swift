/// What the options of postconf(1) ask for, and which of them go together.
struct PostconfMode: OptionSet, Hashable {
  let rawValue: Int

  static let nonDefaults = PostconfMode(rawValue: 1 << 0)
  static let defaults = PostconfMode(rawValue: 1 << 1)
  static let hidesNames = PostconfMode(rawValue: 1 << 2)
  static let mapTypes = PostconfMode(rawValue: 1 << 3)
  static let edits = PostconfMode(rawValue: 1 << 4)
  static let lockTypes = PostconfMode(rawValue: 1 << 5)
  static let expands = PostconfMode(rawValue: 1 << 6)
  static let serverSASL = PostconfMode(rawValue: 1 << 7)
  static let clientSASL = PostconfMode(rawValue: 1 << 8)
  static let commentsOut = PostconfMode(rawValue: 1 << 9)
  static let masterEntries = PostconfMode(rawValue: 1 << 10)
  static let folds = PostconfMode(rawValue: 1 << 11)
  static let excludes = PostconfMode(rawValue: 1 << 12)
  static let masterFields = PostconfMode(rawValue: 1 << 13)
  static let mainParameters = PostconfMode(rawValue: 1 << 14)
  static let expandedTemplates = PostconfMode(rawValue: 1 << 15)
  static let overrides = PostconfMode(rawValue: 1 << 17)
  static let templates = PostconfMode(rawValue: 1 << 18)
  static let masterParameters = PostconfMode(rawValue: 1 << 19)
  static let hidesValues = PostconfMode(rawValue: 1 << 20)
  static let tls = PostconfMode(rawValue: 1 << 21)

  static let master: PostconfMode = [.masterEntries, .masterFields, .masterParameters]
  static let changes: PostconfMode = [.edits, .commentsOut, .excludes]

  /// The options by their letters, in the order in which messages name them.
  private static let letters: [(mode: PostconfMode, option: String)] = [
    (.serverSASL, "-a"), (.clientSASL, "-A"), (.expandedTemplates, "-b"), (.defaults, "-d"), (.edits, "-e"),
    (.folds, "-f"), (.masterFields, "-F"), (.hidesNames, "-h"), (.hidesValues, "-H"), (.lockTypes, "-l"),
    (.mapTypes, "-m"), (.masterEntries, "-M"), (.nonDefaults, "-n"), (.overrides, "-o"), (.mainParameters, "-p"),
    (.masterParameters, "-P"), (.templates, "-t"), (.tls, "-T"), (.expands, "-x"), (.excludes, "-X"),
    (.commentsOut, "-#"),
  ]

  /// The mode of an option that takes no argument.
  static func option(_ letter: String) -> PostconfMode? {
    letters.first { $0.option == "-" + letter }?.mode
  }

  private var names: String {
    PostconfMode.letters.filter { contains($0.mode) }.map(\.option).joined(separator: " ")
  }

  static let majors: PostconfMode = [
    .serverSASL, .clientSASL, .expandedTemplates, .lockTypes, .mapTypes, .templates, .mainParameters, .masterEntries,
    .masterFields, .masterParameters, .tls,
  ]

  /// Of each set one may be given.
  private static let exclusive: [PostconfMode] = [
    majors, [.defaults, .edits, .nonDefaults, .commentsOut, .excludes], [.folds, .edits, .commentsOut, .excludes],
    [.expands, .edits, .commentsOut, .excludes], [.overrides, .defaults, .edits, .commentsOut, .excludes],
    [.hidesNames, .edits, .commentsOut, .excludes, .hidesValues],
  ]

  /// What may stand beside a major mode.
  private static let companions: [(mode: PostconfMode, others: PostconfMode)] = [
    (.serverSASL, []), (.clientSASL, []), (.expandedTemplates, []), (.lockTypes, []), (.mapTypes, []), (.tls, []),
    (.templates, []),
    (
      .mainParameters,
      [
        .edits, .excludes, .commentsOut, .folds, .hidesNames, .expands, .defaults, .nonDefaults, .overrides,
        .hidesValues,
      ]
    ), (.masterEntries, [.edits, .excludes, .commentsOut, .folds, .overrides, .expands]),
    (.masterFields, [.edits, .folds, .hidesNames, .overrides, .expands, .hidesValues]),
    (.masterParameters, [.edits, .excludes, .folds, .hidesNames, .overrides, .expands, .hidesValues]),
  ]

  /// - Throws: `Fatal` when options do not go together.
  func check() throws(Fatal) {
    for set in PostconfMode.exclusive {
      let given = intersection(set)
      if given.rawValue.nonzeroBitCount > 1 { throw Fatal("specify one of \(given.names)") }
    }
    for (mode, others) in PostconfMode.companions where contains(mode) {
      let excess = subtracting(mode).subtracting(others)
      if !excess.isEmpty { throw Fatal("with option \(mode.names), do not specify \(excess.names)") }
    }
  }
}

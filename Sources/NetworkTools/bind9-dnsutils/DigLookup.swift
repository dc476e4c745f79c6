import DNS

/// One question of a dig command line, and how its answer is to be shown.
struct DigLookup {
  var name = "."
  var type = RecordType.A
  var hasType = false
  var hasClass = false
  var recordClass = "IN"
  var servers: [NameServerAddress] = []

  // How it is asked.
  var port: UInt16 = 53
  var timeout = 5.0
  var tries = 3
  var overTCP: Bool?
  var hasExtension = true
  var hasCookie = true
  var recurses = true
  var checksDisabled = false
  var searches = false
  var dots: Int?
  /// A domain in place of those of resolv.conf.
  var domain: String?

  // What is shown.
  var isShort = false
  var identifies = false
  var showsQuery = false
  var showsQuestion = true
  var showsAnswer = true
  var showsAuthority = true
  var showsAdditional = true
  var showsComments = true
  var showsStatistics = true
  var usesMicroseconds = false
  var style = RecordText()

  /// Switches all that is shown.
  mutating func showAll(_ state: Bool) {
    showsQuestion = state
    showsAnswer = state
    showsAuthority = state
    showsAdditional = state
    showsComments = state
    showsStatistics = state
  }

  /// Takes a "+" option, written without the plus.
  ///
  /// - Returns: false when there is no such option.
  mutating func set(_ option: String, printsCommand: inout Bool) throws(Unsimulated) -> Bool {
    let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let value = parts.count > 1 ? parts[1] : nil
    var word = parts[0].lowercased()
    let state = !word.hasPrefix("no")
    if !state { word.removeFirst(2) }
    guard let name = DigLookup.option(word) else { return false }
    switch name {
    case "all":
      printsCommand = state
      showAll(state)
    case "cmd": printsCommand = state
    case "short":
      isShort = state
      if state {
        printsCommand = false
        showAll(false)
        showsAnswer = true
      }
    case "question": showsQuestion = state
    case "answer": showsAnswer = state
    case "authority": showsAuthority = state
    case "additional": showsAdditional = state
    case "comments": showsComments = state
    case "stats": showsStatistics = state
    case "ttlid": style.showsTimeToLive = state
    case "ttlunits":
      style.showsTimeToLive = true
      style.usesUnits = state
    case "class": style.showsClass = state
    case "multiline": style.isMultiline = state
    case "identify": identifies = state
    case "qr": showsQuery = state
    default: return try setQuery(name, state, value)
    }
    return true
  }

  /// The options that change how one asks.
  private mutating func setQuery(_ name: String, _ state: Bool, _ value: String?) throws(Unsimulated) -> Bool {
    let number = value.flatMap { Int($0) }
    switch name {
    case "tcp", "vc": overTCP = state
    case "recurse", "rdflag": recurses = state
    case "cdflag": checksDisabled = state
    case "edns", "bufsize", "dnssec", "do", "nsid":
      if name == "edns" || state { hasExtension = state }
    case "cookie": hasCookie = state
    case "search": searches = state
    case "defname": searches = state
    case "domain":
      domain = value
      searches = true
    case "ndots": dots = number
    case "timeout", "time": timeout = max(1, Double(number ?? 5))
    case "tries": tries = max(1, number ?? 3)
    case "retry": tries = max(0, number ?? 2) + 1
    case "trace", "yaml", "https", "tls", "subnet", "nssearch", "split", "unknownformat", "rrcomments":
      if state { throw Unsimulated(option: "+" + name) }
    default: break
    }
    return true
  }

  /// An option that dig has and this one has not.
  struct Unsimulated: Error {
    var option: String
  }

  private static let options = [
    "aaflag", "aaonly", "additional", "adflag", "all", "answer", "authority", "badcookie", "besteffort", "bufsize",
    "cdflag", "class", "cmd", "comments", "cookie", "crypto", "defname", "dns64prefix", "dnssec", "do", "domain",
    "edns", "expandaaaa", "expire", "fail", "header-only", "https", "identify", "idnin", "idnout", "ignore",
    "keepalive", "keepopen", "mapped", "multiline", "ndots", "nsid", "nssearch", "onesoa", "opcode", "padding", "qid",
    "qr", "question", "raflag", "rdflag", "recurse", "retry", "rrcomments", "search", "short", "showbadcookie",
    "showsearch", "split", "stats", "subnet", "tcflag", "tcp", "time", "timeout", "tls", "trace", "tries", "ttlid",
    "ttlunits", "unknownformat", "vc", "yaml", "zflag",
  ]
  /// As far as an option must be written out at least, where it may be cut short.
  private static let shortest = [
    "additional": 2, "answer": 2, "authority": 2, "class": 2, "comments": 2, "multiline": 1, "question": 3,
    "recurse": 2, "short": 2, "stats": 2, "timeout": 3, "tries": 3, "search": 2, "identify": 2,
  ]

  private static func option(_ word: String) -> String? {
    guard !word.isEmpty else { return nil }
    if options.contains(word) { return word }
    return options.first { $0.hasPrefix(word) && word.utf8.count >= shortest[$0] ?? 3 }
  }
}

/// A pattern of what differs from run to run, and what is put in its place.
struct MaskingRule: Sendable {
  private let pattern: PerlPattern
  private let replacement: @Sendable (PerlPattern.Match) -> String

  init(_ pattern: String, _ replacement: @escaping @Sendable (PerlPattern.Match) -> String) {
    self.pattern = PerlPattern(pattern)
    self.replacement = replacement
  }

  /// A replacement in which `\1` stands for the first group.
  init(_ pattern: String, _ template: String) {
    self.init(pattern) { match in
      var result = ""
      var rest = template[...]
      while let character = rest.popFirst() {
        if character == "\\", let group = rest.first?.wholeNumberValue {
          rest.removeFirst()
          result += match[group]
        } else {
          result.append(character)
        }
      }
      return result
    }
  }

  func apply(to text: String) -> String {
    pattern.replacing(in: text, with: replacement)
  }

  private static func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - text.count))
    return left ? spaces + text : text + spaces
  }

  private static let digitOrLetter = PerlPattern("[0-9A-Z]")
  private static let digitsAtEnd = PerlPattern(#"\d+\z"#)
  private static let day = Normaliser.day
  private static let month = Normaliser.month

  /// In the order in which they are applied.
  static let all: [MaskingRule] = queues + times + delays + processes + network + files + listings + encryption

  private static let queues: [MaskingRule] = [
    // Postfix's queue display: the first column is as wide as the ID is.
    MaskingRule(
      "^((?:\(QueueNames.placeholder)|\(QueueNames.long)))([*!#]?) +(\\d+) (?=\(day)|Day)"
    ) { padded($0[1] + $0[2], 11) + " " + padded($0[3], 8, left: true) + " " },
    // Queue files lie in a folder named by their first character.
    MaskingRule(#"\b(incoming|active|deferred|defer|bounce|hold|flush|trace)((?:/[0-9A-Z])+)/(QUEUEID\d{3})"#) {
      $0[1] + digitOrLetter.replacing(in: $0[2]) { _ in "X" } + "/" + $0[3]
    },
  ]

  private static let times: [MaskingRule] = [
    MaskingRule(
      #"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,9}(?:[+-]\d\d:?\d\d|Z)"#, "YYYY-MM-DDTHH:MM:SS.ffffff+00:00"),
    MaskingRule(#"\b\d{4}-\d\d-\d\d([T ])\d\d:\d\d:\d\d(?:\.\d{9})?(?= |$|[^.\d])"#, #"YYYY-MM-DD\1HH:MM:SS"#),
    MaskingRule(#"\b\d{4}-\d\d-\d\d \d\d:\d\d(?= |$)"#, "YYYY-MM-DD HH:MM"),
    MaskingRule(
      day + #", +\d{1,2} "# + month + #" \d{4} \d\d:\d\d:\d\d ([+-]\d{4}|GMT|UTC)"#,
      #"Day, DD Mon YYYY HH:MM:SS \1"#),
    MaskingRule(
      day + " " + month + #" [ \d]\d \d\d:\d\d:\d\d( [A-Z]{3,4})? \d{4}\b"#, #"Day Mon DD HH:MM:SS\1 YYYY"#),
    MaskingRule(day + " " + month + #" [ \d]\d \d\d:\d\d:\d\d"#, "Day Mon DD HH:MM:SS"),
    MaskingRule(day + " " + month + #" [ \d]\d \d\d:\d\d\b"#, "Day Mon DD HH:MM"),
    MaskingRule(#"\b"# + month + #" [ \d]\d \d\d:\d\d:\d\d( \d{4} GMT)?"#) {
      "Mon DD HH:MM:SS" + ($0[1].isEmpty ? "" : " YYYY GMT")
    },
    MaskingRule(#"\b"# + month + #" [ \d]\d (?:\d\d:\d\d| \d{4})\b"#, "Mon DD HH:MM"),
    MaskingRule(#"<\d{14}\."#, "<YYYYMMDDHHMMSS."),
    MaskingRule(#"<\d{12}\.(?=SMQUEUEID)"#, "<YYYYMMDDHHMM."),
    MaskingRule(#"(?<=<YYYYMMDDHHMMSS\.)\d{6}(?=@)"#, "PIDPID"),
    MaskingRule(#"^((?:real|user|sys)\t)\d+m[\d.]+s$"#, #"\1NmNs"#),
    // Seconds since 1970: queue files, boundaries, postqueue -j.
    MaskingRule(#"(?<![\d.])1[6-9]\d{8}(?:\.\d{6})?(?!\d)"#, "EEEEEEEEEE"),
    MaskingRule(#"((?:QUEUEID\d{3}|SMQUEUEID\d{5})\.)1[6-9]\d{8}(?=/)"#, #"\1EEEEEEEEEE"#),
    MaskingRule(#"EEEEEEEEEE-eximdsn-\d+"#, "EEEEEEEEEE-eximdsn-N"),
    // Offsets in queue files, where microseconds are written in as few digits as they need.
    MaskingRule(#"^(message_size: +\d+)( +\d+)(?= +\d+ +\d+ +\d+ +\d+$)"#) {
      $0[1] + padded("N", $0[2].count, left: true)
    },
    MaskingRule(#"^offset=\d+$"#, "offset=N"),
  ]

  private static let delays: [MaskingRule] = [
    MaskingRule(#"\bdelay=[\d.]+, delays=[\d./]+"#, "delay=N, delays=N/N/N/N"),
    MaskingRule(#"\b(x?delay)=(?:\d+\+)?\d\d:\d\d:\d\d"#, #"\1=N"#),
    MaskingRule(#"\b([QDR]T)=[\d.]+m?s"#, #"\1=N"#),
  ]

  private static let processes: [MaskingRule] = [
    MaskingRule(#"(?<=[\w/-])\[\d+\](?=:)"#, "[PID]"),
    MaskingRule(#"\b(PID|pid):? \d+"#) { digitsAtEnd.replacing(in: $0[0]) { _ in "PID" } },
    MaskingRule(#"\bpid=\d+"#, "pid=PID"),
    MaskingRule(#"^(\[\d+\]) \d+$"#, #"\1 PID"#),
  ]

  private static let network: [MaskingRule] = [
    MaskingRule(
      #"((?:\d{1,3}\.){3}\d{1,3}\]?|::1\]?|\])([:.])(?:3[2-9]\d{3}|[45]\d{4}|6[0-5]\d{3})\b"#, #"\1\2PORT"#),
    MaskingRule(#"\b((?:client_)?port[= ])(?:3[2-9]\d{3}|[45]\d{4}|6[0-5]\d{3})\b"#, #"\1PORT"#),
    MaskingRule(#"\b(time[= ])[\d.]+ ?ms\b"#, #"\1N ms"#),
    MaskingRule(#"(rtt min/avg/max/mdev = )[\d./]+"#, #"\1N/N/N/N"#),
    // Exim's queue display: the age of a message.
    MaskingRule(#"^ *\d+[smhdw](?= +[\d.]+[KM]? +EXIMID)"#, "AGE"),
  ]

  private static let files: [MaskingRule] = [
    MaskingRule(#"\bInode: \d+"#, "Inode: N"),
    MaskingRule(#"\bDevice: [0-9a-fh/,]+d?"#, "Device: N"),
    MaskingRule(#"^ *\d+ (?=[-dlcbps](?:[-rwxsStT]){9}[ .+])"#, "N "),
  ]

  private static let listings: [MaskingRule] = [
    // dig.
    MaskingRule(#"(->>HEADER<<-.*\bid: )\d+"#, #"\1N"#),
    MaskingRule(#"^(;; Query time: )\d+"#, #"\1N"#),
    MaskingRule(#"^(; COOKIE: )[0-9a-f]+"#, #"\1N"#),
    // ps.
    MaskingRule(
      #"^(\S+) +\d+ +[\d.]+ +[\d.]+ +\d+ +\d+ +(\S+) +(\S+) +(?:\d\d:\d\d|[A-Z][a-z]{2}\d\d) +\d+:\d\d (?=\S)"#,
      #"\1 PID %CPU %MEM VSZ RSS \2 \3 HH:MM TIME "#),
    MaskingRule(
      #"^(\S+) +\d+ +\d+ +\d+ (?:\d\d:\d\d|[A-Z][a-z]{2}\d\d) +(\S+) +\d\d:\d\d:\d\d (?=\S)"#,
      #"\1 PID PPID C HH:MM \2 TIME "#),
    MaskingRule(#"^ *\d+ (\S+) +\d\d:\d\d:\d\d (?=.)"#, #"PID \1 TIME "#),
    MaskingRule(#"^ *\d+ (\S+) +([A-Z][A-Za-z<+]*) +\d+:\d\d (?=.)"#, #"PID \1 \2 TIME "#),
  ]

  private static let encryption: [MaskingRule] = [
    // What is made anew for each key or session.
    MaskingRule(#"^(\s*(?:Session-ID(?:-ctx)?|Master-Key|Resumption PSK): )[0-9A-F]+$"#, #"\1HEX"#),
    MaskingRule(#"^(\s+)[0-9a-f]{4} - [0-9a-f]{2}[ -].*$"#, #"\1HEX"#),
    MaskingRule(#"^(\s*Start Time: )(?:\d+|E+)$"#, #"\1EEEEEEEEEE"#),
    MaskingRule(#"\b(?:[0-9A-F]{2}:){15,}[0-9A-F]{2}\b"#, "HEX"),
    MaskingRule(#"\b([Ff]ingerprint=)[0-9A-F:]{32,}"#, #"\1HEX"#),
    MaskingRule(#"(?i)^(serial(?: number)?[=:] ?)[0-9A-F]{8,}$"#, #"\1HEX"#),
    MaskingRule(#"^(\s+)(?:[0-9a-f]{2}:){2,}[0-9a-f]{0,2}$"#, #"\1HEX"#),
    MaskingRule(#"\b(SSL handshake has read )\d+( bytes and written )\d+"#, #"\1N\2N"#),
  ]
}

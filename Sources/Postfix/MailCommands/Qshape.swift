import FileSystem
import InternetMessage
import Kernel
import TextFormat

/// qshape(1): the mail of a queue by the domains and ages of its messages.
package struct Qshape: Program {
  package static let name = "qshape"

  package init() {}

  private struct Options {
    var showsSenders = false
    var showsParents = false
    var leastSubdomains = 5
    var isLinear = false
    var bucketCount = 10
    var minutes = 5
    var width = 80
  }

  package func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let voice = CommandVoice(process, name: "qshape")
    var options = Options()
    var wantsHelp = false
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "lhc:psw:b:t:m:n:N:", permutes: false)
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        let number = option.argument.flatMap { Int($0) } ?? 0
        switch option.name {
        case "s": options.showsSenders = true
        case "p": options.showsParents = true
        case "l": options.isLinear = true
        case "m": if number > 0 { options.leastSubdomains = number }
        case "b": if number > 0 { options.bucketCount = number }
        case "t": if number > 0 { options.minutes = number }
        case "w": if number > 80 { options.width = number }
        case "c": process.environment["MAIL_CONFIG"] = option.argument
        case "h": wantsHelp = true
        default: break
        }
      }
    } catch {
      let path = process.findProgram("qshape") ?? "/usr/sbin/qshape"
      let letter = error.message.split(separator: "'").last ?? ""
      let isMissing = error.message.hasPrefix("option requires")
      try await process.writeError(
        "\(path): \(isMissing ? "Option \(letter) requires an argument" : "Unknown option: \(letter)")\n")
      wantsHelp = true
    }
    if wantsHelp { return try await usage(process) }
    guard let configuration = try await CommandStart(voice, program: "postconf").configuration() else {
      return .failure
    }
    var files = process.files
    if let top = try? files.status(configuration.text("queue_directory")) { files.workingDirectory = top.id }
    var table = QshapeTable(
      bucketCount: options.bucketCount, minutes: options.minutes, isLinear: options.isLinear,
      showsParents: options.showsParents)
    for name in parser.operands.isEmpty ? ["incoming", "active"] : parser.operands {
      guard files.exists(name) else {
        try await process.writeError("Can't stat \(name): No such file or directory\n at /usr/sbin/qshape line 375.\n")
        continue
      }
      guard (try? files.entries(of: name)) != nil else {
        try await process.writeError("Can't cd to \(name): Permission denied\n at /usr/sbin/qshape line 375.\n")
        continue
      }
      count(name, files, options, &table, process)
    }
    if process.isTerminal(1) { try await clear(process) }
    try await process.write(table.text(width: options.width, leastSubdomains: options.leastSubdomains))
    return .success
  }

  private func clear(_ process: Process) async throws(Errno) {
    guard let path = process.findProgram("clear") else { return }
    let child = process.spawn(path, ["clear"])
    _ = try await process.wait(for: child)
  }

  private func usage(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.writeError(
      "Usage: \(process.findProgram("qshape") ?? "/usr/sbin/qshape") [ -s ] [ -p ] [ -m <min_subdomains> ] [ -l ]\n"
        + "\t[ -b <bucket_count> ] [ -t <bucket_time> ] [ -w <terminal_width> ]\n"
        + "\t[ -N <batch_msg_count> ] [ -n <batch_top_domains> ]\n"
        + "\t[ -c <config_directory> ] [ <queue_name> ... ]\n" + Qshape.explanation)
    return ExitStatus(255)
  }

  private static let explanation = """
    The 's' option shows sender domain counts.
    The 'p' option shows address counts by for parent domains.
    Parent domains are shown with a leading '.' before the domain name.
    Parent domains are only shown if the domain is not a TLD, and at
    least <min_subdomains> (default 5) subdomains are shown in the output.

    The bucket age ranges in units of <bucket_time> minutes are
    [0,1), [1,2), [2,4), [4,8), [8, 16), ... i.e.:
    \tthe first bucket is [0, bucket_time) minutes
    \tthe second bucket is [bucket_time, 2*bucket_time) minutes
    \tthe third bucket is [2*bucket_time, 4*bucket_time) minutes...
    '-l' makes the ages linear, the number of buckets shown is <bucket_count>

    The default summary is for the incoming and active queues. An explicit
    list of queue names can be given on the command line. Non-absolute queue
    names are interpreted relative to the Postfix queue directory. Use
    <config_directory> to specify a non-default Postfix instance.  Values of
    the main.cf queue_directory parameter that use variable expansions are
    not supported. If necessary, use explicit absolute paths for all queues.

    """

  /// Counts the messages in a directory and those below it.
  private func count(
    _ path: String, _ files: Files, _ options: Options, _ table: inout QshapeTable, _ process: Process
  ) {
    for entry in (try? files.entries(of: path)) ?? [] {
      let inner = path + "/" + entry.name
      if entry.type == .directory {
        if entry.name != ".", entry.name != ".." { count(inner, files, options, &table, process) }
        continue
      }
      guard QueueID.isValid(entry.name), let status = try? files.linkStatus(inner), status.isRegular,
        status.mode.rawValue & 0o733 == 0o700, let bytes = try? files.read(inner),
        let message = try? QueuedMessage(bytes), let sender = message.sender
      else { continue }
      let arrival = message.arrival.seconds > 0 ? message.arrival : status.modificationTime
      let addresses = options.showsSenders ? [sender] : message.recipients.filter { !$0.isDone }.map(\.address)
      for address in addresses {
        table.add(
          address.isEmpty ? "MAILER-DAEMON" : address.lowercased(), seconds: process.now.seconds - arrival.seconds)
      }
    }
  }
}

/// Counts of qshape(1): a row a domain, a column an age.
private struct QshapeTable {
  private let bucketCount: Int
  private let minutes: Int
  private let isLinear: Bool
  private let showsParents: Bool
  /// The domains, in the order in which they came; the first number of each is the total.
  private var rows: [(domain: String, counts: [Int])] = []
  private var subdomains: [String: Int] = [:]

  init(bucketCount: Int, minutes: Int, isLinear: Bool, showsParents: Bool) {
    self.bucketCount = bucketCount
    self.minutes = minutes
    self.isLinear = isLinear
    self.showsParents = showsParents
    _ = row("TOTAL")
  }

  private mutating func row(_ domain: String) -> Int {
    if let index = rows.firstIndex(where: { $0.domain == domain }) { return index }
    rows.append((domain, [Int](repeating: 0, count: bucketCount + 1)))
    return rows.count - 1
  }

  private func bucket(_ seconds: Int64) -> Int {
    var rest = seconds / Int64(60 * minutes)
    guard rest >= 1 else { return 1 }
    if isLinear { return min(bucketCount, Int(rest) + 1) }
    var number = 2
    while rest >= 2 {
      rest /= 2
      number += 1
    }
    return min(bucketCount, number)
  }

  private mutating func count(_ domain: String, _ bucket: Int) -> Bool {
    let index = row(domain)
    rows[index].counts[0] += 1
    rows[index].counts[bucket] += 1
    return rows[index].counts[0] == 1
  }

  mutating func add(_ address: String, seconds: Int64) {
    let bucket = bucket(seconds)
    _ = count("TOTAL", bucket)
    var domain = address
    if let at = domain.lastIndex(of: "@") { domain = String(domain[domain.index(after: at)...]) }
    if domain.hasPrefix("."), domain.utf8.count > 1 { domain.removeFirst() }
    var isNew = count(domain, bucket)
    while showsParents {
      var labels = domain.split(separator: ".", omittingEmptySubsequences: true)
      guard labels.count > 2 else { return }
      labels.removeFirst()
      domain = "." + labels.joined(separator: ".")
      if isNew { subdomains[domain, default: 0] += 1 }
      isNew = count(domain, bucket)
    }
  }

  private var heads: [String] {
    var heads = ["T"]
    var time = 0
    for number in 1...bucketCount {
      time += number == 1 ? minutes : number == bucketCount ? 0 : time > 0 && !isLinear ? time : minutes
      heads.append(number == bucketCount && number > 1 ? "\(time)+" : "\(time)")
    }
    return heads
  }

  func text(width: Int, leastSubdomains: Int) -> String {
    let heads = heads
    var widths: [Int] = []
    for (head, total) in zip(heads, rows[0].counts) {
      let length = max(head.utf8.count, "\(total)".utf8.count)
      widths.append(length > 2 ? length + 1 : 3)
    }
    let room = max(18, width - widths.reduce(0, +))
    func line(_ name: String, _ cells: [String]) -> String {
      var shown = name
      if name.utf8.count > room {
        shown = name.hasPrefix(".") ? ".+" + name.suffix(room - 2) : "+" + name.suffix(room - 1)
      }
      return shown.rightAligned(to: room) + zip(cells, widths).map { $0.rightAligned(to: $1) }.joined() + "\n"
    }
    let sorted = rows.sorted { a, b in
      (b.counts[0], a.domain.utf8.count, a.domain) < (a.counts[0], b.domain.utf8.count, b.domain)
    }
    return line("", heads)
      + sorted.filter { !$0.domain.hasPrefix(".") || subdomains[$0.domain, default: 0] >= leastSubdomains }
      .map { line($0.domain, $0.counts.map(String.init)) }.joined()
  }
}

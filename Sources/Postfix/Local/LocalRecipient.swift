import FileSystem
import InternetMessage
import Kernel

/// Delivery to an address of this host: aliases first, then the user.
extension LocalJob {
  /// The parts of an address: "user+extension@domain".
  struct Parts {
    var local: String
    var user: String
    var extensionText: String?
    var domain: String

    init(_ address: String, _ configuration: MainConfiguration) {
      let parts = MailAddress(address.lowercased())
      local = parts.local
      domain = parts.domain ?? ""
      let divided = parts.split(
        delimiters: configuration.text("recipient_delimiter"),
        ownerRequestSpecial: configuration.boolean("owner_request_special"))
      user = divided?.base ?? parts.local
      extensionText = divided?.extension
    }
  }

  mutating func deliver(_ context: LocalContext, _ daemon: Daemon) {
    var context = context
    context.level += 1
    let address = context.recipient.address
    guard isFirst("recipient \(context.level) \(address)") else { return }
    if deliveredTo.contains(address.lowercased()) {
      return failedForOwner(context, "5.4.6", "mail forwarding loop for \(address)", daemon)
    }
    if context.delivered == nil { context.delivered = address }
    var parts = Parts(address, daemon.configuration)
    if let text = parts.extensionText, text.contains("/") {
      daemon.warn("\(request.queueID): address with illegal extension: \(parts.local)")
      parts.extensionText = nil
    }
    context.unmatched = parts.extensionText
    // Homes that are mounted from elsewhere may be missing for a while.
    if daemon.configuration.boolean("require_home_directory"), let user = daemon.machine.user(named: parts.user) {
      let files = daemon.machine.files(
        as: Credentials(user: user.id, group: user.group, supplementaryGroups: [user.group]), umask: 0o077)
      do throws(Errno) {
        _ = try files.status(user.home)
      } catch {
        return failed(context, "4.3.0", "cannot access home directory \(user.home): \(error.message)", daemon)
      }
    }
    expand(context, parts, daemon)
  }

  private mutating func expand(_ context: LocalContext, _ parts: Parts, _ daemon: Daemon) {
    var context = context
    context.level += 1
    // "\user" is the user, whatever aliases and .forward say.
    if parts.local.hasPrefix("\\") {
      tasks.insert(.mailbox(context, user: String(parts.user.dropFirst())), at: 0)
      return
    }
    // The full name uses its extension up.
    var full = context
    full.unmatched = nil
    if expandAlias(parts.local, full, daemon) { return }
    if parts.extensionText != nil, expandAlias(parts.user, context, daemon) { return }
    if let owner = context.owner, owner.lowercased() != parts.user.lowercased() {
      return forward(context, daemon)
    }
    if context.expansion == .include { return forward(context, daemon) }
    if expandForwardFile(context, parts, daemon) { return }
    tasks.insert(.mailbox(context, user: parts.user), at: 0)
  }

  // MARK: Aliases

  static func aliasMaps(_ configuration: MainConfiguration, wording: Maps.FailureWording = .failed) -> Maps {
    Maps(
      "alias_maps", configuration.text("alias_maps"),
      flags: [.locks, .noSubstitution, .noProxy, .noUnauthorized, .foldFixed, .utf8], wording: wording)
  }

  /// Follows an alias; false when there is none of that name.
  private mutating func expandAlias(_ name: String, _ context: LocalContext, _ daemon: Daemon) -> Bool {
    var context = context
    context.level += 1
    // An alias that lists itself means the user.
    if let from = context.expandedFrom, from.lowercased() == name.lowercased() { return false }
    if context.level > 100 {
      daemon.warn("alias database loop for \(name)")
      failed(context, "5.4.6", "alias database loop for \(name)", daemon)
      return true
    }
    let maps = LocalJob.aliasMaps(daemon.configuration)
    switch daemon.find(name, in: maps) {
    case .nothing: return false
    case .problem:
      failed(context, "4.3.0", "alias database unavailable", daemon)
      return true
    case .value(let text, let table):
      follow(name, text, table, maps, context, daemon)
      return true
    }
  }

  private mutating func follow(
    _ name: String, _ text: String, _ table: String, _ maps: Maps, _ context: LocalContext, _ daemon: Daemon
  ) {
    var context = context
    let configuration = daemon.configuration
    context.expandedFrom = name
    context.expansion = .alias
    context.rights = rights(of: table, maps, daemon)
    let outer = context
    context.leaveOutSuccess()
    let hasOwner = configuration.boolean("owner_request_special")
    let ownerMaps = LocalJob.aliasMaps(configuration, wording: .error)
    let ownerLookup = hasOwner ? daemon.find("owner-" + name, in: ownerMaps) : .nothing
    if case .problem = ownerLookup {
      return failed(context, "4.3.0", "alias database unavailable", daemon)
    }
    if case .value(let ownerText, _) = ownerLookup {
      let owner = configuration.boolean("expand_owner_alias") ? ownerText : "owner-" + name
      let canonical = LocalPart.unquoted(TrivialRewrite.rewrite(LocalPart.quoted(owner), .local, on: daemon))
      context.sender = canonical
      context.owner = canonical
      // The list sends it on in its own name.
      context.recipient.original = ""
      context.recipient.dsnOriginal = ""
    } else if configuration.boolean("reset_owner_alias") || context.owner == nil {
      context.owner = nil
    }
    if !configuration.boolean("frozen_delivered_to") { context.delivered = context.recipient.address }
    let tokens = LocalJob.tokens(text)
    if tokens.isEmpty {
      daemon.warn("no recipient in alias lookup result for \(name)")
      failed(context, "4.3.0", "alias database unavailable", daemon)
      return
    }
    let propagates = configuration.list("propagate_unmatched_extensions").contains("alias")
    if !propagates { context.unmatched = nil }
    insert(tokens, context, reporting: outer, as: context.sender == outer.sender ? "expanded" : "delivered")
  }

  /// Goes on with what a list has, and then tells of it whoever wants to hear of success.
  private mutating func insert(
    _ tokens: [String], _ context: LocalContext, reporting outer: LocalContext, as action: String
  ) {
    var steps: [LocalTask] = tokens.map { .token($0, context) }
    if outer.recipient.notify.contains(.success), !isProbe { steps.append(.expanded(outer, action: action)) }
    tasks.insert(contentsOf: steps, at: 0)
  }

  /// In whose name commands of an alias file run: its owner's, where that is not root.
  private func rights(of table: String, _ maps: Maps, _ daemon: Daemon) -> LocalContext.Rights? {
    let owner = daemon.withTables(else: UserID?.none) { tables, context throws(Fatal) in
      try tables.table(table, maps.flags, in: context).owner
    }
    guard let owner, owner != 0, let user = daemon.machine.user(withID: owner) else { return nil }
    return LocalContext.Rights(user)
  }

  // MARK: .forward

  /// Follows the user's .forward file; false when there is none to follow.
  private mutating func expandForwardFile(_ context: LocalContext, _ parts: Parts, _ daemon: Daemon) -> Bool {
    guard let user = daemon.machine.user(named: parts.user.lowercased()) ?? daemon.machine.user(named: parts.user),
      context.expandedFrom?.lowercased() != "forward:" + user.name
    else { return false }
    let files = daemon.machine.files(as: daemon.machine.credentials(of: user))
    let values = [
      "home": user.home, "shell": user.shell, "user": user.name, "domain": parts.domain, "local": parts.local,
      "extension": parts.extensionText ?? "", "recipient": context.recipient.address,
      "recipient_delimiter": parts.extensionText == nil
        ? "" : String(parts.local.dropFirst(parts.user.count).prefix(1)),
    ]
    let filter = daemon.configuration.text("forward_expansion_filter")
    for path in ForwardFile.paths(daemon.configuration.text("forward_path"), values, filter: filter) {
      let bytes: [UInt8]
      do throws(ForwardFile.Refusal) {
        guard let read = try ForwardFile.read(path, files, owner: user.id) else { continue }
        bytes = read
      } catch {
        daemon.warn(error.text)
        continue
      }
      let tokens = LocalJob.lines(bytes).flatMap(LocalJob.tokens)
      guard !tokens.isEmpty else { continue }
      var inner = context
      inner.owner = user.name
      inner.expansion = .forward
      inner.rights = LocalContext.Rights(user)
      inner.home = user.home
      if !daemon.configuration.boolean("frozen_delivered_to") { inner.delivered = context.recipient.address }
      let propagates = daemon.configuration.list("propagate_unmatched_extensions").contains("forward")
      inner.unmatched = propagates && !path.hasSuffix(parts.extensionText ?? "\0") ? context.unmatched : nil
      inner.expandedFrom = "forward:" + user.name
      inner.leaveOutSuccess()
      insert(tokens, inner, reporting: context, as: "expanded")
      return true
    }
    return false
  }

  /// Lines of a file without comments; those that begin with white space go on.
  static func lines(_ bytes: [UInt8]) -> [String] {
    LogicalLines.all(bytes, path: "").lines.map { String(lossless: $0.text) }
  }

  /// What a right-hand side lists.
  static func tokens(_ text: String) -> [String] {
    AddressParser.parse(markingUsers(text)).filter { $0.kind == .address }.map { token in
      let address = AddressPrinter.internalForm([token])
      return address.unicodeScalars.first == userMark ? "\\" + String(address.dropFirst()) : address
    }.filter { !$0.isEmpty }
  }

  /// Stands for the backslash in front of a user's name, which the address parser would take for a quotation.
  private static let userMark: Unicode.Scalar = "\u{F8FF}"

  private static func markingUsers(_ text: String) -> String {
    var output = ""
    var isStart = true
    for scalar in text.unicodeScalars {
      output.unicodeScalars.append(isStart && scalar == "\\" ? userMark : scalar)
      isStart = scalar == "," || scalar == " " || scalar == "\t"
    }
    return output
  }
}

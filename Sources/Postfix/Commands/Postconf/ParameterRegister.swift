import FileSystem

/// All parameters that postconf(1) knows: built in, made up by the services of master.cf, and by the user.
struct ParameterRegister {
  /// Where a parameter comes from (postconf -C).
  struct Class: OptionSet, Hashable {
    let rawValue: Int

    static let builtin = Class(rawValue: 1)
    static let service = Class(rawValue: 2)
    static let user = Class(rawValue: 4)
    /// An old name that defaults still look at; shown only where it is set.
    static let legacy = Class(rawValue: 8)
    static let all: Class = [.builtin, .service, .user]
  }

  struct Node {
    var origin: Class
    var defaultValue: String
    /// Its value is shown as it is, never expanded.
    var isRaw = false
    /// It can't be set.
    var isReadOnly = false
  }

  private(set) var nodes: [String: Node] = [:]
  /// Names of what is not built in, in the order of their coming.
  private var added: [String] = []

  private static let legacyNames = [
    "virtual_maps", "fallback_relay", "authorized_verp_clients", "smtpd_client_connection_limit_exceptions",
    "postscreen_dnsbl_ttl", "postscreen_blacklist_action", "postscreen_dnsbl_whitelist_threshold",
    "postscreen_whitelist_interfaces", "lmtp_per_record_deadline", "smtp_per_record_deadline",
    "smtpd_per_record_deadline", "tlsproxy_client_level", "tlsproxy_client_policy",
  ]
  private static let readOnlyNames: Set<String> = ["process_id", "process_name", "service_name"]

  /// Those that are built in, with the defaults that depend on nothing.
  private static let builtin: [String: Node] = {
    var nodes: [String: Node] = [:]
    nodes.reserveCapacity(1200)
    for parameter in ParameterTable.standard.parameters {
      nodes[parameter.name] = Node(
        origin: .builtin, defaultValue: parameter.defaultValue, isRaw: parameter.kind == .raw,
        isReadOnly: readOnlyNames.contains(parameter.name))
    }
    for name in legacyNames { nodes[name] = Node(origin: [.builtin, .legacy], defaultValue: "") }
    return nodes
  }()

  /// - Parameter computed: defaults that depend on the host and the process.
  init(computed: [String: String]) {
    nodes = ParameterRegister.builtin
    added = ParameterRegister.legacyNames
    for (name, value) in computed { nodes[name]?.defaultValue = value }
  }

  /// Built-in parameters whose values are expanded, and the names in their defaults.
  static let references: [(parameter: String, names: [String])] = ParameterTable.standard.parameters.compactMap {
    guard $0.kind != .raw, $0.defaultValue.utf8.contains(UInt8(ascii: "$")) else { return nil }
    return ($0.name, MacroExpansion.names(in: $0.defaultValue).names)
  }

  subscript(name: String) -> Node? { nodes[name] }

  mutating func add(_ name: String, _ node: Node) {
    nodes[name] = node
    added.append(name)
  }

  mutating func setClass(_ name: String, _ origin: Class) {
    nodes[name]?.origin = origin
  }

  /// All names, sorted by their bytes.
  var sortedNames: [String] {
    let others = added.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }[...]
    var result: [String] = []
    result.reserveCapacity(nodes.count)
    var rest = others
    for parameter in ParameterTable.standard.parameters {
      while let next = rest.first, next.utf8.lexicographicallyPrecedes(parameter.name.utf8) {
        result.append(next)
        rest.removeFirst()
      }
      result.append(parameter.name)
    }
    return result + rest
  }

  // MARK: Services

  /// Parameters that each transport has for itself, and those that stand in for them.
  private static let transportSuffixes: [(suffix: String, parameter: String)] = [
    ("_recipient_limit", "default_recipient_limit"), ("_extra_recipient_limit", "default_extra_recipient_limit"),
    ("_recipient_refill_limit", "default_recipient_refill_limit"),
    ("_recipient_refill_delay", "default_recipient_refill_delay"),
    ("_delivery_slot_cost", "default_delivery_slot_cost"), ("_delivery_slot_loan", "default_delivery_slot_loan"),
    ("_delivery_slot_discount", "default_delivery_slot_discount"),
    ("_minimum_delivery_slots", "default_minimum_delivery_slots"),
    ("_initial_destination_concurrency", "initial_destination_concurrency"),
    ("_destination_concurrency_limit", "default_destination_concurrency_limit"),
    ("_destination_recipient_limit", "default_destination_recipient_limit"),
    ("_destination_concurrency_positive_feedback", "default_destination_concurrency_positive_feedback"),
    ("_destination_concurrency_negative_feedback", "default_destination_concurrency_negative_feedback"),
    ("_destination_concurrency_failed_cohort_limit", "default_destination_concurrency_failed_cohort_limit"),
    ("_destination_rate_delay", "default_destination_rate_delay"),
    ("_transport_rate_delay", "default_transport_rate_delay"),
  ]
  private static let timeLimit = [(suffix: "_time_limit", parameter: "command_time_limit")]
  private static let transports: Set<String> = ["local", "error", "virtual", "smtp", "lmtp", "pipe"]

  /// Adds what the services of master.cf make up.
  mutating func addServices(_ records: [MasterRecord]) {
    for record in records {
      let program = record.words[7]
      var suffixes = ParameterRegister.transports.contains(program) ? ParameterRegister.transportSuffixes : []
      if program == "pipe" || program == "spawn" { suffixes += ParameterRegister.timeLimit }
      for (suffix, parameter) in suffixes {
        let name = record.words[0] + suffix
        if nodes[name] != nil {
          setClass(name, .service)
        } else {
          add(name, Node(origin: .service, defaultValue: "$" + parameter))
        }
      }
    }
  }
}

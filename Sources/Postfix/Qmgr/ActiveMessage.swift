import Simulation

/// A message that is being delivered.
struct ActiveMessage: Sendable, Codable {
  let queueID: String
  let contentOffset: Int
  let size: Int
  let sender: String
  let encoding: String?
  let arrival: Timestamp
  /// When the queue file was made, in seconds: from then on it ages.
  let createTime: Int64
  let activeTime: Timestamp
  let envelopeID: String
  let returnFlags: Int
  let isSMTPUTF8: Bool
  /// Whether the header or the sender is not ASCII.
  let hasUTF8: Bool?
  /// The two characters by which each recipient gets into the sender's address (VERP).
  let verp: String?
  let traceFlags: DeliveryRequest.Flags
  let client: ClientInformation
  let context: String
  let logIdentity: String
  let errorsTo: String
  /// When the sender is to be told about the delay, in seconds, and where that stands in the file.
  let warningTime: Int64
  let warningOffset: Int
  /// Recipients that have to be tried again.
  var hasDeferred = false
  /// Entries that are not done.
  var openEntries = 0
  /// Given up before its time (postsuper -e).
  var isForceExpired = false

  /// - Parameter confirmsDelayCleared: whether the sender who was told of a delay hears when it is over.
  init(_ message: QueuedMessage, queueID: String, now: Timestamp, confirmsDelayCleared: Bool) {
    self.queueID = queueID
    contentOffset = message.contentOffset
    size = message.contentSize
    sender = message.sender ?? ""
    encoding = message.attribute("encoding")
    arrival = message.arrival
    createTime = message.createTime
    activeTime = now
    envelopeID = message.envelopeID ?? ""
    returnFlags = message.returnFlags
    isSMTPUTF8 = message.isSMTPUTF8
    hasUTF8 = !message.utf8.isDisjoint(with: [.header, .sender])
    verp = message.verp
    var flags = DeliveryRequest.Flags(rawValue: message.attribute("trace_flags").flatMap { Int($0) } ?? 0)
    // A time that is nought says that the warning is out.
    if confirmsDelayCleared, message.warning?.time == 0 { flags.insert(.recordDelay) }
    traceFlags = flags
    client = ClientInformation(message)
    context = message.attribute("rewrite_context") ?? "local"
    logIdentity = message.attribute("log_ident") ?? ""
    errorsTo = message.errorsTo ?? message.sender ?? ""
    warningTime = message.warning?.time ?? 0
    warningOffset = message.warning?.offset ?? 0
  }
}

/// The type of a record of a queue file: one character.
package struct RecordType: RawRepresentable, Hashable, Sendable, Codable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  private init(_ character: Unicode.Scalar) {
    rawValue = UInt8(ascii: character)
  }

  /// Size of the content and where it begins; always the first record.
  package static let size = RecordType("C")
  package static let time = RecordType("T")
  package static let createTime = RecordType("c")
  package static let fullName = RecordType("F")
  package static let inspector = RecordType("I")
  /// In the envelope; the same letter as `partialText`.
  package static let filter = RecordType("L")
  package static let sender = RecordType("S")
  package static let doneRecipient = RecordType("D")
  package static let recipient = RecordType("R")
  package static let originalRecipient = RecordType("O")
  package static let cancelledRecipient = RecordType("/")
  package static let warningTime = RecordType("W")
  package static let attribute = RecordType("A")
  package static let killed = RecordType("K")
  package static let redirect = RecordType(">")
  package static let flags = RecordType("f")
  package static let delay = RecordType("d")
  package static let message = RecordType("M")
  /// Text without a line end: more of the line follows.
  package static let partialText = RecordType("L")
  /// A line of text.
  package static let text = RecordType("N")
  package static let padding = RecordType("w")
  package static let extracted = RecordType("X")
  package static let returnReceipt = RecordType("r")
  package static let errorsTo = RecordType("e")
  package static let priority = RecordType("P")
  package static let pointer = RecordType("p")
  package static let verp = RecordType("V")
  package static let dsnReturn = RecordType("<")
  package static let dsnEnvelopeID = RecordType("i")
  package static let dsnOriginalRecipient = RecordType("o")
  package static let dsnNotify = RecordType("n")
  package static let end = RecordType("E")

  /// What postcat(1) calls it.
  ///
  /// - Parameter isContent: whether it stands in the message content.
  package func name(isContent: Bool = false) -> String {
    if isContent, self == .partialText { return "unterminated_text" }
    return RecordType.names.first { $0.type == self }?.name ?? "unknown_record_type"
  }

  private static let names: [(type: RecordType, name: String)] = [
    (.size, "message_size"),
    (.time, "message_arrival_time"),
    (.createTime, "queue_file_create_time"),
    (.fullName, "sender_fullname"),
    (.inspector, "content_inspector"),
    (.filter, "content_filter"),
    (.sender, "sender"),
    (.doneRecipient, "done_recipient"),
    (.recipient, "recipient"),
    (.originalRecipient, "original_recipient"),
    (.cancelledRecipient, "canceled_recipient"),
    (.warningTime, "warning_message_time"),
    (.attribute, "named_attribute"),
    (.killed, "killed_record"),
    (.redirect, "redirect_to"),
    (.flags, "cleanup_flags"),
    (.delay, "delay_time"),
    (.message, "message_content"),
    (.text, "regular_text"),
    (.padding, "padding"),
    (.extracted, "extracted_info"),
    (.returnReceipt, "return_receipt"),
    (.errorsTo, "errors_to"),
    (.priority, "priority"),
    (.pointer, "pointer_record"),
    (.verp, "verp_delimiters"),
    (.dsnReturn, "dsn_return_flags"),
    (.dsnEnvelopeID, "dsn_envelope_id"),
    (.dsnOriginalRecipient, "dsn_original_recipient"),
    (.dsnNotify, "dsn_notify_flags"),
    (.end, "message_file_end"),
  ]
}

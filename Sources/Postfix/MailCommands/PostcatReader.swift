import FileSystem
import InternetMessage
import Simulation
import TextFormat

/// What the command line of postcat(1) asks for.
struct PostcatOptions {
  var showsEnvelope = false
  var showsHeader = false
  var showsBody = false
  var showsOffsets = false
  var showsTypes = false
  /// Pointer records are not followed, and the file is read on behind its end record.
  var isRaw = false
  /// It reads a pipe, in which there is no way back nor forward.
  var isPipe = false
  /// Where in the file it begins, in bytes.
  var start = 0
  var verbosity = 0
}

/// A queue file on its way through postcat(1).
struct PostcatReader {
  private enum Section {
    case envelope, header, body
  }

  private(set) var output = CommandOutput()
  private let options: PostcatOptions
  private let path: String
  private let length: Int
  private var reader: RecordReader
  private var section = Section.envelope
  private var isShown: Bool
  /// The record before was part of a line.
  private var isLineOpen = false
  /// Size and place of the message content, once they are known.
  private var content: (size: Int, offset: Int)?
  private var offset = 0
  /// Where the last pointer has led, and how often one has led back.
  private var (lastTarget, reverseJumps) = (0, 0)

  init(_ bytes: [UInt8], path: String, _ options: PostcatOptions) {
    self.options = options
    self.path = path
    length = bytes.count
    reader = RecordReader(bytes, at: options.start)
    isShown = options.showsEnvelope
    firstType = bytes.first.map { RecordType(rawValue: $0) }
  }

  private let firstType: RecordType?

  /// The records that stand in the envelope of a message.
  private static let envelopeTypes = Set("MCTcFILSDRO/WVA>K<ion".utf8)

  private var showsText: Bool { options.showsHeader || options.showsBody }

  /// - Throws: `Fatal` for a damaged file.
  mutating func show() throws(Fatal) {
    if options.start == 0 {
      // A heading over nothing is never printed.
      guard let firstType else { return }
      if !PostcatReader.envelopeTypes.contains(firstType.rawValue) {
        output.warn("\(path): input is not a valid queue file")
        return
      }
      if options.showsEnvelope { output.write("*** ENVELOPE RECORDS \(path) ***\n") }
    }
    while let record = try next() {
      guard try take(record) else { return }
      output.flush()
    }
  }

  /// The next record; nil at the end.
  ///
  /// It counts from where the one before it ends, even where a pointer has led elsewhere.
  private mutating func next() throws(Fatal) -> QueueRecord? {
    offset = reader.offset
    while true {
      let record: QueueRecord?
      do throws(RecordReader.Damage) {
        record = try reader.next()
      } catch {
        output.warn("\(path): \(error.complaint)")
        throw Fatal("record read error")
      }
      guard options.verbosity == 0, let record else { return record }
      switch record.type {
      case .pointer: try follow(record)
      case .padding: continue
      case .end:
        guard !options.isPipe else {
          output.warn("\(path): seek error after reading END record: \(Errno.ESPIPE.message)")
          throw Fatal("record read error")
        }
        reader.seek(to: length)
        return record
      default: return record
      }
    }
  }

  private mutating func follow(_ record: QueueRecord) throws(Fatal) {
    let complaint =
      options.verbosity > 0 ? "bad pointer record, or input is not seekable" : "record read error"
    let text = record.text.drop { $0 == " " }
    guard let target = Int(text), target >= 0 else {
      output.warn("\(path): malformed pointer record value: \(text)")
      throw Fatal(complaint)
    }
    guard target > 0 else { return }
    guard !options.isPipe else {
      output.warn("\(path): seek error after pointer record: \(Errno.ESPIPE.message)")
      throw Fatal(complaint)
    }
    if target <= lastTarget {
      reverseJumps += 1
      guard reverseJumps <= PostcatReader.reverseJumpLimit else {
        output.warn("\(path): too many reverse jump records")
        throw Fatal(complaint)
      }
    }
    lastTarget = target
    reader.seek(to: target)
  }

  /// How often pointers may lead back, so that a file that goes round in circles comes to an end.
  private static let reverseJumpLimit = 10_000

  /// - Returns: false when there is nothing left to show.
  private mutating func take(_ record: QueueRecord) throws(Fatal) -> Bool {
    switch record.type {
    case .text, .partialText:
      if section == .header, showsText, !isLineOpen, PostcatReader.endsHeader(record) {
        section = .body
        isShown = options.showsBody
        if !isShown, !options.showsEnvelope { return false }
        if !isShown, let content { try skip(to: content.offset + content.size) }
      }
      if isShown { showText(record) }
    case .message:
      checkOrder(section == .envelope, "message content")
      marker("MESSAGE CONTENTS", record)
      if !showsText, let content { try skip(to: content.offset + content.size) }
      (section, isShown) = (.header, options.showsHeader)
    case .extracted:
      checkOrder(section != .envelope, "extracted segment")
      if isShown, isLineOpen { output.write("\n") }
      marker("HEADER EXTRACTED", record)
      (section, isShown) = (.envelope, options.showsEnvelope)
      return isShown
    case .end:
      checkOrder(section == .envelope, "message end")
      marker("MESSAGE FILE END", record)
      return options.isRaw
    case .pointer:
      if isShown { show(record, record.type.name() + ": " + record.text) }
      if !options.isRaw { try follow(record) }
    case .size: try takeSize(record)
    default:
      if isShown { showEnvelope(record) }
      isLineOpen = false
    }
    return true
  }

  private mutating func checkOrder(_ isRight: Bool, _ name: String) {
    if !isRight { output.warn("\(path): out-of-order \(name) marker") }
  }

  private mutating func skip(to offset: Int) throws(Fatal) {
    guard !options.isPipe else { throw Fatal("seek error: \(Errno.ESPIPE.message)") }
    reader.seek(to: offset)
  }

  private mutating func takeSize(_ record: QueueRecord) throws(Fatal) {
    if isShown { show(record, record.type.name() + ": " + record.text) }
    guard content == nil else {
      output.warn("file contains multiple size records")
      return
    }
    let numbers = record.text.split(separator: " ").prefix(2).compactMap { Int($0) }
    guard numbers.count == 2, numbers[0] > 0, numbers[1] > 0 else {
      output.warn("invalid size record: \(record.text.prefix(100))")
      if !options.showsEnvelope { (section, isShown) = (.header, options.showsHeader) }
      return
    }
    content = (numbers[0], numbers[1])
    guard !options.showsEnvelope else { return }
    try skip(to: numbers[1])
    (section, isShown) = (.header, options.showsHeader)
  }

  private static func endsHeader(_ record: QueueRecord) -> Bool {
    guard let first = record.data.first else { return true }
    return first != 32 && first != 9 && HeaderField.nameLength(record.data) == nil
  }

  // MARK: Lines

  private func margin(_ type: RecordType) -> String {
    (options.showsOffsets ? "\(offset)".rightAligned(to: 9) + " " : "")
      + (options.showsTypes ? "\(type.rawValue)".rightAligned(to: 3) + " " : "")
  }

  private mutating func show(_ record: QueueRecord, _ text: String) {
    output.write(margin(record.type) + text + "\n")
    output.flush()
  }

  private mutating func marker(_ title: String, _ record: QueueRecord) {
    if options.showsEnvelope { show(record, "*** \(title) \(path) ***") }
  }

  private mutating func showText(_ record: QueueRecord) {
    let isPart = record.type == .partialText
    var name = ""
    if isPart, section == .envelope {
      name = record.type.name() + ": "
    } else if options.verbosity > 0 {
      name = record.type.name(isContent: true) + ": "
    }
    let endsLine = !isPart || section == .envelope || options.verbosity > 0 || options.showsOffsets
    isLineOpen = !endsLine
    output.write(margin(record.type) + name + record.text + (endsLine ? "\n" : ""))
  }

  private mutating func showEnvelope(_ record: QueueRecord) {
    let name = record.type.name() + ": "
    switch record.type {
    case .time, .warningTime: show(record, name + PostcatReader.date(record.text))
    case .attribute:
      guard let (attribute, value) = record.nameAndValue else {
        output.write(margin(record.type))
        output.flush()
        output.warn("\(path): malformed attribute: missing '=' after attribute name: \(record.text.prefix(100))")
        return
      }
      show(record, attribute == "create_time" ? "create_time: " + PostcatReader.date(value) : name + record.text)
    // As C has it, a text ends at a zero byte.
    default: show(record, name + record.text.prefix { $0 != "\0" })
    }
  }

  private static func date(_ text: String) -> String {
    let digits = text.drop { $0 == " " }.prefix { $0.isNumber }
    return MailDate.ctime(Timestamp(seconds: Int64(digits) ?? 0))
  }
}

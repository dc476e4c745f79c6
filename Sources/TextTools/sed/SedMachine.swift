import CommandConventions
import FileSystem
import Kernel
import Patterns

/// Runs a script of sed over its input.
final class SedMachine {
  struct Settings {
    var printsByDefault = true
    var terminator: UInt8 = 10
    var lineLength = 70
    var isPOSIX = false
    var isUnbuffered = false
    var encoding = CharacterEncoding.utf8
  }

  let process: Process
  let settings: Settings
  let input: SedInput
  private let commands: [SedCommand]
  private var ranges: [RangeState]
  /// Where lines go that are printed.
  var output: SedOutput
  private let files: [SedOutput]
  /// The files of R, each opened when it is first read.
  private let lineFiles: [String]
  private var lineReaders: [Int: RecordReader?] = [:]

  var line: [UInt8] = []
  var isTerminated = true
  private var held: [UInt8] = []
  var scratch: [UInt8] = []
  /// What is printed at the end of the cycle, in order.
  private var appended: [Appended] = []
  var lastPattern: POSIXRegex?
  private var isReplaced = false

  private enum Appended {
    case text([UInt8])
    case file([UInt8])
    case line([UInt8], isTerminated: Bool)
  }

  /// Where a command with two addresses stands.
  private enum RangeState {
    case inactive, active(end: Int?), closed
  }

  /// How a cycle ends.
  private enum Ending {
    case normal
    /// Nothing is printed, but what was appended.
    case silent
    /// D: the next cycle takes what is left of the line.
    case keepsLine
    /// The input has ended.
    case endOfInput
    case quit(Int)
  }

  /// Ends the program with a message.
  struct Fatal: Error {
    var message: String
    var status: Int
  }

  /// What stopped sed before its end.
  private(set) var fatal: Fatal?

  init(
    _ process: Process, _ script: SedScript, _ settings: Settings, input: SedInput, files: [SedOutput],
    lineFiles: [String], standardOutput: SedOutput
  ) {
    self.process = process
    self.settings = settings
    self.input = input
    commands = script.commands
    output = standardOutput
    self.files = files
    self.lineFiles = lineFiles
    ranges = []
    resetRanges()
  }

  /// Lets ranges begin anew, as each file that stands for itself does.
  func resetRanges() {
    ranges = commands.map { command in
      if case .line(0)? = command.first, command.second != nil { .active(end: nil) } else { .inactive }
    }
  }

  // MARK: Cycles

  /// Runs to the end of the input.
  ///
  /// - Returns: the status that q or Q asked for.
  func run() async throws(Errno) -> Int {
    var keepsLine = false
    while true {
      if !keepsLine, !(try await readLine()) { return 0 }
      if fatal != nil { return 0 }
      let ending = try await execute()
      if fatal != nil { return 0 }
      keepsLine = false
      switch ending {
      case .normal:
        if settings.printsByDefault { print(line[...]) }
        try await endCycle()
      case .silent: try await endCycle()
      case .keepsLine:
        try await endCycle()
        keepsLine = true
      case .endOfInput:
        try await endCycle()
        return 0
      case .quit(let status):
        try await endCycle()
        return status
      }
    }
  }

  private func readLine() async throws(Errno) -> Bool {
    isReplaced = false
    return try await input.read { bytes, isTerminated in
      line.removeAll(keepingCapacity: true)
      line.append(contentsOf: bytes)
      self.isTerminated = isTerminated
    }
  }

  func print(_ text: ArraySlice<UInt8>) {
    output.put(line: text, settings.terminator, isTerminated: isTerminated)
  }

  private static let outputBlock = 32_768

  /// Writes what the cycle left to be written.
  private func endCycle() async throws(Errno) {
    if !appended.isEmpty {
      let all = appended
      appended = []
      for item in all { try await put(item) }
    }
    if settings.isUnbuffered || output.bytes.count >= SedMachine.outputBlock {
      try await output.flush(process)
      if settings.isUnbuffered { try await process.standardOutput.flush() }
    }
    for file in files where file.bytes.count >= SedMachine.outputBlock { try await file.flush(process) }
    try await process.checkpoint()
  }

  private func put(_ item: Appended) async throws(Errno) {
    switch item {
    case .text(let text): output.put(text: text)
    case .line(let line, let isTerminated):
      output.put(line: line[...], settings.terminator, isTerminated: isTerminated)
    case .file(let name):
      try await flushFiles()
      let path = name == Array("/dev/stdin".utf8) ? "/dev/fd/0" : String(lossless: name)
      guard let content = try? await process.readFile(path) else { return }
      output.put(text: content)
    }
  }

  /// Lets others see what was written.
  func flushFiles() async throws(Errno) {
    for file in files { try await file.flush(process) }
  }

  func flush() async throws(Errno) {
    try await output.flush(process)
    try await flushFiles()
  }

  /// Ends the program.
  func stop(_ message: String, status: Int = 1) {
    fatal = Fatal(message: message, status: status)
  }

  func write(_ number: Int) {
    files[number].put(line: line[...], settings.terminator, isTerminated: isTerminated)
  }

  // MARK: Addresses

  private func matches(_ regex: POSIXRegex?) -> Bool {
    guard let pattern = regex ?? lastPattern else {
      stop("-e expression #1, char 0: no previous regular expression")
      return false
    }
    lastPattern = pattern
    return line.withUnsafeBufferPointer { pattern.matches($0) }
  }

  private func matches(_ address: SedAddress) async throws(Errno) -> Bool {
    switch address {
    case .line(let number): input.lineNumber == number
    case .step(let first, let step): input.lineNumber >= first && (input.lineNumber - first) % step == 0
    case .last: try await input.isLast()
    case .pattern(let regex): matches(regex)
    case .count, .multiple: false
    }
  }

  private func selects(_ command: SedCommand, _ index: Int) async throws(Errno) -> Bool {
    guard let first = command.first else { return !command.isInverted }
    guard let second = command.second else { return try await matches(first) != command.isInverted }
    return try await isInRange(first, second, index) != command.isInverted
  }

  private func isInRange(_ first: SedAddress, _ second: SedAddress, _ index: Int) async throws(Errno) -> Bool {
    let number = input.lineNumber
    switch ranges[index] {
    case .closed: return false
    case .inactive:
      guard try await matches(first) else { return false }
      var end: Int?
      switch second {
      case .line(let last): end = last
      case .count(let count): end = number + count
      case .multiple(let step): end = step > 0 ? number + step - number % step : number
      default: break
      }
      if let end, end <= number { return true }
      ranges[index] = .active(end: end)
      return true
    case .active(let end):
      if let end {
        if number >= end { close(index, first) }
        return number <= end
      }
      if try await matches(second) { close(index, first) }
      return true
    }
  }

  private func close(_ index: Int, _ first: SedAddress) {
    if case .line = first { ranges[index] = .closed } else { ranges[index] = .inactive }
  }

  private func isActive(_ index: Int) -> Bool {
    if case .active = ranges[index] { return true }
    return false
  }

  // MARK: Commands

  private func execute() async throws(Errno) -> Ending {
    var index = 0
    while index < commands.count {
      let command = commands[index]
      let isSelected = try await selects(command, index)
      if fatal != nil { return .endOfInput }
      if case .block(let end) = command.action {
        index = isSelected ? index + 1 : end
        continue
      }
      index += 1
      guard isSelected else { continue }
      switch command.action {
      case .branch(let target): index = target
      case .branchIfReplaced(let target):
        if isReplaced { index = target }
        isReplaced = false
      case .branchUnlessReplaced(let target):
        if !isReplaced { index = target }
        isReplaced = false
      case .substitute(let substitution):
        if try await substitute(substitution) { isReplaced = true }
        if fatal != nil { return .endOfInput }
      case .change(let text):
        if command.second == nil || command.isInverted || !isActive(index - 1) { output.put(text: text) }
        return .silent
      default:
        if let ending = try await perform(command.action) { return ending }
      }
      if index < commands.count { try await process.checkpoint() }
    }
    return .normal
  }

  /// Performs a command that only goes on or ends the cycle.
  private func perform(_ action: SedCommand.Action) async throws(Errno) -> Ending? {
    switch action {
    case .delete: return .silent
    case .deleteFirstLine:
      guard let end = line.firstIndex(of: settings.terminator) else { return .silent }
      line.removeSubrange(...end)
      return .keepsLine
    case .next: return try await next()
    case .nextAppending: return try await nextAppending()
    case .quit(let status):
      if settings.printsByDefault { print(line[...]) }
      return .quit(status)
    case .quitSilently(let status):
      appended = []
      return .quit(status)
    case .get: line = held
    case .getAppending: line += [settings.terminator] + held
    case .hold: held = line
    case .holdAppending: held += [settings.terminator] + line
    case .exchange: swap(&line, &held)
    case .zap: line = []
    case .print: print(line[...])
    case .printFirstLine:
      let end = line.firstIndex(of: settings.terminator) ?? line.count
      output.put(line: line[..<end], settings.terminator, isTerminated: end < line.count || isTerminated)
    case .translate(let translation): translate(translation)
    default: try await performOutput(action)
    }
    return nil
  }

  /// Performs a command that writes, reads a file or runs a program.
  private func performOutput(_ action: SedCommand.Action) async throws(Errno) {
    switch action {
    case .append(let text): appended.append(.text(text))
    case .insert(let text): output.put(text: text)
    case .lineNumber: output.put(text: Array("\(input.lineNumber)\n".utf8))
    case .fileName: output.put(line: input.fileName.bytes[...], settings.terminator, isTerminated: true)
    case .list(let length): output.put(text: listed(length ?? settings.lineLength))
    case .readFile(let name): appended.append(.file(name))
    case .readLine(let number): try await appendLine(of: number)
    case .write(let number): write(number)
    case .writeFirstLine(let number):
      let end = line.firstIndex(of: settings.terminator) ?? line.count
      files[number].put(line: line[..<end], settings.terminator, isTerminated: true)
    case .execute(let command): try await execute(command)
    default: break
    }
  }

  private func next() async throws(Errno) -> Ending? {
    if try await input.isLast() {
      if settings.printsByDefault, !settings.isPOSIX { print(line[...]) }
      // The end of the last file may be the end of one of several.
      return .silent
    }
    if settings.printsByDefault { print(line[...]) }
    try await endCycle()
    let wasReplaced = isReplaced
    guard try await readLine() else { return .endOfInput }
    isReplaced = wasReplaced
    return nil
  }

  private func nextAppending() async throws(Errno) -> Ending? {
    if try await input.isLast() {
      if settings.printsByDefault, !settings.isPOSIX { print(line[...]) }
      return .silent
    }
    try await endCycle()
    let before = line
    let wasReplaced = isReplaced
    guard try await readLine() else { return .endOfInput }
    isReplaced = wasReplaced
    line = before + [settings.terminator] + line
    return nil
  }

  private func appendLine(of number: Int) async throws(Errno) {
    if lineReaders[number] == nil {
      let name = lineFiles[number]
      let descriptor = name == "/dev/stdin" ? 0 : try? await process.open(name, .read)
      lineReaders[number] = .some(descriptor.map { RecordReader(process, $0) })
    }
    guard let reader = lineReaders[number] ?? nil,
      let (range, isTerminated) = try await reader.next(settings.terminator)
    else { return }
    appended.append(.line(Array(reader.bytes[range]), isTerminated: isTerminated))
  }

  private func translate(_ translation: SedTranslation) {
    switch translation {
    case .bytes(let table): for index in line.indices { line[index] = table[Int(line[index])] }
    case .characters(let map):
      var result: [UInt8] = []
      var index = 0
      while index < line.count {
        let length = settings.encoding == .utf8 ? ByteEscape.decode(line, at: index)?.1 ?? 1 : 1
        let character = Array(line[index..<(index + length)])
        result += map[character] ?? character
        index += length
      }
      line = result
    }
  }
}

import FileSystem
import Kernel
import ShellSyntax

/// Redirections (POSIX XCU 2.7).
extension Shell {
  /// What has to be put back when a command with redirections ends, in the order in which it was changed.
  struct SavedDescriptors {
    /// `copy` is where the descriptor was moved to; nil when it was closed.
    var changes: [(descriptor: Int, copy: Int?)] = []
  }

  /// Descriptors from here on are the shell's own.
  static let firstOwnDescriptor = 10

  /// Performs redirections in this process.
  ///
  /// - Parameter saving: whether they shall be undone.
  /// - Returns: what undoes them; nil when one failed, with a message, and nothing is redirected.
  func redirect(_ redirections: [Redirection], saving: Bool) async throws(Unwind) -> SavedDescriptors? {
    var saved = SavedDescriptors()
    for redirection in redirections {
      do throws(Unwind) {
        if try await perform(redirection, saving: saving, &saved) { continue }
      } catch {
        restore(saved)
        throw error
      }
      restore(saved)
      return nil
    }
    return saved
  }

  /// Puts descriptors back.
  func restore(_ saved: SavedDescriptors) {
    for (descriptor, copy) in saved.changes.reversed() {
      if let copy {
        try? process.duplicate(copy, as: descriptor)
        try? process.close(copy)
      } else {
        try? process.close(descriptor)
      }
    }
  }

  private func save(_ descriptor: Int, _ saved: inout SavedDescriptors) {
    guard process.hasDescriptor(descriptor) else {
      saved.changes.append((descriptor, nil))
      return
    }
    if let copy = try? process.duplicate(descriptor, from: Shell.firstOwnDescriptor) {
      process.setClosesOnExec(copy)
      saved.changes.append((descriptor, copy))
    }
  }

  /// What a descriptor shall become.
  private enum Target {
    case opened(Int)
    case copy(Int, isMoved: Bool)
    case closed
  }

  private func perform(_ redirection: Redirection, saving: Bool, _ saved: inout SavedDescriptors) async throws(Unwind)
    -> Bool
  {
    let operation = redirection.operation
    if operation == .outputAndError || operation == .appendOutputAndError {
      return try await redirectBoth(redirection, isAppending: operation == .appendOutputAndError, saving, &saved)
    }
    guard let target = try await target(of: redirection) else { return false }
    if case .variable(let name) = redirection.source { return try await assignDescriptor(name, target) }
    var descriptor = operation.defaultDescriptor
    if case .number(let number) = redirection.source { descriptor = number }
    if case .opened(-1) = target {
      // >&word without a number is &>word.
      return try await redirectBoth(redirection, isAppending: false, saving, &saved)
    }
    return try await apply(target, to: descriptor, name: redirection.target.text, saving, &saved)
  }

  private func apply(
    _ target: Target, to descriptor: Int, name: String, _ saving: Bool, _ saved: inout SavedDescriptors
  )
    async throws(Unwind) -> Bool
  {
    switch target {
    case .opened(let opened):
      guard opened != descriptor else {
        if saving { saved.changes.append((descriptor, nil)) }
        return true
      }
      if saving { save(descriptor, &saved) }
      try? process.duplicate(opened, as: descriptor)
      process.setClosesOnExec(descriptor, false)
      try? process.close(opened)
    case .copy(let source, let isMoved):
      guard process.hasDescriptor(source) else {
        try await complainPlainly("\(name): \(Errno.EBADF.message)")
        return false
      }
      if saving, source != descriptor { save(descriptor, &saved) }
      try? process.duplicate(source, as: descriptor)
      process.setClosesOnExec(descriptor, false)
      if isMoved, source != descriptor {
        if saving { save(source, &saved) }
        try? process.close(source)
      }
    case .closed:
      if saving { save(descriptor, &saved) }
      try? process.close(descriptor)
    }
    return true
  }

  /// {name}> and its kin: a fresh descriptor from 10 on, its number in a variable; {name}>&- closes it.
  private func assignDescriptor(_ name: String, _ target: Target) async throws(Unwind) -> Bool {
    if case .closed = target {
      guard let number = Int(try await value(ofReference: name) ?? "") else {
        try await complainPlainly("\(name): ambiguous redirect")
        return false
      }
      try? process.close(number)
      return true
    }
    var source = -1
    switch target {
    case .opened(let opened): source = opened
    case .copy(let number, _): source = number
    case .closed: break
    }
    let number: Int
    do throws(Errno) {
      number = try process.duplicate(source, from: Shell.firstOwnDescriptor)
    } catch {
      try await complainPlainly("\(source): \(error.message)")
      return false
    }
    switch target {
    case .opened, .copy(_, isMoved: true): try? process.close(source)
    default: break
    }
    return try await assign(name, String(number))
  }

  private func redirectBoth(
    _ redirection: Redirection, isAppending: Bool, _ saving: Bool, _ saved: inout SavedDescriptors
  ) async throws(Unwind) -> Bool {
    guard let name = try await targetName(redirection.target) else { return false }
    let operation: Redirection.Operator = isAppending ? .append : .output
    guard let opened = try await open(name, operation) else { return false }
    if saving { save(1, &saved) }
    try? process.duplicate(opened, as: 1)
    if opened != 1 { try? process.close(opened) }
    if saving { save(2, &saved) }
    try? process.duplicate(1, as: 2)
    return true
  }

  // MARK: Targets

  private func target(of redirection: Redirection) async throws(Unwind) -> Target? {
    switch redirection.operation {
    case .duplicateInput, .duplicateOutput: return try await duplicateTarget(redirection)
    case .hereString:
      let text = try await string(redirection.target)
      return try await openText(text.bytes + [10])
    case .hereDocument, .hereDocumentStrippingTabs:
      guard let document = redirection.hereDocument else { return nil }
      let text = try await quotedString(document.parts)
      return try await openText(text.bytes)
    default:
      guard let name = try await targetName(redirection.target) else { return nil }
      return try await open(name, redirection.operation).map { .opened($0) }
    }
  }

  /// The name of a file; nil, with a message, when the word does not expand to one word.
  private func targetName(_ word: Word) async throws(Unwind) -> String? {
    if let fixed = word.fixed { return fixed }
    if isDash || isOn(.posix) && !isInteractive { return try await string(word) }
    let fields = try await fields([word])
    guard fields.count == 1 else {
      try await complainPlainly("\(word.text): ambiguous redirect")
      return nil
    }
    return fields[0]
  }

  private func duplicateTarget(_ redirection: Redirection) async throws(Unwind) -> Target? {
    let fields = try await fields([redirection.target])
    guard fields.count == 1, let text = fields.first, !text.isEmpty else {
      try await complainPlainly("\(redirection.target.text): ambiguous redirect")
      return nil
    }
    if text == "-" { return .closed }
    var digits = text[...]
    let isMoved = digits.utf8.last == UInt8(ascii: "-")
    if isMoved { digits = digits.dropLast() }
    if !digits.isEmpty, digits.utf8.allSatisfy({ $0.isDigit }), let number = Int(digits) {
      return .copy(number, isMoved: isMoved)
    }
    if redirection.operation == .duplicateOutput, redirection.source == nil, !isDash { return .opened(-1) }
    if isDash {
      try await complainPlainly("Syntax error: Bad fd number")
      throw .exit(2)
    }
    try await complainPlainly("\(text): ambiguous redirect")
    return nil
  }

  /// Text that can be read: a pipe when it fits in one at once, else a file without a name, as bash does it.
  private func openText(_ bytes: [UInt8]) async throws(Unwind) -> Target? {
    do throws(Errno) {
      guard bytes.count > 4096 else {
        let (reader, writer) = process.makePipe()
        try await process.write(writer, bytes)
        try process.close(writer)
        return .opened(reader)
      }
      let name = "/tmp/sh-thd.\(process.pid)\(machine.world.random.next() % 1_000_000)"
      let writer = try await process.open(name, [.write, .create, .exclusive], mode: 0o600)
      try await process.write(writer, bytes)
      try process.close(writer)
      let reader = try await process.open(name, .read)
      try process.files.remove(name)
      return .opened(reader)
    } catch {
      if process.terminationSignal != nil { throw .killed }
      try await complainPlainly("cannot create temp file for here-document: \(error.message)")
      return nil
    }
  }

  /// Opens a file for a redirection; nil, with a message, when that fails.
  private func open(_ name: String, _ operation: Redirection.Operator) async throws(Unwind) -> Int? {
    if let special = try await openSpecial(name, operation) { return special }
    var flags: OpenFlags
    switch operation {
    case .input: flags = .read
    case .inputOutput: flags = [.read, .write, .create]
    case .append, .appendOutputAndError: flags = .extend
    default: flags = .replace
    }
    if operation == .output, isOn(.noClobber), let status = try? process.files.status(name), status.isRegular {
      try await complainPlainly(
        isDash ? "cannot create \(name): File exists" : "\(name): cannot overwrite existing file")
      return nil
    }
    do throws(Errno) {
      return try await process.open(name, flags)
    } catch {
      if process.terminationSignal != nil { throw .killed }
      if isDash {
        let action = operation == .input ? "cannot open" : "cannot create"
        let reason = error == .ENOENT ? (operation == .input ? "No such file" : "Directory nonexistent") : error.message
        try await complainPlainly("\(action) \(name): \(reason)")
      } else {
        try await complainPlainly("\(name): \(error.message)")
      }
      return nil
    }
  }

  /// /dev/tcp/HOST/PORT and /dev/udp/HOST/PORT.
  private func openSpecial(_ name: String, _ operation: Redirection.Operator) async throws(Unwind) -> Int? {
    guard !isDash, name.hasPrefix("/dev/tcp/") else { return nil }
    let parts = name.dropFirst("/dev/tcp/".count).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    do throws(Errno) {
      return try await connectTCP(host: String(parts[0]), port: String(parts[1]))
    } catch {
      if process.terminationSignal != nil { throw .killed }
      try await complainPlainly("connect: \(error.message)")
      try await complainPlainly("\(name): \(error.message)")
      return nil
    }
  }
}

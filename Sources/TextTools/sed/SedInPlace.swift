import FileSystem
import Kernel

/// Edits files in place (-i): what is printed goes to a new file, which takes the old one's place.
final class SedInPlace {
  private let process: Process
  private let machine: SedMachine
  private let suffix: String
  private let followsLinks: Bool
  private let standardOutput: SedOutput
  private var target: (path: String, status: FileStatus)?
  private(set) var hasFailed = false
  private(set) var fatal: SedMachine.Fatal?

  init(_ process: Process, _ machine: SedMachine, suffix: String, followsLinks: Bool) {
    self.process = process
    self.machine = machine
    self.suffix = suffix
    self.followsLinks = followsLinks
    standardOutput = machine.output
  }

  func attach(to input: SedInput) {
    input.onOpen = { [self] name throws(Errno) in try await begin(name) }
    input.onClose = { [self] () throws(Errno) in try await end() }
    input.onWait = { [self] () throws(Errno) in try await machine.flushFiles() }
  }

  private func begin(_ name: String) async throws(Errno) -> Bool {
    var path = name
    if followsLinks, let real = try? process.files.realPath(name) { path = real }
    let status = try process.files.status(path)
    guard status.isRegular else {
      hasFailed = true
      try await standardOutput.flush(process)
      try await process.standardOutput.flush()
      try await process.complain("couldn't edit \(name): not a regular file")
      return false
    }
    target = (path, status)
    machine.output = SedOutput(.memory)
    machine.resetRanges()
    return true
  }

  private func end() async throws(Errno) {
    guard let (path, status) = target else { return }
    target = nil
    let content = machine.output.takeBytes()
    machine.output = standardOutput
    let directory = Path.directory(path)
    let temporary = Path.join(directory, "sed" + randomLetters(6))
    do throws(Errno) {
      try process.files.write(temporary, content, mode: 0o600)
      try? process.files.setOwner(temporary, user: status.owner, group: status.group)
      try process.files.setMode(temporary, status.mode)
    } catch {
      fatal = SedMachine.Fatal(message: "couldn't open temporary file \(temporary): \(error.message)", status: 4)
      throw error
    }
    if !suffix.isEmpty { try rename(path, to: backup(of: path), temporary) }
    try rename(temporary, to: path, temporary)
  }

  /// Completes the file that is being edited; what was not read is lost.
  func finish() async throws(Errno) {
    try await machine.input.close()
  }

  private func rename(_ old: String, to new: String, _ temporary: String) throws(Errno) {
    do throws(Errno) {
      try process.files.rename(old, to: new)
    } catch {
      fatal = SedMachine.Fatal(message: "cannot rename \(old): \(error.message)", status: 4)
      try? process.files.remove(temporary)
      throw error
    }
  }

  /// A "*" in the suffix stands for the file's name.
  private func backup(of path: String) -> String {
    let name = Path.lastComponent(path)
    let backup =
      suffix.contains("*")
      ? suffix.split(separator: "*", omittingEmptySubsequences: false).joined(separator: name) : name + suffix
    return backup.contains("/") ? backup : Path.join(Path.directory(path), backup)
  }

  private func randomLetters(_ count: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)
    let bytes = process.machine.world.random.bytes(count)
    return String(decoding: bytes.map { letters[Int($0) % letters.count] }, as: UTF8.self)
  }
}

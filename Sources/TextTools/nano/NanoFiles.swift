import FileSystem
import Kernel

/// Reading and writing files.
extension NanoEditor {
  /// Opens a file in a new buffer in front of the others.
  func open(_ target: NanoSettings.Target) {
    var buffer = NanoBuffer(path: target.path)
    let files = process.files
    let directory = Path.directory(target.path)
    do throws(Errno) {
      let status = try files.status(target.path)
      if status.isDirectory {
        buffer.path = ""
        tell("\"\(target.path)\" is a directory")
      } else if !status.isRegular {
        buffer.path = ""
        tell("\"\(target.path)\" is not a normal file")
      } else {
        let bytes = try files.read(target.path)
        buffer.text = NanoText(bytes, addsNewline: settings.addsNewline)
        buffer.stamp = status
        tellRead(bytes, target.path, status)
      }
    } catch {
      if error == .ENOENT, directory == "." || files.exists(directory) {
        tell("New File")
      } else if error == .ENOENT || error == .ENOTDIR {
        tell("Directory '\(directory)' does not exist")
      } else {
        tell("Error reading \(target.path): \(error.message)")
        buffer.path = ""
      }
    }
    if target.line != nil || target.column != nil {
      let count = buffer.text.lines.count
      let line = target.line ?? 1
      let row = line < 0 ? count + line : max(0, min(count, line) - 1)
      buffer.text.move(toRow: row, column: max(0, (target.column ?? 1) - 1))
      buffer.top = max(0, buffer.text.row - screen.textRows / 2)
    }
    buffers.insert(buffer, at: 0)
  }

  private func tellRead(_ bytes: [UInt8], _ path: String, _ status: FileStatus) {
    let count = bytes.count { $0 == 10 } + (bytes.isEmpty || bytes.last == 10 ? 0 : 1)
    let plural = count == 1 ? "" : "s"
    if !process.files.mayAccess(.write, path) {
      tell("Read \(count) line\(plural) -- File '\(path)' is unwritable")
      if !settings.isViewOnly { tell("File '\(path)' is unwritable") }
    } else if status.mode.rawValue & 0o222 == 0 {
      tell("\(path) is meant to be read-only")
    } else {
      tell("Read \(count) line\(plural)")
    }
  }

  /// Writes the text to a file; false when that failed, which the line of status tells.
  func save(as path: String, kind: WriteKind = .replace) -> Bool {
    let files = process.files
    var bytes = buffer.text.bytes
    let count = buffer.text.lines.count - (buffer.text.lines.last?.isEmpty == true ? 1 : 0)
    do throws(Errno) {
      if kind == .replace, settings.makesBackup, let old = try? files.read(path) {
        try files.write(path + "~", old)
      }
      switch kind {
      case .replace: try files.write(path, bytes)
      case .append: try files.append(path, bytes)
      case .prepend:
        bytes += (try? files.read(path)) ?? []
        try files.write(path, bytes)
      }
    } catch {
      tell("Error writing \(path): \(error.message)")
      return false
    }
    let plural = count == 1 ? "" : "s"
    switch kind {
    case .replace:
      buffer.noteSaved(as: path, try? files.status(path))
      tell("Wrote \(count) line\(plural)")
    case .append: tell("Appended \(count) line\(plural)")
    case .prepend: tell("Prepended \(count) line\(plural)")
    }
    return true
  }

  enum WriteKind {
    case replace, append, prepend
  }

  /// Asks for a name and writes the text there; false when it was not written.
  func writeOut() async throws(Errno) -> Bool {
    var kind = WriteKind.replace
    var name = buffer.path
    let isPart = buffer.mark != nil
    if isPart { buffer.mark = nil }
    while true {
      let question: String
      switch kind {
      case .replace: question = "File Name to Write: "
      case .append: question = "File Name to Append to: "
      case .prepend: question = "File Name to Prepend to: "
      }
      switch try await ask(question, .write, initial: name) {
      case .cancelled:
        tell("Cancelled")
        return false
      case .key(let key, let typed):
        name = typed
        switch key {
        case .meta("a"), .meta("A"): kind = kind == .append ? .replace : .append
        case .meta("p"), .meta("P"): kind = kind == .prepend ? .replace : .prepend
        case .control("G"): try await showHelp()
        default: continue
        }
      case .text(let answer):
        guard !answer.isEmpty else {
          tell("Cancelled")
          return false
        }
        name = answer
        if kind == .replace, answer != buffer.path, !(try await isOverwritingAllowed(answer)) { continue }
        if kind == .replace, answer == buffer.path, try await hasChangedOnDisk(answer) {
          switch try await choose("File on disk has changed.  Continue saving? ") {
          case .yes: break
          default:
            tell("Cancelled")
            return false
          }
        }
        return save(as: answer, kind: kind)
      }
    }
  }

  private func isOverwritingAllowed(_ path: String) async throws(Errno) -> Bool {
    if !buffer.path.isEmpty {
      guard try await choose("Save file under DIFFERENT NAME? ") == .yes else { return false }
    }
    guard process.files.exists(path) else { return true }
    return try await choose("File \"\(path)\" exists; OVERWRITE? ") == .yes
  }

  private func hasChangedOnDisk(_ path: String) async throws(Errno) -> Bool {
    guard let stamp = buffer.stamp, let status = try? process.files.status(path) else { return false }
    return status.modificationTime > stamp.modificationTime || status.id != stamp.id
  }

  /// Leaves the file, after asking whether to save it.
  func leave() async throws(Errno) {
    if buffer.isModified {
      if settings.savesOnExit, !buffer.path.isEmpty {
        guard save(as: buffer.path) else { return }
      } else {
        switch try await choose("Save modified buffer? ") {
        case .yes: guard try await writeOut() else { return }
        case .no: break
        default: return tell("Cancelled")
        }
      }
    }
    buffers.remove(at: current)
    guard !buffers.isEmpty else {
      isDone = true
      buffers = [NanoBuffer(path: "")]
      current = 0
      return
    }
    current %= buffers.count
    let count = buffer.text.lines.count - 1
    tell("\(buffer.path.isEmpty ? "New Buffer" : buffer.path) -- \(count) line\(count == 1 ? "" : "s")")
  }

  func insertFile() async throws(Errno) {
    var name = ""
    while true {
      switch try await ask("File to insert [from ./]: ", .insertFile, initial: name) {
      case .cancelled: return tell("Cancelled")
      case .key(let key, let typed):
        name = typed
        if key == .control("G") { try await showHelp() }
      case .text(let path):
        guard !path.isEmpty else { return tell("Cancelled") }
        do throws(Errno) {
          if try process.files.status(path).isDirectory { return tell("\"\(path)\" is a directory") }
          let bytes = try process.files.read(path)
          buffer.prepare(.insertion)
          buffer.text.insert(NanoText(bytes, addsNewline: false).lines)
          buffer.closesStep = true
          let count = bytes.count { $0 == 10 } + (bytes.isEmpty || bytes.last == 10 ? 0 : 1)
          return tell("Inserted \(count) line\(count == 1 ? "" : "s")")
        } catch {
          return tell(error == .ENOENT ? "File \"\(path)\" not found" : "Error reading \(path): \(error.message)")
        }
      }
    }
  }
}

import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// What chown(1) and chgrp(1) do to files.
struct OwnerChanger {
  enum Telling {
    case nothing, changes, all
  }

  /// Which links to directories are followed on the way down.
  enum Following {
    case none, operands, all
  }

  var target = Ownership()
  /// Only files that belong to those are changed (`--from`).
  var required = Ownership()
  var isRecursive = false
  var dereferences: Bool?
  var following = Following.none
  var telling = Telling.nothing
  var isSilent = false
  var preservesRoot = false

  /// Whose owner the files get (`--reference`).
  private(set) var reference: String?
  /// To whom the files are given, as it was said; nil with `--reference`.
  private(set) var specification: String?
  private var files: [String] = []

  /// Reads the command line of one of the two; `other` gets the options that only it knows.
  mutating func read(
    _ options: GNUOptions, other: (OptionParser.Option) -> Void = { _ in }
  ) throws(Complaint) {
    var options = options
    while let option = try options.next() {
      if !take(option) { other(option) }
    }
    files = options.operands
    if files.count < (reference == nil ? 2 : 1) {
      guard let last = files.last else { throw .usage("missing operand") }
      throw .usage("missing operand after \(last.quoted)")
    }
    try check()
    if reference == nil { specification = files.removeFirst() }
  }

  /// Takes an option that both commands know; false for others.
  private mutating func take(_ option: OptionParser.Option) -> Bool {
    switch option.name {
    case "reference": reference = option.argument
    case "H": following = .operands
    case "L": following = .all
    case "P": following = .none
    case "h", "no-dereference": dereferences = false
    case "dereference": dereferences = true
    case "R", "recursive": isRecursive = true
    case "c", "changes": telling = .changes
    case "f", "quiet", "silent": isSilent = true
    case "v", "verbose": telling = .all
    case "no-preserve-root": preservesRoot = false
    case "preserve-root": preservesRoot = true
    default: return false
    }
    return true
  }

  /// Whether -R and --dereference fit together; a message where they do not.
  private func check() throws(Complaint) {
    guard isRecursive else { return }
    if dereferences == true, following == .none { throw .failure("-R --dereference requires either -H or -L") }
    if dereferences == false, following == .all { throw .failure("-R -h requires -P") }
  }

  /// What the file of `--reference` is like; a message and nil where it can't be seen.
  func referenceStatus(_ process: Process) async throws(Errno) -> FileStatus? {
    guard let reference else { return nil }
    do throws(Errno) {
      return try process.files.status(reference)
    } catch {
      try await process.report("failed to get attributes of \(reference.quotedName)", error)
      return nil
    }
  }

  func change(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for file in files where try await !change(file, isOperand: true, process) { status = .failure }
    return status
  }

  private func change(_ path: String, isOperand: Bool, _ process: Process) async throws(Errno) -> Bool {
    try await process.checkpoint()
    let files = process.files
    let changesReferent = isRecursive && following == .none ? false : dereferences != false
    let before: FileStatus
    do throws(Errno) {
      before = changesReferent ? try files.status(path) : try files.linkStatus(path)
    } catch {
      if !isSilent {
        let isDangling = error == .ENOENT && (try? files.linkStatus(path)) != nil
        try await process.report("\(isDangling ? "cannot dereference" : "cannot access") \(path.quotedName)", error)
      }
      return false
    }
    if isRecursive, preservesRoot, try await process.refusesRoot(path, before) { return false }
    var isClean = true
    if isRecursive, descends(into: path, isOperand: isOperand, files) {
      do throws(Errno) {
        for entry in try files.entries(of: path)
        where try await !change(Path.join(path, entry.name), isOperand: false, process) {
          isClean = false
        }
      } catch {
        if error == .EINTR { throw error }
        if !isSilent { try await process.report("cannot read directory \(path.quotedName)", error) }
        isClean = false
      }
    }
    return try await setOwner(path, before, following: changesReferent, process) && isClean
  }

  private func descends(into path: String, isOperand: Bool, _ files: Files) -> Bool {
    guard let status = try? files.linkStatus(path) else { return false }
    let followsLink = following == .all || following == .operands && isOperand
    return status.isDirectory
      || status.isSymbolicLink && followsLink && (try? files.status(path).isDirectory) == true
  }

  private func setOwner(_ path: String, _ before: FileStatus, following: Bool, _ process: Process) async throws(Errno)
    -> Bool
  {
    let isMeant =
      (required.user.map { $0 == before.owner } ?? true) && (required.group.map { $0 == before.group } ?? true)
    guard isMeant else {
      if telling == .all { try await process.write(sentence(path, before, isChange: false, process)) }
      return true
    }
    do throws(Errno) {
      try process.files.setOwner(path, user: target.user, group: target.group, following: following)
    } catch {
      if !isSilent {
        let what = target.user != nil ? "ownership" : "group"
        try await process.report("changing \(what) of \(path.quotedName)", error)
      }
      if telling == .all {
        try await process.write(failureSentence(path, before, process))
      }
      return false
    }
    let isChange =
      (target.user.map { $0 != before.owner } ?? false) || (target.group.map { $0 != before.group } ?? false)
    if telling == .all || telling == .changes && isChange {
      try await process.write(sentence(path, before, isChange: isChange, process))
    }
    return true
  }

  private func oldNames(_ before: FileStatus, _ process: Process) -> (user: String, group: String) {
    (
      process.machine.user(withID: before.owner)?.name ?? String(before.owner),
      process.machine.group(withID: before.group)?.name ?? String(before.group)
    )
  }

  private func sentence(_ path: String, _ before: FileStatus, isChange: Bool, _ process: Process) -> String {
    let (user, group) = oldNames(before, process)
    let name = path.quotedName
    switch (target.userName, target.groupName) {
    case (let newUser?, let newGroup?):
      return isChange
        ? "changed ownership of \(name) from \(user):\(group) to \(newUser):\(newGroup)\n"
        : "ownership of \(name) retained as \(user):\(group)\n"
    case (let newUser?, nil):
      return isChange
        ? "changed ownership of \(name) from \(user) to \(newUser)\n" : "ownership of \(name) retained as \(user)\n"
    case (nil, let newGroup?):
      return isChange
        ? "changed group of \(name) from \(group) to \(newGroup)\n" : "group of \(name) retained as \(group)\n"
    case (nil, nil): return "ownership of \(name) retained\n"
    }
  }

  private func failureSentence(_ path: String, _ before: FileStatus, _ process: Process) -> String {
    let (user, group) = oldNames(before, process)
    let name = path.quotedName
    switch (target.userName, target.groupName) {
    case (let newUser?, let newGroup?):
      return "failed to change ownership of \(name) from \(user):\(group) to \(newUser):\(newGroup)\n"
    case (let newUser?, nil): return "failed to change ownership of \(name) from \(user) to \(newUser)\n"
    case (nil, let newGroup?): return "failed to change group of \(name) from \(group) to \(newGroup)\n"
    case (nil, nil): return "failed to change ownership of \(name)\n"
    }
  }
}

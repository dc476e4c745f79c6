import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// Lists files as ls(1) does: gathers, sorts and lays them out.
struct Listing {
  private var options: ListingOptions
  private let process: Process
  private var status = ExitStatus.success
  private var names: [UserID: String] = [:]
  private var groupNames: [GroupID: String] = [:]
  private var somethingWasPrinted = false

  init(_ options: ListingOptions, _ process: Process) {
    self.options = options
    self.process = process
  }

  // MARK: Going through

  /// Lists the operands: first files, then what is in directories.
  mutating func list(_ operands: [String]) async throws(Errno) -> ExitStatus {
    var files: [ListedFile] = []
    for operand in operands {
      if let file = try await look(at: operand, operand, isOperand: true) { files.append(file) }
    }
    files = ListingOrder(options: options).sorted(files)
    var directories: [ListedFile] = []
    if !options.listsDirectoriesThemselves {
      directories = files.filter { $0.status?.isDirectory == true }
      files.removeAll { $0.status?.isDirectory == true }
    }
    if !files.isEmpty {
      // Also an operand that is not there, or listed further down, has a say in whether names are moved.
      let hasQuoted = operands.contains { shown($0) != $0 }
      try await print(&files, isDirectory: false, measuring: directories, hasQuoted: hasQuoted)
    }
    let showsNames = options.isRecursive || operands.count > 1 || !files.isEmpty
    var pending: [(path: String, parents: [FileID])] = directories.reversed().map { ($0.name, []) }
    while let next = pending.popLast() {
      let below = try await listDirectory(
        next.path, parents: next.parents, showsName: showsNames, isOperand: next.parents.isEmpty)
      pending += below.reversed()
    }
    return status
  }

  private mutating func note(_ failure: ExitStatus) {
    if status.rawValue < failure.rawValue { status = failure }
  }

  /// What is known of a file; nil for an operand that is not there.
  private mutating func look(at path: String, _ name: String, isOperand: Bool, type: FileType? = nil)
    async throws(Errno) -> ListedFile?
  {
    let files = process.files
    var file = ListedFile(name, nil)
    file.type = type
    if !isOperand, !options.needsStatus {
      file.status = try? files.linkStatus(path)
      return file
    }
    do throws(Errno) {
      let link = try? files.linkStatus(path)
      switch options.following ?? .never {
      case .always: file.status = try files.status(path)
      case .operands where isOperand: file.status = try files.status(path)
      case .operandsToDirectories where isOperand:
        if let target = try? files.status(path), target.isDirectory { file.status = target }
      default: break
      }
      if file.status == nil { file.status = try files.linkStatus(path) }
      if link?.isSymbolicLink == true, file.status?.isSymbolicLink == true {
        file.linkTarget = try? files.readLink(path)
        file.targetStatus = try? files.status(path)
      }
      return file
    } catch {
      let shown = path == "./" + name ? name : path
      try await process.report("cannot access \(shown.quotedName)", error)
      note(isOperand ? ExitStatus(2) : .failure)
      return isOperand ? nil : file
    }
  }

  /// Lists a directory; what is below it, where that is wanted.
  private mutating func listDirectory(_ path: String, parents: [FileID], showsName: Bool, isOperand: Bool)
    async throws(Errno) -> [(path: String, parents: [FileID])]
  {
    try await process.checkpoint()
    let entries: [DirectoryEntry]
    let own: FileID
    do throws(Errno) {
      own = try process.files.status(path).id
      entries = try process.files.entries(of: path)
    } catch {
      try await process.report("cannot open directory \(path.quotedName)", error)
      note(isOperand ? ExitStatus(2) : .failure)
      return []
    }
    if parents.contains(own) {
      try await process.report("\(path.quotedIfNeeded): not listing already-listed directory")
      note(ExitStatus(2))
      return []
    }
    if showsName {
      var quoting = options.quoting
      quoting.special.append(UInt8(ascii: ":"))
      let start = somethingWasPrinted ? "\n" : ""
      try await process.write("\(start)\(quoting.quote(path)):\n")
      somethingWasPrinted = true
    }
    var files: [ListedFile] = []
    let dots = options.hiding == .nothing ? [(".", FileType.directory), ("..", FileType.directory)] : []
    for (name, type) in dots + entries.map({ ($0.name, $0.type) }) where isShown(name) {
      let child = Path.join(path, name)
      if let file = try await look(at: child, name, isOperand: false, type: type) { files.append(file) }
    }
    files = ListingOrder(options: options).sorted(files)
    if options.format == .long || options.showsBlocks {
      let blocks = files.reduce(0) { $0 + ($1.status?.blocks ?? 0) }
      try await process.write("total \(options.blockSize.text(UInt64(blocks), unit: 512))\n")
    }
    try await print(&files, isDirectory: true)
    guard options.isRecursive else { return [] }
    return files.filter { $0.status?.isDirectory == true && $0.name != "." && $0.name != ".." }
      .map { (Path.join(path, $0.name), parents + [own]) }
  }

  private func isShown(_ name: String) -> Bool {
    if name.utf8.first == UInt8(ascii: "."), options.hiding == .hidden { return false }
    if options.hiding == .hidden, options.hiddenPatterns.contains(where: { ShellPattern.matches($0, name) }) {
      return false
    }
    return !options.ignoredPatterns.contains { ShellPattern.matches($0, name) }
  }

  // MARK: Printing

  /// - Parameters:
  ///   - others: are not printed, but have a say in how wide the columns of the long format are.
  ///   - hasQuoted: whether there is a name in quotes besides those of the files.
  private mutating func print(
    _ files: inout [ListedFile], isDirectory: Bool, measuring others: [ListedFile] = [], hasQuoted: Bool = false
  ) async throws(Errno) {
    for index in files.indices {
      files[index].shownName = shown(files[index].name)
      files[index].isQuoted = files[index].shownName != files[index].name
    }
    let pads = options.alignsQuotes && (hasQuoted || files.contains { $0.isQuoted })
    somethingWasPrinted = true
    if options.format == .long {
      try await printLong(files, measuring: others, pads: pads)
      return
    }
    let isAligned = options.format != .commas
    let inodeWidth = options.showsInode && isAligned ? files.map { inode($0).utf8.count }.max() ?? 0 : 0
    let blockWidth = options.showsBlocks && isAligned ? files.map { blocks($0).utf8.count }.max() ?? 0 : 0
    var cells: [ListingLayout.Cell] = []
    for file in files {
      var prefix = ""
      if options.showsInode { prefix += inode(file).rightAligned(to: inodeWidth) + " " }
      if options.showsBlocks { prefix += blocks(file).rightAligned(to: blockWidth) + " " }
      if options.showsContext { prefix += "? " }
      let pad = pads && !file.isQuoted ? " " : ""
      let mark = file.indicator(options.indicators)
      let width = CharacterWidth.of(prefix + pad + file.shownName + mark)
      cells.append(ListingLayout.Cell(text: prefix + pad + paint(file) + mark, width: width))
    }
    let layout = ListingLayout(width: options.width, tabSize: options.tabSize, terminator: options.terminator)
    let text =
      switch options.format {
      case .columns: layout.columns(cells)
      case .rows: layout.rows(cells)
      case .commas: layout.commas(cells)
      case .oneAColumn, .long: cells.map { $0.text + options.terminator }.joined()
      }
    try await process.write(text)
  }

  private mutating func paint(_ file: ListedFile, isTarget: Bool = false) -> String {
    let shown = isTarget ? self.shown(file.linkTarget ?? "") : file.shownName
    return options.colors?.paint(shown, of: file, isTarget: isTarget) ?? shown
  }

  private func shown(_ name: String) -> String {
    let quoted = options.quoting.quote(name)
    guard options.hidesUnprintable else { return quoted }
    if quoted.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return quoted }
    guard process.isUTF8 else {
      return String(lossless: quoted.bytes.map { $0 >= 0x20 && $0 < 0x7F ? $0 : UInt8(ascii: "?") })
    }
    return String(
      String.UnicodeScalarView(quoted.unicodeScalars.map { CharacterWidth.isPrintable($0) ? $0 : "?" }))
  }

  private func inode(_ file: ListedFile) -> String { file.status.map { String($0.id.inode) } ?? "?" }

  private func blocks(_ file: ListedFile) -> String {
    file.status.map { options.blockSize.text(UInt64($0.blocks), unit: 512) } ?? "?"
  }

  // MARK: The long format

  /// A text in a column of the long format.
  private struct Cell {
    var text: String
    var isRightAligned = true
  }

  /// Names stand on the left of their column, numbers on the right.
  private mutating func owner(_ file: ListedFile) -> Cell {
    guard let id = file.status?.owner else { return Cell(text: "?", isRightAligned: false) }
    if names[id] == nil { names[id] = process.machine.user(withID: id)?.name ?? "" }
    guard !options.usesNumbers, let name = names[id], !name.isEmpty else { return Cell(text: String(id)) }
    return Cell(text: name, isRightAligned: false)
  }

  private mutating func group(_ file: ListedFile) -> Cell {
    guard let id = file.status?.group else { return Cell(text: "?", isRightAligned: false) }
    if groupNames[id] == nil { groupNames[id] = process.machine.group(withID: id)?.name ?? "" }
    guard !options.usesNumbers, let name = groupNames[id], !name.isEmpty else { return Cell(text: String(id)) }
    return Cell(text: name, isRightAligned: false)
  }

  private mutating func printLong(
    _ shown: [ListedFile], measuring others: [ListedFile], pads: Bool
  ) async throws(Errno) {
    let files = shown + others
    var columns: [[Cell]] = []
    if options.showsInode { columns.append(files.map { Cell(text: inode($0)) }) }
    if options.showsBlocks { columns.append(files.map { Cell(text: blocks($0)) }) }
    columns.append(
      files.map { file in
        let letters = file.status?.modeLetters ?? String(file.type?.letter ?? "?") + "?????????"
        return Cell(text: letters, isRightAligned: false)
      })
    columns.append(files.map { file in Cell(text: file.status.map { String($0.linkCount) } ?? "?") })
    if options.showsOwner { columns.append(files.map { owner($0) }) }
    if options.showsGroup { columns.append(files.map { group($0) }) }
    if options.showsContext { columns.append(files.map { _ in Cell(text: "?", isRightAligned: false) }) }
    if options.showsAuthor { columns.append(files.map { owner($0) }) }
    columns.append(sizes(files).map { Cell(text: $0) })
    columns.append(dates(files).map { Cell(text: $0) })
    let widths = columns.map { column in column.map { CharacterWidth.of($0.text) }.max() ?? 0 }
    for (index, file) in shown.enumerated() {
      var line = ""
      for (column, width) in zip(columns, widths) {
        let cell = column[index]
        let fill = String(repeating: " ", count: max(0, width - CharacterWidth.of(cell.text)))
        line += cell.isRightAligned ? fill + cell.text + " " : cell.text + fill + " "
      }
      line += (pads && !file.isQuoted ? " " : "") + paint(file)
      if let target = file.linkTarget {
        line += " -> " + (options.colors == nil ? self.shown(target) : paint(file, isTarget: true))
        line += file.indicator(options.indicators, showsTarget: true)
      } else {
        line += file.indicator(options.indicators)
      }
      try await process.write(line + options.terminator)
    }
  }

  /// Sizes, or for devices their numbers, each part in its own column.
  private func sizes(_ files: [ListedFile]) -> [String] {
    let devices = files.compactMap { $0.status?.device }
    let majorWidth = devices.map { String($0.major).utf8.count }.max() ?? 0
    let minorWidth = devices.map { String($0.minor).utf8.count }.max() ?? 0
    return files.map { file in
      guard let status = file.status else { return "?" }
      guard let device = status.device else { return options.fileSize.text(UInt64(max(0, status.size))) }
      return String(device.major).rightAligned(to: majorWidth) + ", "
        + String(device.minor).rightAligned(to: minorWidth)
    }
  }

  private func dates(_ files: [ListedFile]) -> [String] {
    let now = process.now
    let halfAYear = TimeInterval.seconds(31_556_952 / 2)
    let order = ListingOrder(options: options)
    return files.map { file in
      guard file.status != nil else {
        // As wide as other dates.
        let usual = process.format(Timestamp(seconds: 0), options.oldTimeFormat)
        return "?".rightAligned(to: usual.utf8.count)
      }
      let time = order.time(file)
      let isRecent = now - halfAYear < time && time <= now
      return process.format(time, isRecent ? options.recentTimeFormat : options.oldTimeFormat)
    }
  }
}

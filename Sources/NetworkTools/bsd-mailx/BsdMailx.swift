import CommandConventions
import FileSystem
import Kernel

/// mail(1) of BSD, as Debian has it: sends a message, or reads a mailbox.
package struct BsdMailx: Program {
  package static let name = "bsd-mailx"

  package init() {}

  /// What the command line asks for.
  private struct Request {
    var letter = Letter()
    var folder: String?
    var user: String?
    var asksOnlyWhetherThereIsMail = false
    var readsSettings = true
    var showsHeaders = true
    var isInteractive = false
    var hidesEmptyMessages = false
    var isVerbose = false
    var isDebugging = false
    var ignoresInterrupts = false
  }

  package func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = Path.lastComponent(process.arguments.first ?? "mail")
    guard var request = try await readOptions(process) else { return .failure }
    var settings = MailSettings()
    if request.readsSettings { settings.read(process, "/etc/mail.rc") }
    let account = process.machine.user(withID: process.credentials.realUser)
    settings.user = request.user ?? account?.name ?? "root"
    settings.home = process.environment["HOME"] ?? account?.home ?? "/"
    if request.readsSettings { settings.read(process, settings.home + "/.mailrc") }
    settings.isInteractive = request.isInteractive || process.isTerminal(0)
    settings.isVerbose = request.isVerbose
    settings.isDebugging = request.isDebugging
    if request.isDebugging {
      try await process.write("user = \(settings.user), homedir = \(settings.home)\n")
    }
    guard request.letter.to.isEmpty else {
      request.letter.to = settings.expandingAliases(request.letter.to)
      var composer = MailComposer(process: process, settings: settings, letter: request.letter)
      composer.skipsEmptyMessage = request.hidesEmptyMessages
      try await composer.compose(printsHeader: false)
      return composer.wasAborted ? .failure : .success
    }
    let letter = request.letter
    guard letter.subject == nil, letter.copies.isEmpty, letter.blindCopies.isEmpty, letter.from == nil else {
      try await process.complain("You must specify to-addr recipients when using -s, -c, -b, or -r")
      return .failure
    }
    return try await read(process, request, settings)
  }

  private func read(_ process: Process, _ request: Request, _ settings: MailSettings) async throws(Errno)
    -> ExitStatus
  {
    let folder = request.folder.map { settings.expandingFolder($0) }
    let path = folder ?? settings.systemMailbox(process, of: request.user)
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try process.files.read(path)
    } catch {
      if error == .ENOENT, folder == nil { return try await noMail(process, settings.user) }
      try await process.complain("\(path): \(error.message)")
      return .failure
    }
    let messages = MailboxFile.messages(in: bytes)
    if messages.isEmpty, folder == nil { return try await noMail(process, settings.user) }
    if request.asksOnlyWhetherThereIsMail { return .success }
    if messages.isEmpty, bytes.isEmpty {
      try await process.complain("\(path): No messages")
      return .failure
    }
    var session = MailSession(
      process: process, settings: settings, path: path, messages: messages, isSystemMailbox: folder == nil)
    session.originalSize = bytes.count
    try await session.announce(showingHeaders: request.showsHeaders)
    try await session.run()
    return .success
  }

  private func noMail(_ process: Process, _ user: String) async throws(Errno) -> ExitStatus {
    try await process.writeError("No mail for \(user)\n")
    return .failure
  }

  private static let usage =
    "usage: mail [-dEIinv] [-a header] [-b bcc-addr] [-c cc-addr] [-r from-addr] [-s subject] [--] to-addr ...\n"
    + "       mail [-dEIiNnv] -f [name]\n       mail [-dEIiNnv] [-u user]\n"

  /// nil when the command line is not understood, which has been said.
  private func readOptions(_ process: Process) async throws(Errno) -> Request? {
    var request = Request()
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "EIN?a:b:c:defins:r:u:v", permutes: false)
    var wantsFolder = false
    do {
      while let option = try parser.next() {
        let value = option.argument ?? ""
        switch option.name {
        case "a": request.letter.extraHeaders.append(value)
        case "b": request.letter.blindCopies += Letter.names(in: value)
        case "c": request.letter.copies += Letter.names(in: value)
        case "d": request.isDebugging = true
        case "e": request.asksOnlyWhetherThereIsMail = true
        case "E": request.hidesEmptyMessages = true
        case "f": wantsFolder = true
        case "I": request.isInteractive = true
        case "i": request.ignoresInterrupts = true
        case "N": request.showsHeaders = false
        case "n": request.readsSettings = false
        case "r": request.letter.from = value
        case "s": request.letter.subject = value.map { $0 == "\n" ? " " : String($0) }.joined()
        case "u": request.user = value
        case "v": request.isVerbose = true
        default:
          try await process.writeError(BsdMailx.usage)
          return nil
        }
      }
    } catch let failure as OptionParser.Failure {
      try await process.complain(failure.message)
      try await process.writeError(BsdMailx.usage)
      return nil
    } catch {
      throw .EINTR
    }
    if wantsFolder {
      request.folder = parser.operands.first ?? "&"
    } else {
      request.letter.to = parser.operands.flatMap(Letter.names)
    }
    return request
  }
}

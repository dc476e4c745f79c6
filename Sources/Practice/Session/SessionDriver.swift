import FileSystem
import Kernel
import Simulation

/// Lets a session's world go on at a real terminal: the clock of the world follows the real one, and what is
/// typed reaches the programs that wait for it.
package struct SessionDriver {
  private let session: Session
  private let console: any Console
  /// The simulated time that goes with the real time 0.
  private var epoch: Timestamp

  /// How far the world may be ahead of the real clock, so that what takes a program a millisecond to start takes
  /// the learner none.
  private static let lead = TimeInterval.milliseconds(5)
  /// How long the world runs before the keyboard is looked at.
  private static let slice: Int64 = 5_000_000
  /// How long what was saved may not have reached the disk.
  private static let syncDelay: Int64 = 300_000_000

  private var world: World { session.world }
  private var terminal: TerminalDevice { session.terminal }
  private var hungUp = false
  private var isSynchronized = true

  package init(_ session: Session, at console: any Console) {
    self.session = session
    self.console = console
    epoch = session.world.scheduler.now - TimeInterval(nanoseconds: console.nanoseconds)
  }

  /// Runs the session to its end: until the shell ends, or the terminal goes away.
  ///
  /// - Returns: how the shell ended.
  package mutating func run() -> ExitStatus {
    let console = console
    terminal.output = { console.show($0) }
    terminal.offersLineEditing = true
    takeSize()
    world.hasPendingInterrupt = SessionDriver.sampled { console.hasKeys }
    world.deliverInterrupt = { [session] in
      if case .keys(let keys)? = console.wait(nanoseconds: 0) { SessionDriver.type(keys, session) }
    }
    while !session.shell.hasEnded, !hungUp {
      let due = goOn()
      showNotices()
      if let request = terminal.lineRequest {
        answer(request)
      } else if !session.shell.hasEnded {
        wait(due)
      }
    }
    world.hasPendingInterrupt = { false }
    session.saveAtEnd()
    showNotices()
    return session.shell.waitStatus?.shellStatus ?? .success
  }

  /// A question that is put often, asked only now and then.
  private static func sampled(_ question: @escaping () -> Bool) -> () -> Bool {
    var count = 0
    return {
      count += 1
      guard count & 1023 == 0 else { return false }
      return question()
    }
  }

  // MARK: The world's time

  private var target: Timestamp { epoch + TimeInterval(nanoseconds: console.nanoseconds) }

  /// Lets happen what is due.
  ///
  /// - Returns: how long nothing will happen by itself, in nanoseconds; nil for ever.
  private mutating func goOn() -> Int64? {
    let end = console.nanoseconds + SessionDriver.slice
    var rounds = 0
    let mayGoOn = { [console] in
      rounds += 1
      return rounds & 63 != 0 || console.nanoseconds < end
    }
    let scheduler = world.scheduler
    scheduler.runReady(while: mayGoOn)
    while console.nanoseconds < end {
      guard !scheduler.hasReadyWork else { return 0 }
      guard scheduler.fireNext(by: limit) else { break }
      scheduler.runReady(while: mayGoOn)
    }
    if let until = session.fastForward, scheduler.nextDue.map({ $0 > until }) ?? true {
      scheduler.advance(to: until)
      endFastForward()
    }
    guard let due = scheduler.nextDue else {
      scheduler.advance(to: target)
      return nil
    }
    if due > target { scheduler.advance(to: target) }
    return max(0, (due - limit).nanoseconds)
  }

  /// Up to when things may happen now.
  private var limit: Timestamp { max(target + SessionDriver.lead, session.fastForward ?? target) }

  /// Goes on from here with the real clock.
  private mutating func endFastForward() {
    session.fastForward = nil
    epoch = world.scheduler.now - TimeInterval(nanoseconds: console.nanoseconds)
  }

  /// The world's clock was set back or forward: the real one goes on from there.
  private mutating func followClock() {
    epoch = world.scheduler.now - TimeInterval(nanoseconds: console.nanoseconds)
  }

  // MARK: The terminal

  private mutating func wait(_ nanoseconds: Int64?) {
    take(console.wait(nanoseconds: nanoseconds))
  }

  private mutating func take(_ event: ConsoleEvent?) {
    switch event {
    case .keys(let keys):
      if session.fastForward != nil, keys.contains(terminal.attributes.interrupt) { endFastForward() }
      SessionDriver.type(keys, session)
    case .resized: takeSize()
    case .hungUp: hungUp = true
    case nil: break
    }
  }

  private func takeSize() {
    let size = console.size
    terminal.resize(rows: size.rows, columns: size.columns)
  }

  private static func type(_ keys: [UInt8], _ session: Session) {
    session.terminal.type(keys)
  }

  private func showNotices() {
    for notice in session.notices { console.show(Array("postroom: \(notice)\r\n".utf8)) }
    session.notices = []
  }

  // MARK: Lines

  private mutating func answer(_ request: TerminalDevice.LineRequest) {
    guard session.promptCame(request) else {
      followClock()
      return terminal.answerLine(.stateChanged)
    }
    showNotices()
    let number = terminal.lineRequestCount
    var sync: Int64? = console.nanoseconds + SessionDriver.syncDelay
    let edited = console.editLine(request, typedAhead: terminal.takeInput()) {
      takeSize()
      let due = goOn()
      guard terminal.lineRequest != nil, terminal.lineRequestCount == number, !session.shell.hasEnded else {
        return .abandon
      }
      session.saveLater()
      guard let time = sync else { return .wait(nanoseconds: due) }
      let rest = time - console.nanoseconds
      if rest <= 0 {
        session.store.synchronize()
        sync = nil
        return .wait(nanoseconds: due)
      }
      return .wait(nanoseconds: min(due ?? rest, rest))
    }
    // However long it took, the command line begins now.
    _ = goOn()
    switch edited {
    case .line(let line):
      session.lineEntered(line, request)
      terminal.answerLine(.line(line))
    case .endOfFile: terminal.answerLine(.endOfFile)
    case .interrupted: terminal.answerLine(.interrupted)
    case .abandoned: break
    case .hungUp: hungUp = true
    }
  }
}

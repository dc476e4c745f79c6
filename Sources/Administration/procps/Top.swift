import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// top(1) in batch mode: the processes again and again, as text.
struct Top: Program {
  static let name = "top"

  private var isBatch = false
  private var iterations: Int?
  private var delay = 3.0
  private var pids: [PID] = []
  private var user: UserID?
  private var showsCommandLine = false

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var command = self
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "bcd:E:e:HhiIn:Oo:p:SsU:u:Vw::1")
    var options: [OptionParser.Option] = []
    do throws(OptionParser.Failure) {
      while let option = try parser.next() { options.append(option) }
    } catch {
      try await process.complain(error.message)
      return .success
    }
    for option in options {
      switch option.name {
      case "V":
        try await process.write("top from procps-ng 4.0.2\n")
        return .success
      case "h":
        try await process.write("\nUsage:\n top [options]\n\nFor more details see top(1).\n")
        return .success
      case "u", "U":
        let name = option.argument ?? ""
        guard let found = process.machine.user(named: name)?.id ?? UserID(name) else {
          return try await process.fail("Invalid user")
        }
        command.user = found
      default: command.take(option)
      }
    }
    guard command.isBatch || command.iterations == 1 else {
      try await process.writeError("postroom: top without -b is not simulated\n")
      return .failure
    }
    return try await command.show(process)
  }

  private mutating func take(_ option: OptionParser.Option) {
    let value = option.argument ?? ""
    switch option.name {
    case "b": isBatch = true
    case "c": showsCommandLine.toggle()
    case "d": delay = Double(value) ?? delay
    case "n": iterations = Int(value)
    case "p": pids += value.split(separator: ",").compactMap { PID($0) }
    default: break
    }
  }

  private func show(_ process: Process) async throws(Errno) -> ExitStatus {
    var left = iterations ?? Int.max
    while true {
      try await process.write(screen(process))
      left -= 1
      guard left > 0 else { return .success }
      try await process.write("\n")
      try await process.standardOutput.flush()
      try await process.sleep(.milliseconds(Int64(delay * 1000)))
    }
  }

  private func screen(_ process: Process) -> String {
    let all = process.machine.processInfos().map { info in
      var info = info
      if info.pid == process.pid { info.stateLetter = "R" }
      return info
    }
    func count(_ letters: String) -> String {
      String(all.filter { letters.contains($0.stateLetter) }.count).rightAligned(to: 3)
    }
    let memory = MachineMemory.self
    func mebibytes(_ size: Int) -> String { (PsValues.tenths(size * 10 / 1024)).rightAligned(to: 8) }
    let used = memory.total - memory.available
    let cache = memory.buffers + memory.cached + memory.reclaimable
    var text = "top -" + Uptime.line(process) + "\n"
    text += "Tasks: " + String(all.count).rightAligned(to: 3) + " total, " + count("R") + " running, "
    text += count("SD") + " sleeping, " + count("T") + " stopped, " + count("Z") + " zombie\n"
    text += "%Cpu(s):  0.0 us,  0.0 sy,  0.0 ni,100.0 id,  0.0 wa,  0.0 hi,  0.0 si,  0.0 st \n"
    text += "MiB Mem : \(mebibytes(memory.total)) total, \(mebibytes(memory.free)) free, "
    text += "\(mebibytes(used)) used, \(mebibytes(cache)) buff/cache     \n"
    text += "MiB Swap: \(mebibytes(0)) total, \(mebibytes(0)) free, \(mebibytes(0)) used. "
    text += "\(mebibytes(memory.available)) avail Mem \n\n"
    text += "    PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND\n"
    let chosen = all.filter { info in
      (pids.isEmpty || pids.contains(info.pid)) && (user == nil || info.credentials.effectiveUser == user)
    }
    return text + chosen.map { row($0, PsValues(process)) }.joined()
  }

  private func row(_ info: ProcessInfo, _ values: PsValues) -> String {
    let figures = ProcessFigures(info)
    let name = values.userName(info.credentials.effectiveUser)
    let hundredths = Int(info.cpuSeconds * 100)
    let time = "\(hundredths / 6000):\(PsValues.two(hundredths / 100 % 60)).\(PsValues.two(hundredths % 100))"
    let sizes = [figures.virtualMemory, figures.residentMemory, figures.sharedMemory]
    let shown = name.utf8.count > 8 ? String(name.prefix(7)) + "+" : name
    return String(info.pid).rightAligned(to: 7) + " " + shown.padded(to: 8) + "  20   0"
      + " " + String(sizes[0]).rightAligned(to: 7) + " " + String(sizes[1]).rightAligned(to: 6) + " "
      + String(sizes[2]).rightAligned(to: 6) + " \(info.stateLetter)"
      + values.text(.cpuShare, info).rightAligned(to: 6) + values.text(.memoryShare, info).rightAligned(to: 6)
      + time.rightAligned(to: 10) + " "
      + (showsCommandLine ? ProcessChoice.commandLine(info) : info.command) + "\n"
  }
}

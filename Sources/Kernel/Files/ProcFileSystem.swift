import FileSystem
import Simulation

/// A file of /proc, as its inode number says it: which process, which descriptor, what about it.
struct ProcNode: Hashable {
  enum Kind: UInt8 {
    case top = 1
    case own, thread, process, commandLine, command, status, stat, environment, executable, currentDirectory, root
    case descriptors, descriptor, mountInfo
    case uptime, loadAverage, memoryInfo, version, mounts, mountsLink, cpuInfo, fileSystems
    /// A directory or a setting below /proc/sys; `descriptor` is its index in `SystemControls`.
    case system, systemControl
  }

  var kind: Kind
  var pid: PID = 0
  var descriptor: Int = 0

  static let top = ProcNode(kind: .top)

  init(kind: Kind, pid: PID = 0, descriptor: Int = 0) {
    self.kind = kind
    self.pid = pid
    self.descriptor = descriptor
  }

  init(_ inode: InodeNumber) {
    kind = Kind(rawValue: UInt8(truncatingIfNeeded: inode)) ?? .top
    descriptor = Int(inode >> 8 & 0xFFFF)
    pid = PID(truncatingIfNeeded: inode >> 24)
  }

  var inode: InodeNumber {
    UInt64(kind.rawValue) | UInt64(descriptor & 0xFFFF) << 8 | UInt64(pid) << 24
  }
}

/// proc(5): the machine's state as files that are made up when somebody looks.
struct ProcFileSystem {
  let machine: Machine
  /// The process that looks; whom "self" means.
  let asking: PID?

  private static let topNames: [(String, ProcNode.Kind)] = [
    ("cpuinfo", .cpuInfo), ("filesystems", .fileSystems), ("loadavg", .loadAverage), ("meminfo", .memoryInfo),
    ("mounts", .mountsLink), ("self", .own), ("sys", .system), ("uptime", .uptime), ("version", .version),
  ]
  private static let processNames: [(String, ProcNode.Kind)] = [
    ("cmdline", .commandLine), ("comm", .command), ("cwd", .currentDirectory), ("environ", .environment),
    ("exe", .executable), ("fd", .descriptors), ("mountinfo", .mountInfo), ("mounts", .mounts), ("root", .root),
    ("stat", .stat), ("status", .status),
  ]
  func lookup(_ name: String, in node: ProcNode) -> ProcNode? {
    switch node.kind {
    case .top:
      if name == ".." { return node }
      if let pid = PID(name), machine.processInfo(pid) != nil { return ProcNode(kind: .process, pid: pid) }
    case .descriptors:
      if name == ".." { return ProcNode(kind: .process, pid: node.pid) }
      guard let number = Int(name), machine.processes[node.pid]?.descriptors[number] != nil else { return nil }
      return ProcNode(kind: .descriptor, pid: node.pid, descriptor: number)
    case .system:
      if name == ".." {
        return SystemControls.parent(of: node.descriptor).map { ProcNode(kind: .system, descriptor: $0) } ?? .top
      }
      return systemEntries(node).first { $0.0 == name }?.1
    default:
      if name == ".." { return .top }
    }
    return names(in: node).first { $0.0 == name }.map { ProcNode(kind: $0.1, pid: node.pid) }
  }

  private func names(in node: ProcNode) -> [(String, ProcNode.Kind)] {
    switch node.kind {
    case .top: ProcFileSystem.topNames
    case .process: ProcFileSystem.processNames
    default: []
    }
  }

  private func systemEntries(_ node: ProcNode) -> [(String, ProcNode)] {
    SystemControls.entries(of: node.descriptor).map { name, entry in
      switch entry {
      case .directory(let index): (name, ProcNode(kind: .system, descriptor: index))
      case .control(let index): (name, ProcNode(kind: .systemControl, descriptor: index))
      }
    }
  }

  func entries(of node: ProcNode) -> [(String, ProcNode)] {
    var result = names(in: node).map { ($0.0, ProcNode(kind: $0.1, pid: node.pid)) }
    switch node.kind {
    case .top:
      result = machine.processInfos().map { (String($0.pid), ProcNode(kind: .process, pid: $0.pid)) } + result
    case .descriptors:
      result += (machine.processes[node.pid]?.descriptors.numbers ?? [])
        .map { (String($0), ProcNode(kind: .descriptor, pid: node.pid, descriptor: $0)) }
    case .system: result = systemEntries(node)
    default: break
    }
    return result
  }

  func path(of node: ProcNode) -> String? {
    switch node.kind {
    case .top: "/proc"
    case .process: "/proc/\(node.pid)"
    case .descriptors: "/proc/\(node.pid)/fd"
    case .system: SystemControls.path(of: node.descriptor)
    default: nil
    }
  }

  func inode(_ node: ProcNode) -> Inode? {
    let info = node.pid == 0 ? nil : machine.processInfo(node.pid)
    if node.pid != 0, info == nil { return nil }
    let content = content(of: node, info)
    let mode: FileMode =
      switch content {
      case .directory: node.kind == .descriptors ? 0o500 : 0o555
      case .symbolicLink: 0o777
      default:
        switch node.kind {
        case .environment: 0o400
        case .systemControl: SystemControls.all[node.descriptor].isReadOnly ? 0o444 : 0o644
        default: 0o444
        }
      }
    let owner = info?.credentials.effectiveUser ?? 0
    return Inode(
      content: content, mode: mode, owner: owner, group: info?.credentials.effectiveGroup ?? 0, time: machine.now,
      linkCount: content == .directory(Directory(parent: 0)) ? 2 : 1)
  }

  private func content(of node: ProcNode, _ info: ProcessInfo?) -> Inode.Content {
    switch node.kind {
    case .top, .process, .descriptors, .system: return .directory(Directory(parent: 0))
    case .own: return .symbolicLink(String(asking ?? 1))
    case .thread: return .symbolicLink("\(asking ?? 1)/task/\(asking ?? 1)")
    case .mountsLink: return .symbolicLink("self/mounts")
    case .executable: return .symbolicLink(info?.executable ?? "")
    case .currentDirectory:
      return .symbolicLink(machine.processes[node.pid].flatMap { $0.files.path(of: $0.workingDirectory) } ?? "/")
    case .root: return .symbolicLink("/")
    case .descriptor:
      return .symbolicLink(machine.processes[node.pid]?.descriptors[node.descriptor]?.displayName ?? "")
    default: return .data(text(of: node, info).bytes)
    }
  }

  private func text(of node: ProcNode, _ info: ProcessInfo?) -> String {
    let uptime = (machine.now - machine.state.bootTime).seconds
    switch node.kind {
    case .commandLine: return info.map { $0.arguments.map { $0 + "\0" }.joined() } ?? ""
    case .command: return (info?.command ?? "") + "\n"
    case .environment: return machine.processes[node.pid]?.environment.map { "\($0.key)=\($0.value)\0" }.joined() ?? ""
    case .status: return info.map(statusText) ?? ""
    case .stat:
      guard let info else { return "" }
      return "\(info.pid) (\(info.command)) \(info.stateLetter) \(info.parent) \(info.group) \(info.session) 0 -1 0 "
        + "0 0 0 0 0 0 0 0 20 0 1 0 \(Int((info.startTime - machine.state.bootTime).seconds * 100)) "
        + "\(info.virtualMemoryKilobytes * 1024) \(info.residentMemoryKilobytes / 4)\n"
    case .mounts, .mountInfo:
      return machine.state.volumes.mounts.map { "\($0.source) \($0.path) \($0.type) \($0.options) 0 0\n" }.joined()
    case .uptime: return ProcFileSystem.hundredths(uptime) + " " + ProcFileSystem.hundredths(uptime * 1.9) + "\n"
    case .loadAverage: return "0.00 0.00 0.00 1/\(machine.processInfos().count) \(machine.state.lastPID)\n"
    case .memoryInfo: return MachineMemory.text
    case .version: return "Linux version \(machine.state.release) (debian-kernel@lists.debian.org)\n"
    case .cpuInfo: return "processor\t: 0\nmodel name\t: Postroom Virtual CPU\ncpu MHz\t\t: 2000.000\n"
    case .fileSystems: return "nodev\tproc\nnodev\ttmpfs\n\text4\n"
    case .systemControl: return machine.systemControl(node.descriptor) + "\n"
    default: return ""
    }
  }

  private func statusText(_ info: ProcessInfo) -> String {
    let credentials = info.credentials
    let (uid, gid) = (credentials.realUser, credentials.realGroup)
    let state = ["R": "running", "T": "stopped", "Z": "zombie"][info.stateLetter] ?? "sleeping"
    return """
      Name:\t\(info.command)
      State:\t\(info.stateLetter) (\(state))
      Tgid:\t\(info.pid)
      Pid:\t\(info.pid)
      PPid:\t\(info.parent)
      Uid:\t\(uid)\t\(credentials.effectiveUser)\t\(credentials.savedUser)\t\(credentials.effectiveUser)
      Gid:\t\(gid)\t\(credentials.effectiveGroup)\t\(credentials.savedGroup)\t\(credentials.effectiveGroup)
      Groups:\t\(credentials.supplementaryGroups.map { "\($0) " }.joined())
      VmSize:\t\(info.virtualMemoryKilobytes) kB
      VmRSS:\t\(info.residentMemoryKilobytes) kB
      Threads:\t1

      """
  }

  /// "12.30": seconds with two decimals.
  private static func hundredths(_ seconds: Double) -> String {
    let count = Int(seconds * 100)
    return "\(count / 100).\(count / 10 % 10)\(count % 10)"
  }
}

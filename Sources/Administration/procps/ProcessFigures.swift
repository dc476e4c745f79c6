import Kernel

/// What the process table does not know of a program, as it was measured on Debian 12.
struct ProcessFigures {
  /// In KB: all of its memory, what of it is in use, the shared part of that, its code.
  var virtualMemory = 8_000
  var residentMemory = 4_000
  var sharedMemory = 3_500
  var code = 64
  var threads = 1
  /// The function of the kernel in which it waits.
  var waitChannel = "do_epoll_wait"

  private typealias Row = (name: String, virtual: Int, resident: Int, shared: Int, code: Int, channel: String)

  private static let rows: [Row] = [
    ("bash", 4_360, 3_272, 3_080, 770, "do_wait"),
    ("master", 42_680, 4_760, 4_180, 47, "do_epoll_wait"),
    ("pickup", 42_700, 6_792, 5_964, 23, "do_epoll_wait"),
    ("proxymap", 42_704, 6_840, 6_076, 31, "do_epoll_wait"),
    ("ps", 8_496, 4_420, 3_100, 63, ""),
    ("qmgr", 42_744, 6_900, 6_056, 59, "do_epoll_wait"),
    ("rsyslogd", 152_140, 3_096, 2_448, 700, "poll_schedule_timeout"),
    ("sleep", 2_576, 920, 840, 15, "hrtimer_nanosleep"),
    ("smtpd", 49_052, 13_552, 11_852, 111, "do_epoll_wait"),
    ("su", 6_868, 4_340, 3_900, 27, "do_wait"),
    ("systemd", 102_016, 12_140, 9_100, 43, "ep_poll"),
    ("tlsmgr", 48_468, 12_340, 10_820, 27, "do_epoll_wait"),
    ("top", 8_872, 5_128, 3_136, 79, ""),
  ]

  init(_ info: ProcessInfo) {
    if let row = ProcessFigures.rows.first(where: { $0.name == info.command }) {
      virtualMemory = row.virtual
      residentMemory = row.resident
      sharedMemory = row.shared
      code = row.code
      waitChannel = row.channel
    }
    if info.command == "rsyslogd" { threads = 3 }
    if info.stateLetter == "R" { waitChannel = "" }
    if info.stateLetter == "Z" { (virtualMemory, residentMemory, sharedMemory, code) = (0, 0, 0, 0) }
  }
}

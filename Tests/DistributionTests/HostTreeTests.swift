import FileSystem
import Kernel
import Testing

@testable import Distribution
import struct Kernel.ExitStatus

@Suite struct HostTreeTests {
  @Test(arguments: ["mail", "sm", "exim"])
  func `a host has its accounts and its folders`(host: String) throws {
    let outcome = try HostWorld.run(host) { process, _ throws(Errno) in
      let files = process.files
      let mail = try files.status("/var/mail")
      let hostName = try files.read("/etc/hostname")
      let isRight =
        process.machine.user(named: "student")?.id == 1000 && process.machine.user(named: "petra")?.id == 1006
        && mail.mode.contains(.setGroupID) && mail.group == 8 && files.exists("/bin/bash") && files.exists("/home/john")
        && files.exists("/dev/null") && files.exists("/proc/1/status") && files.exists("/run/rsyslogd.pid")
        && hostName == Array("\(host)\n".utf8)
      return isRight ? .success : .failure
    }
    #expect(outcome.status == .success)
  }

  @Test(arguments: [
    ("/etc/postfix/main.cf", 1384, 47), ("/etc/postfix/master.cf", 6944, 137),
    ("/etc/postfix/main.cf.proto", 27464, 693), ("/etc/services", 12813, 361), ("/etc/rsyslog.conf", 1430, 69),
  ])
  func `files are as long as the real ones`(path: String, size: Int, lines: Int) throws {
    let outcome = try HostWorld.run { process, outcome throws(Errno) in
      let bytes = try process.files.read(path)
      outcome.text = "\(bytes.count) \(bytes.count { $0 == 10 })"
      return .success
    }
    #expect(outcome.text == "\(size) \(lines)")
  }

  @Test func `the queue has its owners and modes`() throws {
    let outcome = try HostWorld.run { process, outcome throws(Errno) in
      for name in ["maildrop", "public", "private", "active", "pid"] {
        let status = try process.files.status("/var/spool/postfix/" + name)
        outcome.text += "\(status.modeLetters) \(status.owner) \(status.group)\n"
      }
      return .success
    }
    #expect(
      outcome.text == """
        drwx-wx--T 100 103
        drwx--s--- 100 103
        drwx------ 100 0
        drwx------ 100 0
        drwxr-xr-x 0 0

        """)
  }
}

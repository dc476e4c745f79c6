import FileSystem
import Kernel
import Testing

@testable import Distribution
import struct Kernel.ExitStatus

@Suite struct ServiceTests {
  /// Runs command lines one after the other; what the last one printed, and its status.
  private func run(_ lines: String...) throws -> HostWorld.Outcome {
    try HostWorld.run { process, outcome throws(Errno) in
      var status = ExitStatus.success
      for line in lines {
        outcome.text = ""
        let words = line.split(separator: " ").map(String.init)
        status = try await process.wait(for: process.spawn(process.findProgram(words[0]) ?? words[0], words))
          .shellStatus
      }
      return status
    }
  }

  @Test func `units are active after the boot`() throws {
    #expect(try run("systemctl is-active postfix rsyslog postfix@-").text == "active\nactive\nactive\n")
    let status = try run("systemctl status postfix")
    #expect(status.status == .success)
    #expect(status.text.contains(" (/lib/systemd/system/postfix.service; enabled; preset: enabled)\n"))
    #expect(status.text.contains("active (exited)"))
    #expect(try run("systemctl status nosuch").status == ExitStatus(4))
    #expect(try run("systemctl start nosuch").status == ExitStatus(5))
  }

  @Test func `without the logger messages are lost, but for the journal`() throws {
    let stop = "systemctl stop rsyslog"
    #expect(try run(stop, "systemctl is-active rsyslog").status == ExitStatus(3))
    #expect(try run(stop, "logger -p mail.info lost", "cat /var/log/mail.log").text == "")
    #expect(try run(stop, "logger -p mail.info lost", "journalctl -t root -o cat").text == "lost\n")
    #expect(
      try run(
        stop, "logger -p mail.info lost", "systemctl start rsyslog", "logger -p mail.info kept", "cat /var/log/mail.log"
      )
      .text.hasSuffix(" mail root: kept\n"))
  }

  @Test func `enabling and masking are links`() throws {
    #expect(try run("systemctl disable postfix", "systemctl is-enabled postfix").text == "disabled\n")
    #expect(
      try run("systemctl disable postfix", "systemctl enable postfix", "systemctl is-enabled postfix").status
        == .success)
    #expect(
      try run("systemctl mask rsyslog", "systemctl start rsyslog").text
        == "Failed to start rsyslog.service: Unit rsyslog.service is masked.\n")
  }

  @Test func `systemctl's statuses tell why a unit can't be worked on`() throws {
    #expect(try run("systemctl try-restart nosuch").status == ExitStatus(5))
    #expect(try run("systemctl force-reload nosuch").text.hasPrefix("Failed to reload-or-try-restart nosuch.service:"))
    #expect(
      try run("systemctl mask rsyslog", "systemctl reload rsyslog").text.hasSuffix("rsyslog.service is masked.\n"))
    #expect(try run("systemctl mask rsyslog", "systemctl stop rsyslog").status == .success)
    #expect(try run("systemctl mask rsyslog", "systemctl try-restart rsyslog").status == .success)
    #expect(try run("systemctl mask nosuch").text.hasPrefix("Unit nosuch.service does not exist, proceeding anyway.\n"))
    #expect(try run("systemctl is-enabled rsyslog nosuch postfix").text.hasPrefix("enabled\nFailed to get unit file"))
    #expect(try run("systemctl status nosuch postfix").status == ExitStatus(4))
    #expect(try run("systemctl show -p LoadState nosuch").text == "LoadState=not-found\n")
  }

  @Test func `the legend of list-units tells what was left out`() throws {
    let none = "  UNIT LOAD ACTIVE SUB DESCRIPTION\n0 loaded units listed.\n"
    #expect(try run("systemctl --failed").text == none)
    #expect(try run("systemctl list-units --plain --no-legend postfix").text.hasPrefix("postfix.service loaded active"))
  }

  @Test func `init scripts and units go by one command`() throws {
    #expect(try run("service postfix status").text == "postfix is running.\n")
    #expect(try run("service nosuch start").text == "nosuch: unrecognized service\n")
    #expect(try run("service postfix").status == .failure)
  }
}

@Suite struct SystemLoggerTests {
  /// The content of a file after messages were logged.
  private func file(
    _ path: String, after body: @escaping @Sendable (Machine) throws(Errno) -> Void
  ) throws -> [String] {
    try HostWorld.run { process, outcome throws(Errno) in
      try body(process.machine)
      outcome.text = String(lossless: (try? process.files.read(path)) ?? [])
      return .success
    }.text.split(separator: "\n").map { String($0.drop { $0 != " " }) }
  }

  private static func log(_ machine: Machine, _ facility: LogFacility, _ severity: LogSeverity, _ text: String) {
    machine.log(facility, severity, tag: "me", pid: 7, text)
  }

  @Test func `messages go where the rules say`() throws {
    #expect(try file("/var/log/mail.log") { Self.log($0, .mail, .info, "a\tb") } == [" mail me[7]: a#011b"])
    #expect(try file("/var/log/syslog") { Self.log($0, .auth, .info, "secret") } == [])
    #expect(try file("/var/log/auth.log") { Self.log($0, .auth, .info, "secret") } == [" mail me[7]: secret"])
  }

  @Test func `a file that is gone stays so until the next HUP`() throws {
    let lines = try file("/var/log/mail.log") { machine throws(Errno) in
      Self.log(machine, .mail, .info, "before")
      try machine.files.remove("/var/log/mail.log")
      Self.log(machine, .mail, .info, "lost")
      guard !machine.files.exists("/var/log/mail.log") else { return }
      SystemLogger.handle(.signaled(39, .HUP), on: machine)
      Self.log(machine, .mail, .info, "after")
    }
    #expect(lines == [" mail me[7]: after"])
  }

  @Test(arguments: [
    ("mail.=info", [LogSeverity.info]), ("mail.err", [.emerg, .alert, .crit, .err]), ("mail.!=info;mail.none", []),
    ("mail.notice;mail.!err", [.warning, .notice]), ("*.*;mail.none", []), ("lpr,mail.=debug", [.debug]),
  ])
  func `selectors take severities`(selector: String, expected: [LogSeverity]) throws {
    let lines = try file("/var/log/x") { machine throws(Errno) in
      try machine.files.write("/etc/rsyslog.d/x.conf", Array("\(selector) -/var/log/x\n".utf8))
      SystemLogger.start(on: machine, pid: 39)
      for severity in LogSeverity.allCases { Self.log(machine, .mail, severity, severity.name) }
    }
    #expect(lines == expected.map { " mail me[7]: \($0.name)" })
  }

  @Test func `properties, stop and the old format of times`() throws {
    let lines = try file("/var/log/needle") { machine throws(Errno) in
      let text = """
        $ActionFileDefaultTemplate RSYSLOG_TraditionalFileFormat
        :msg, contains, "needle" /var/log/needle
        & stop
        """
      try machine.files.write("/etc/rsyslog.d/x.conf", Array(text.utf8))
      SystemLogger.start(on: machine, pid: 39)
      Self.log(machine, .mail, .info, "a needle")
      Self.log(machine, .mail, .info, "hay")
    }
    #expect(lines == [" mail me[7]: a needle"].map { " 5 09:00:00" + $0 }.map { "  " + $0.dropFirst() })
  }
}

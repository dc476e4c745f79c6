import DNS
import FileSystem
import Kernel
import Testing

@testable import Postfix
import struct Kernel.ExitStatus

@Suite struct MasterServiceTests {
  private static func daemons(_ machine: Machine) -> String {
    machine.processInfos().filter { $0.service == MasterService.name }
      .map { "\($0.arguments.joined(separator: " "))\n" }.joined()
  }

  @Test func `after the boot these processes run`() throws {
    let outcome = try PostfixHost.run { process, outcome throws(Errno) in
      outcome.text = Self.daemons(process.machine)
      return .success
    }
    #expect(
      outcome.text == """
        /usr/lib/postfix/sbin/master -w
        pickup -l -t unix -u -c
        qmgr -l -t unix -u
        smtpd -n smtp -t inet -u -c -o stress= -s 2
        proxymap -t unix -u
        tlsmgr -l -t unix -u -c

        """)
  }

  @Test func `processes that nobody needs end`() throws {
    let outcome = try PostfixHost.run { process, outcome throws(Errno) in
      try await process.sleep(.seconds(101))
      outcome.text = Self.daemons(process.machine)
      return .success
    }
    #expect(!outcome.text.contains("smtpd") && outcome.text.contains("qmgr"))
  }

  @Test func `a killed process is reported`() throws {
    let outcome = try PostfixHost.run { process, outcome throws(Errno) in
      let machine = process.machine
      let smtpd = machine.processInfos().first { $0.command == "smtpd" }
      machine.signal(smtpd?.pid ?? 0, .TERM)
      try await process.sleep(.seconds(1))
      outcome.text = String(lossless: try process.files.read("/var/log/mail.log"))
      return .success
    }
    #expect(outcome.text.contains("warning: process /usr/lib/postfix/sbin/smtpd pid "))
    #expect(outcome.text.contains(" killed by signal 15"))
  }

  @Test func `a service that can't start is throttled`() throws {
    let outcome = try PostfixHost.run { process, outcome throws(Errno) in
      let machine = process.machine
      try process.files.append("/etc/postfix/main.cf", "queue_run_delay = 5x\n".bytes)
      let master = machine.service(MasterService.self)?.pid ?? 0
      machine.signal(master, .HUP)
      try await process.sleep(.seconds(2))
      outcome.text = String(lossless: try process.files.read("/var/log/mail.log"))
      return .success
    }
    #expect(outcome.text.contains("reload -- version 3.7.11, configuration /etc/postfix"))
    #expect(outcome.text.contains("fatal: parameter queue_run_delay: bad time value or unit: 5x"))
    #expect(outcome.text.contains("/usr/lib/postfix/sbin/qmgr: bad command startup -- throttling"))
  }

  @Test func `a bad line of master_cf ends master when it reloads`() throws {
    let outcome = try PostfixHost.run { process, outcome throws(Errno) in
      let machine = process.machine
      try process.files.append("/etc/postfix/master.cf", "foo unxi - - n - - smtp\n".bytes)
      machine.signal(machine.service(MasterService.self)?.pid ?? 0, .HUP)
      try await process.sleep(.seconds(1))
      outcome.text = String(lossless: try process.files.read("/var/log/mail.log"))
      return ExitStatus(MasterService.isRunning(on: machine) ? 1 : 0)
    }
    #expect(outcome.status == .success)
    #expect(outcome.text.contains("fatal: /etc/postfix/master.cf: line 138: bad transport type: unxi"))
  }

  @Test func `ports come and go with master_cf`() throws {
    let outcome = try PostfixHost.run { process, outcome throws(Errno) in
      let machine = process.machine
      func ports() -> String {
        machine.state.listeners.filter { $0.service == MasterService.name }.map { "\($0.address.port)" }
          .joined(separator: " ") + "\n"
      }
      outcome.text += ports()
      let text = String(lossless: try process.files.read("/etc/postfix/master.cf"))
      let changed = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("smtp ") && $0.contains("inet") ? "#\($0)" : String($0) }.joined(separator: "\n")
      try process.files.write("/etc/postfix/master.cf", (changed + "127.0.0.1:587 inet n - n - - smtpd\n").bytes)
      machine.signal(machine.service(MasterService.self)?.pid ?? 0, .HUP)
      try await process.sleep(.seconds(1))
      outcome.text += ports()
      return .success
    }
    #expect(outcome.text == "25 25\n587\n")
  }
}

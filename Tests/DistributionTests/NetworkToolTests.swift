import FileSystem
import Kernel
import Testing

@testable import Distribution
import struct Kernel.ExitStatus

@Suite struct NetworkToolTests {
  @Test(arguments: [
    ("host mail", "mail.example.com has address 192.168.1.10\n", 0),
    ("host nxdomain.example", "Host nxdomain.example not found: 3(NXDOMAIN)\n", 1),
    ("host 203.0.113.66", "66.113.0.203.in-addr.arpa domain name pointer outsider.example.net.\n", 0),
    ("dig +short example.com MX", "10 mail.example.com.\n", 0),
    ("dig -x 192.168.1.20 +noall +answer", "20.1.168.192.in-addr.arpa. 3600\tIN\tPTR\tinternal.example.com.\n", 0),
    ("dig +nosuch x", "Invalid option: +nosuch\n", 1),
    ("getent hosts mail", "192.168.1.10    mail.example.com mail\n", 0),
    ("getent services 25", "smtp                  25/tcp mail\n", 0), ("getent passwd nosuch", "", 2),
    ("ip -brief address", "lo               UNKNOWN        127.0.0.1/8 ::1/128 \n", 0),
    ("ip addr show dev nosuch", "Device \"nosuch\" does not exist.\n", 1),
    ("ip route", "default via 192.168.1.1 dev eth0 \n", 0),
    (
      "nc -vz mx.down.example 25",
      "nc: connect to mx.down.example (203.0.113.30) port 25 (tcp) failed: Connection refused\n", 1
    ),
    (
      "nc -vz mx1.remote.example 25", "Connection to mx1.remote.example (203.0.113.10) 25 port [tcp/smtp] succeeded!\n",
      0
    ),
    ("ping -c 1 nosuch", "ping: nosuch: Name or service not known\n", 2),
    ("ping -c 1 203.0.113.10", "PING 203.0.113.10 (203.0.113.10) 56(84) bytes of data.\n", 0),
  ])
  func `a command's output begins as on the real host`(line: String, text: String, status: Int) throws {
    let outcome = try HostWorld.run(line)
    #expect(outcome.text.hasPrefix(text), "\(outcome.text)")
    #expect(outcome.status == ExitStatus(status))
  }

  @Test func `a name server that is gone is waited for`() throws {
    let outcome = try HostWorld.run { process, _ throws(Errno) in
      try process.files.write("/etc/resolv.conf", Array("nameserver 192.168.1.99\n".utf8))
      return try await process.wait(for: process.spawn("/usr/bin/dig", ["dig", "mail.example.com"])).shellStatus
    }
    #expect(outcome.status == ExitStatus(9))
    #expect((15.0...15.1).contains(outcome.seconds))
  }

  @Test func `without the interface nobody can be reached`() throws {
    let outcome = try HostWorld.run { process, outcome throws(Errno) in
      _ = try await process.wait(for: process.spawn("/usr/bin/ip", ["ip", "link", "set", "eth0", "down"]))
      outcome.text = ""
      return try await process.wait(for: process.spawn("/usr/bin/ping", ["ping", "-c1", "192.168.1.1"])).shellStatus
    }
    #expect(outcome.text == "ping: connect: Network is unreachable\n")
    #expect(outcome.status == ExitStatus(2))
  }

  @Test func `what somebody listens on is listed`() throws {
    let outcome = try HostWorld.run { process, outcome throws(Errno) in
      let listener = process.spawn("/usr/bin/nc", ["nc", "-l", "2525"])
      try await process.sleep(.seconds(1))
      outcome.text = ""
      _ = try await process.wait(for: process.spawn("/usr/bin/ss", ["ss", "-ltnH"]))
      process.machine.signal(listener.pid, .TERM)
      return try await process.wait(for: listener).shellStatus
    }
    let line = outcome.text.split(separator: "\n").first { $0.contains(":2525 ") }
    #expect(line?.hasPrefix("LISTEN ") == true)
    #expect(line?.contains(" 0.0.0.0:2525 ") == true)
    #expect(line?.count == 80)
  }
}

import FileSystem
import Testing

@testable import Kernel
@testable import Postfix

@Suite struct PostconfTests {
  @Test func `no main.cf and no master.cf make postconf crash`() throws {
    let texts = EditingTests.texts(6, count: 24, hasNUL: true)
    let lines = [
      "-c /tmp/d", "-c /tmp/d -nx", "-c /tmp/d -Mfx", "-c /tmp/d -F", "-c /tmp/d -P", "-c /tmp/d -e a=1",
      "-c /tmp/d -F smtp/inet/chroot=y",
    ]
    let outcome = try PostfixHost.run { process, outcome throws(Errno) in
      try process.files.makeDirectory("/tmp/d")
      for (index, text) in texts.enumerated() {
        try process.files.write("/tmp/d/main.cf", text)
        try process.files.write("/tmp/d/master.cf", texts[texts.count - 1 - index])
        let words = ["postconf"] + lines[index % lines.count].split(separator: " ").map(String.init)
        let status = try await process.wait(for: process.spawn("/usr/sbin/postconf", words)).shellStatus
        if ![.success, .failure].contains(status) { outcome.text += "\n\(words) ended with \(status)\n" }
      }
      return .success
    }
    #expect(!outcome.text.contains(" ended with "))
    #expect(outcome.status == .success)
  }

  @Test func `a hash table is gone through bucket by bucket where chance is ruled out`() {
    let names = ["aa", "bb", "cc", "dd", "ee", "ff"]
    #expect(HashTableOrder.asEntered.order(names) == names)
    let order = HashTableOrder { $0 == "NORANDOMIZE" ? "1" : nil }
    #expect(order.order(names) == ["ff", "cc", "bb", "dd", "aa", "ee"])
  }
}

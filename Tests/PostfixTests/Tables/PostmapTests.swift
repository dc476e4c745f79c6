import FileSystem
import Testing

@testable import Kernel

@Suite struct PostmapTests {
  /// Runs a script of bash, and gives back what it printed.
  private static func bash(_ script: String) throws -> String {
    try PostfixHost.run { process, _ throws(Errno) in
      try await process.wait(for: process.spawn("/bin/bash", ["bash", "-c", "cd /tmp; " + script])).shellStatus
    }.text
  }

  @Test(arguments: ["hash", "btree", "lmdb"]) func `what was made is found`(type: String) throws {
    let text = try Self.bash(
      "printf 'B 2\\na 1\\n' > t; postmap \(type):t; postmap -q b \(type):t; printf 'A\\nx\\n' | postmap -q - \(type):t"
    )
    #expect(text == "2\nA\t1\n")
  }

  @Test(arguments: ["hash", "btree", "lmdb"]) func `a table made and listed gives the same pairs`(type: String) throws {
    let text = try Self.bash(
      """
      for i in {1..400}; do echo "user$i@example.com value $i, $((i * i))"; done > t
      postmap \(type):t; postmap -s \(type):t | tr '\\t' ' ' | sort > out; sort t | cmp - out && echo same
      """)
    #expect(text == "same\n")
  }

  @Test(arguments: ["hash", "btree", "lmdb"]) func `keys come and go one by one`(type: String) throws {
    let text = try Self.bash(
      """
      printf 'a 1\\nb 2\\n' > t; postmap \(type):t; postmap -d a \(type):t; echo $?; postmap -d a \(type):t; echo $?
      echo 'c 3' | postmap -i \(type):t; postmap -s \(type):t | sort
      """)
    #expect(text == "0\n1\nb\t2\nc\t3\n")
  }

  @Test func `an lmdb table outgrows its limit without losing a line`() throws {
    let text = try Self.bash(
      """
      postconf -e lmdb_map_size=10240; for i in {1..800}; do echo "word$i meaning$i"; done > t
      postmap lmdb:t; postmap -s lmdb:t | wc -l; rm t.lmdb; postmap -i lmdb:t < t; postmap -s lmdb:t | wc -l
      """)
    #expect(text == "800\n800\n")
  }

  @Test func `a key that is there twice is told, replaced or kept`() throws {
    let text = try Self.bash(
      "printf 'a 1\\nA 2\\n' > t; for o in '' -r -w -f; do postmap $o t; postmap -q a t; done")
    #expect(text == "postmap: warning: t.db: duplicate entry: \"a\"\n1\n2\n1\n1\n")
  }

  @Test func `who may not read the text may not read the database`() throws {
    let text = try Self.bash(
      "echo 'a 1' > t; chmod 600 t; postmap t; stat -c %a t.db; rm t.db; postmap -p t; stat -c %a t.db")
    #expect(text == "600\n644\n")
  }

  @Test func `the results of unionmap are joined, and those of pipemap are keys`() throws {
    let text = try Self.bash(
      """
      postmap -q a 'unionmap:{static:x,inline:{a=y},inline:{b=z}}'
      postmap -q a 'pipemap:{inline:{a=b},unionmap:{inline:{b=c},static:d}}'
      """)
    #expect(text == "x,y\nc,d\n")
  }

  @Test func `aliases are written in their external form`() throws {
    let text = try Self.bash(
      "printf 'A: b,c\\n\"x y\": \"|cmd\"\\nbad\\n' > al; postalias al; postalias -q a al; postalias -q 'x y' al")
    #expect(text == "postalias: warning: al, line 3: need name:value pair\nb, c\n\"|cmd\"\n")
  }

  @Test func `postmap with two aims says so`() throws {
    #expect(
      try Self.bash("postmap -q a -d b t; echo $?") == "postmap: fatal: specify only one of -s -q or -d\n1\n")
  }
}

import Course
import FileSystem
import Kernel
import Simulation
import Testing

@testable import Practice

@Suite struct LabProgramsTests {
  private static let lab = """
    id: colours
    title: Two files
    objective: "211.1"
    tags: [config, aliases]
    minutes: 5
    par: 2
    vary:
      colour: [red, green, blue]
    intro: There are two files.
    setup: echo yes > /root/other
    steps:
      - id: first
        title: The first
        text: Put {{colour}} into /root/first.
        checks:
          - file: { path: /root/first, contains: "{{colour}}" }
          - title: the other stays
            keeps: true
            run: { script: cat /root/other, prints: yes }
            next: cat /root/other
        hints: [Think., Use echo., "echo {{colour}} > /root/first"]
        solution: echo {{colour}} > /root/first
      - id: second
        title: The second
        text: Put it into /root/second.
        checks:
          - run: { script: cat /root/second, contains: "{{colour}}" }
        hints: [Think., Use echo., "echo {{colour}} > /root/second"]
        solution: echo {{colour}} > /root/second
    debrief: Files hold text.
    manual: [cat(1)]
    """

  private func onHost(_ body: @Sendable (LabHost) throws -> Void) throws {
    try Simulator().run { simulator in try body(LabHost(on: simulator, labs: [Self.lab])) }
  }

  private static func colour(_ text: String) -> String {
    ["red", "green", "blue"].first { text.contains("Put \($0) into") } ?? "none"
  }

  @Test func `a lab goes from step to step and ends with a debrief`() throws {
    try onHost { host in
      #expect(host.type("lab list").output == "colours  Two files\n")
      let opening = host.type("lab start colours").output
      #expect(opening.hasPrefix("Lab: Two files\n(about 5 minutes; 2 steps)\n\nThere are two files.\n\nStep 1 of 2: "))
      let colour = Self.colour(opening)
      let failed = host.type("check")
      #expect(failed.status == 1)
      #expect(
        failed.output == """
          Step 1 of 2: The first

            FAILED   /root/first has "\(colour)"
                     Saw:      there is no /root/first
                     Expected: the file
                     Try next: ls -l /root/first
            passed   the other stays

          Not yet. (hint: 3 hints left)

          """)
      host.type("sh echo \(colour) > /root/first")
      let passed = host.type("check")
      #expect(passed.status == 0)
      #expect(passed.output.contains("Well done.\n\nStep 2 of 2: The second\n"))
      #expect(host.type("lab status").output.contains("Step 2 of 2"))
      host.type("sh echo \(colour) > /root/second")
      let done = host.type("check").output
      #expect(done.contains("The lab is done: Two files\n\nFiles hold text.\n"))
      #expect(done.contains("It took you 2 command lines; 2 will do. No hints.\n"))
      #expect(host.type("lab list").output == "colours  Two files (done)\n")
      #expect(host.type("check").output.contains("you are at no lab"))
      #expect(host.desk.book.labRuns().map(\.passedSteps) == [2])
    }
  }

  @Test func `a part of a name will do, and without a name the next lab begins`() throws {
    try onHost { host in
      #expect(host.type("lab start colo").output.hasPrefix("Lab: Two files"))
      host.type("lab quit")
      #expect(host.type("lab start").output.hasPrefix("Lab: Two files"))
      for _ in 0..<2 {
        host.type("solution --yes --run")
        host.type("check")
      }
      #expect(host.type("lab start").output == "lab: all labs are done; lab list shows them\n")
    }
  }

  @Test func `several steps may be done before one asks`() throws {
    try onHost { host in
      let colour = Self.colour(host.type("lab start colours 5").output)
      host.type("sh echo \(colour) > /root/first\necho \(colour) > /root/second")
      #expect(host.type("check").output.contains("The lab is done"))
    }
  }

  @Test func `what was done before has to hold at the end`() throws {
    try onHost { host in
      let colour = Self.colour(host.type("lab start colours 5").output)
      host.type("sh echo \(colour) > /root/first")
      host.type("check")
      host.type("sh echo none > /root/first\necho \(colour) > /root/second")
      let output = host.type("check").output
      #expect(output.contains("Something that was done before does not hold any more."))
      #expect(host.type("lab status").output.contains("Step 1 of 2"))
    }
  }

  @Test func `checking changes nothing on the learner's host`() throws {
    try onHost { host in
      host.type("lab start colours 5")
      let before = host.world.snapshot()
      host.type("check")
      let after = host.world.snapshot()
      #expect(before.machines.map(\.lastPID).count == after.machines.map(\.lastPID).count)
      #expect(!host.machine.files.exists("/root/first"))
      #expect(after.random == before.random)
    }
  }

  @Test func `names hang on the seed`() throws {
    try onHost { host in
      var seen: Set<String> = []
      for seed in 0..<12 {
        let colour = Self.colour(host.type("lab start colours \(seed)").output)
        #expect(colour == Self.colour(host.type("lab start colours \(seed)").output))
        seen.insert(colour)
      }
      #expect(seen == ["red", "green", "blue"])
    }
  }

  @Test func `hints grow and stay at the last`() throws {
    try onHost { host in
      host.type("lab start colours 5")
      #expect(host.type("hint").output == "Step 1, hint 1 of 3:\n\n  Think.\n\n(2 hints left)\n")
      #expect(host.type("check").output.contains("(hint: 2 hints left)"))
      #expect(host.type("hint").output.contains("hint 2 of 3"))
      for _ in 0..<2 { #expect(host.type("hint").output.contains("solution shows how it is done")) }
      #expect(host.type("check").output.contains("(solution shows how)"))
      #expect(host.desk.book.labRuns().map(\.hints) == [3])
    }
  }

  @Test func `the solution is shown when one is sure, and can be run`() throws {
    try onHost { host in
      host.type("lab start colours 5")
      let refused = host.type("solution", input: "\n")
      #expect(refused.status == 1)
      #expect(!refused.output.contains("echo "))
      #expect(host.type("solution", input: "y\n").output.contains("  echo "))
      #expect(host.type("solution --run").output.contains("Done; check looks at what came of it."))
      #expect(host.type("check").output.contains("Step 2 of 2"))
      host.type("solution --yes --run")
      #expect(host.type("check").output.contains("You have seen a solution"))
      #expect(host.type("lab list").output.contains("(done with the solution)"))
    }
  }

  @Test func `reset asks, and brings back the host of the beginning`() throws {
    try onHost { host in
      host.type("lab start colours 5")
      host.type("sh echo x > /root/first\necho no > /root/other")
      #expect(host.type("lab reset", input: "n\n").status == 1)
      #expect(host.machine.files.exists("/root/first"))
      #expect(host.type("lab reset", input: "y\n").output.contains("Step 1 of 2"))
      #expect(!host.machine.files.exists("/root/first"))
      #expect((try? host.machine.files.read("/root/other")) == "yes\n".bytes)
    }
  }

  @Test func `one lab at a time, until one leaves it`() throws {
    try onHost { host in
      #expect(host.type("check").output == "check: you are at no lab; lab list shows them, lab start NAME begins one\n")
      #expect(host.type("lab start nothing").output == "lab: there is no lab nothing; lab list shows all\n")
      host.type("lab start colours 5")
      #expect(host.type("lab list").output.contains("You are at colours"))
      #expect(host.type("lab quit").output.contains("You have left the lab colours."))
      #expect(host.type("hint").status == 1)
      #expect(host.type("lab frobnicate").status == 64)
    }
  }

  @Test func `a lab is taken up again in the next session`() throws {
    let book = ProgressBook(MemoryProgress())
    nonisolated(unsafe) let kept = book
    try Simulator().run { simulator in
      let host = try LabHost(on: simulator, labs: [Self.lab], book: kept)
      let colour = Self.colour(host.type("lab start colours 9").output)
      host.type("sh echo \(colour) > /root/first")
      host.type("check")
    }
    try Simulator().run { simulator in
      let host = try LabHost(on: simulator, labs: [Self.lab], book: kept)
      #expect(host.type("lab status").output.contains("Step 2 of 2"))
    }
  }

  @Test func `what can't be checked is not called wrong`() throws {
    try onHost { host in
      host.type("lab start colours 5")
      try host.machine.files.remove("/bin/bash")
      let output = host.type("check").output
      #expect(output.contains("FAILED   /root/first"))
      #expect(output.contains("unclear  the other stays"))
    }
  }

  @Test func `explain says what a name is for, or what there is like it`() throws {
    try onHost { host in
      #expect(host.type("explain relayhost").output.hasPrefix("relayhost (parameter): the server to which mail"))
      #expect(host.type("explain ehlo 557").output.contains("EHLO (SMTP command): begins"))
      #expect(host.type("explain 557").output.hasPrefix("5xx (reply): no"))
      let unknown = host.type("explain smtp_tls")
      #expect(unknown.status == 1)
      #expect(unknown.output.contains("there is smtp"))
      #expect(host.type("explain").status == 64)
      #expect((try? host.desk.course.meanings().issues) == [])
    }
  }
}

import Practice
import Testing

@Suite struct NormaliserTests {
  static func normalised(_ text: String) -> [[String]] {
    Normaliser.steps(of: Transcript(parsing: text)).map(\.output)
  }

  @Test func `queue IDs keep their identity and columns their place`() {
    let outputs = Self.normalised(
      """
        $ mailq
        -Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
        94E2417F92*     440 Mon Jan  5 09:00:01  root@example.com
                                                 x@down.example
        
        0A1B217F93!     441 Mon Jan  5 09:00:02  root@example.com
                                                 a@down.example
        
        -- 0 Kbytes in 2 Requests.
        $ grep 94E2417F92 /var/log/mail.log
        2026-01-05T09:00:01.123456+00:00 mail postfix/qmgr[312]: 94E2417F92: removed
        $ find /var/spool/postfix -name 94E2417F92
        /var/spool/postfix/deferred/9/94E2417F92
        $ postqueue -j
        {"queue_name": "deferred", "queue_id": "94E2417F92", "arrival_time": 1767603601, "message_size": 440}

      """)
    #expect(outputs[0][1] == "QUEUEID001*      440 Day Mon DD HH:MM:SS  root@example.com")
    #expect(outputs[1] == ["YYYY-MM-DDTHH:MM:SS.ffffff+00:00 mail postfix/qmgr[PID]: QUEUEID001: removed"])
    #expect(outputs[2] == ["/var/spool/postfix/deferred/X/QUEUEID001"])
    #expect(
      outputs[3] == [
        #"{"queue_name": "deferred", "queue_id": "QUEUEID001", "arrival_time": EEEEEEEEEE, "message_size": 440}"#
      ])
  }

  @Test func `times, delays, processes and ports are masked`() {
    let lines = [
      ("Date: Mon,  5 Jan 2026 09:00:00 +0000 (UTC)", "Date: Day, DD Mon YYYY HH:MM:SS +0000 (UTC)"),
      ("From root  Mon Jan  5 09:00:00 2026", "From root  Day Mon DD HH:MM:SS YYYY"),
      ("-rw-r--r-- 1 root root 12 Jan  5 09:00 x", "-rw-r--r-- 1 root root 12 Mon DD HH:MM x"),
      ("delay=0.02, delays=0.01/0/0.01/0, dsn=2.0.0", "delay=N, delays=N/N/N/N, dsn=2.0.0"),
      ("connect from x[203.0.113.66]:45678", "connect from x[203.0.113.66]:PORT"),
      ("[1] 1234", "[1] PID"),
      ("the Postfix mail system is running: PID: 311", "the Postfix mail system is running: PID: PID"),
      (
        "root         312  0.0  0.1  38412  5220 ?        Ss   09:00   0:00 /usr/lib/postfix/sbin/master -w",
        "root PID %CPU %MEM VSZ RSS ? Ss HH:MM TIME /usr/lib/postfix/sbin/master -w"
      ),
      ("real\t0m0.012s", "real\tNmNs"),
      ("4 lines 2026", "4 lines 2026"),
    ]
    for (line, expected) in lines { #expect(Self.normalised("  $ x\n  \(line)\n")[0] == [expected]) }
    #expect(Self.normalised("  $ cat /run/x.pid\n  4711\n")[0] == ["PID"])
    #expect(Self.normalised("  $ cat x\n  4711\n")[0] == ["4711"])
  }

  static func isSame(_ one: String, _ two: String) -> Bool {
    Comparison.differences(
      Normaliser.steps(of: Transcript(parsing: one)), Normaliser.steps(of: Transcript(parsing: two))
    ).isEmpty
  }

  static func log(_ lines: [String]) -> String {
    "  $ cat /var/log/mail.log\n"
      + lines.map { "  2026-01-05T09:00:01.123456+00:00 mail postfix/\($0)\n" }.joined()
  }

  @Test func `only such log lines change places as daemons decide themselves`() {
    let (a, b) = ("qmgr[1]: 94E2417F92: removed", "qmgr[1]: 84E2417F93: removed")
    let (c, d) = ("cleanup[2]: 94E2417F92: message-id=<1@x>", "smtpd[3]: connect from localhost[127.0.0.1]")
    #expect(Self.isSame(Self.log([a, b]), Self.log([b, a])))
    #expect(Self.isSame(Self.log([c, d]), Self.log([d, c])))
    #expect(!Self.isSame(Self.log([c, a]), Self.log([a, c])))
    #expect(!Self.isSame(Self.log([a]), Self.log([a, b])))
  }

  @Test func `a queue ID can't stand for two`() {
    let lines = "  $ x\n  queued as %\n  $ y\n  queued as %\n"
    func text(_ names: String...) -> String {
      var names = names[...]
      return lines.map { $0 == "%" ? names.removeFirst() : String($0) }.joined()
    }
    #expect(Self.isSame(text("94E2417F92", "94E2417F92"), text("84E2417F93", "84E2417F93")))
    #expect(!Self.isSame(text("94E2417F92", "94E2417F92"), text("84E2417F93", "94E2417F92")))
    #expect(!Self.isSame(text("94E2417F92", "84E2417F93"), text("84E2417F93", "84E2417F93")))
  }

  @Test func `exit statuses and texts count`() {
    #expect(!Self.isSame("  $ x\n  [1]\n", "  $ x\n  [2]\n"))
    #expect(!Self.isSame("  $ x\n  a  b\n", "  $ x\n  a b\n"))
    #expect(Self.isSame("prose\n  $ x\n  a\n", "  $ x\n  a\n"))
  }
}

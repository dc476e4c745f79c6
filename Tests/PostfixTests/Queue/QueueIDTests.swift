import Simulation
import Testing

@testable import Postfix

/// Names of queue files.
@Suite struct QueueIDTests {
  private let time = Timestamp(seconds: 1_767_603_600) + .microseconds(123_456)

  @Test func `names keep the inode number`() {
    for isLong in [false, true] {
      let id = QueueID.make(time: time, inode: 66_015, isLong: isLong)
      #expect(QueueID.isValid(id))
      #expect(QueueID.isLong(id) == isLong)
      #expect(QueueID.inode(of: id) == 66_015)
    }
  }

  @Test func `a fixed name has the same time`() {
    let short = QueueID.make(time: time, inode: 66_015, isLong: false)
    let long = QueueID.make(time: time, inode: 66_015, isLong: true)
    #expect(QueueID.renamed(short, inode: 0xABCDE, isLong: false) == short.prefix(5) + "ABCDE")
    #expect(QueueID.renamed(long, inode: 66_015, isLong: false) == short)
    #expect(QueueID.renamed(long, inode: 77_777, isLong: true) == QueueID.make(time: time, inode: 77_777, isLong: true))
  }

  @Test func `what is no name has no inode number`() {
    #expect(QueueID.inode(of: "stray") == 0)
    #expect(QueueID.inode(of: "strayXY") == nil)
    #expect(!QueueID.isValid(""))
    #expect(!QueueID.isValid("a b"))
    #expect(QueueID.isValid("remote_example"))
  }
}

import Testing

@testable import Postfix

/// Filters of reject_rbl_client and its kin.
@Suite struct BlockListFilterTests {
  @Test(arguments: [
    ("127.0.0.2", "127.0.0.2", true), ("127.0.0.2", "127.0.0.3", false), ("127.0.0.[2..4;9]", "127.0.0.4", true),
    ("127.0.0.[2..4;9]", "127.0.0.9", true), ("127.0.0.[2..4;9]", "127.0.0.5", false),
    ("[127.[0;1].0.2]", "127.1.0.2", true),
  ])
  func matches(filter: String, address: String, isMatch: Bool) throws {
    #expect(try BlockListFilter(filter).matches(address) == isMatch)
  }

  @Test(arguments: [
    ("127.0.0", "need \".\" at \"127.0.0><\""),
    ("127.0.0.300", "need decimal number 0..255 or \"[\" at \"127.0.0.>300<\""),
    ("127.0.0.[5..2]", "numeric range error at \"127.0.0.[5..>2<]\""), ("", "empty address pattern"),
    ("127.0.0.[2", "need \";\" or \"]\" at \"127.0.0.[2><\""), ("[127.0.0.2", "missing \"]\" character"),
    ("127.0.0.2.1", "garbage after pattern at \"127.0.0.2>.<1\""),
  ])
  func tellsWhereItIsWrong(filter: String, text: String) {
    #expect(throws: BlockListFilter.Damage(text: text)) { try BlockListFilter(filter) }
  }
}

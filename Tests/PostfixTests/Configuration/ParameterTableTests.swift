import Testing

@testable import Postfix

@Suite struct ParameterTableTests {
  let table = ParameterTable.standard

  @Test func `every row is read`() {
    #expect(table.parameters.count == 831)
    #expect(table.parameters.first?.name == "2bounce_notice_recipient")
  }

  @Test func `names are unique and sorted by their bytes`() {
    let names = table.parameters.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(zip(names, names.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func `bounds and owners are read`() throws {
    let limit = try #require(table["line_length_limit"])
    #expect(limit.minimum == 512 && limit.kind == .integer && limit.owners == ["*"])
    let expansion = try #require(table["smtpd_expansion_filter"])
    #expect(expansion.defaultValue.hasPrefix(#"\t\40!"#) && expansion.defaultValue.hasSuffix("{|}~"))
    #expect(table["parent_domain_matches_subdomains"]?.defaultValue.contains(" ") == false)
  }
}

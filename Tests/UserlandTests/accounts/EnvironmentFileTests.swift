import Testing

@testable import Administration

@Suite struct EnvironmentFileTests {
  @Test func `quotes and comments are taken off`() {
    let text = "# a comment\nLANG=\"C.UTF-8\" # here\nexport A='b c'\n nonsense\nEMPTY=\n"
    let found = EnvironmentFile.variables(Array(text.utf8)).map { "\($0.name)=\($0.value)" }
    #expect(found == ["LANG=C.UTF-8", "A=b c", "EMPTY="])
  }
}

import Testing

@testable import Administration

@Suite struct DpkgTests {
  private func run(_ words: [String]) -> TestHost.Result { TestHost().run(words) }

  @Test func `a format has fields and widths`() {
    let package = PackageDatabase.Package(fields: [
      ("Package", "libx1"), ("Multi-Arch", "same"), ("Architecture", "amd64"), ("Version", "1.0"),
      ("Status", "install ok installed"), ("Description", "a library\n of no use"),
    ])
    #expect(PackageFormat("${binary:Package;-14}|${Version;5}|\\n").text(package) == "libx1:amd64   |  1.0|\n")
    #expect(PackageFormat("${Nothing}${binary:Summary}").text(package) == "a library")
    #expect(package.letters == "ii ")
  }

  @Test func `an action is needed`() {
    #expect(run(["dpkg-query"]).errorText.hasPrefix("dpkg-query: error: need an action option\n"))
    #expect(run(["dpkg-query"]).status == 2)
    #expect(run(["dpkg", "--print-architecture"]).text == "amd64\n")
    #expect(run(["dpkg", "-r", "postfix"]).errorText == "postroom: dpkg -r is not simulated\n")
  }
}

import Testing

@Suite struct FormatTests {
  @Test func `the sources are formatted`() {
    let result = SourceTree.run("swift format lint --strict --recursive Sources Tests Package.swift")
    #expect(result.status == 0, "swift format -i -r Sources Tests Package.swift\n\(result.output)")
  }

  @Test func `no line is too long`() {
    for file in SourceTree.swiftFiles {
      for (index, line) in file.lines.enumerated() {
        #expect(line.unicodeScalars.count <= 120, "\(file.place(index)) has \(line.unicodeScalars.count) columns")
      }
    }
  }
}

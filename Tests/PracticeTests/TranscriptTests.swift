import Testing

@testable import Practice

@Suite struct TranscriptTests {
  @Test func `what is read is written again`() {
    let text = """
      host: sm
      Prose stays.

        $ cat <<END
        > one
        > END
        one
        $ false
        [1]
        $ printf '$ x'
        \\x24 x (esc)
        < typed
        <
        a\\\\b\\x07 (esc)

      """
    let transcript = Transcript(parsing: text)
    #expect(transcript.host == "sm")
    #expect(
      transcript.steps.map(\.lines) == [["cat <<END", "one", "END"], ["false"], ["printf '$ x'"], ["typed"], [""]])
    #expect(transcript.steps[1].status == 1)
    #expect(transcript.steps[2].output == ["$ x"])
    #expect(transcript.steps[4].output == ["a\\b\u{7}"])
    #expect(transcript.text == text)
  }
}

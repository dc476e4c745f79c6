import FileSystem
import Kernel

/// The editor's help.
extension NanoEditor {
  func showHelp() async throws(Errno) {
    var top = 0
    let lines = NanoEditor.helpText
    while true {
      let height = screen.textRows
      screen.drawTitle("", "Main nano help text", suffix: "", state: "")
      for row in 0..<height {
        terminal.move(row + 1, 0)
        terminal.write((top + row < lines.count ? NanoScreen.clip(lines[top + row], screen.columns) : "") + "\u{1B}[K")
      }
      screen.drawStatus(nil)
      screen.drawShortcuts(.help, isLastBuffer: true)
      terminal.move(1, 0)
      try await terminal.flush()
      switch try await terminal.nextKey() {
      case .control("X"), .closed, .character("q"), .control("C"): return
      case .down, .control("N"): top += 1
      case .up, .control("P"): top -= 1
      case .pageDown, .control("V"), .character(" "): top += height - 2
      case .pageUp, .control("Y"): top -= height - 2
      case .home: top = 0
      case .end: top = lines.count
      default: continue
      }
      top = max(0, min(top, lines.count - 1))
    }
  }

  private static let helpText = """
     The top line names the file; a star behind it says that it has changed.
     Messages and questions stand in the third line from below. "^" is the key
     Ctrl, "M-" the key Alt, or Esc typed before.

     ^G      Show this help                ^X      Close the file, leave nano
     ^O      Write the text to a file      ^S      Save under the same name
     ^R      Insert a file
     ^W      Search                        ^Q      Search backwards
     M-W     Search again                  M-Q     Search again backwards
     ^\\      Replace                       ^/      Go to a line

     ^K      Cut the line or what is marked
     ^U      Paste what was cut            M-6     Copy the line or what is marked
     M-A     Set or unset the mark         M-T     Cut to the end of the text
     M-U     Undo                          M-E     Redo
     ^J      Fill the paragraph            M-} M-{ Indent, unindent

     ^B ^F   Back and forward              ^P ^N   Line up and down
     ^A ^E   Start and end of the line     ^Y ^V   Page up and down
     M-\\ M-/ First and last line           M-]     To the other bracket
     ^◂ ^▸   Word back and forward         M-( M-) Paragraph up and down

     ^C      Tell where the cursor is      M-D     Count lines and words
     M-N     Line numbers                  M-C     Always tell the cursor's place
     M-< M-> Other file                    ^L      Draw the screen again
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

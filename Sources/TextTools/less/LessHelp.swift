/// What the key h shows.
enum LessHelp {
  static let text = """

                       SUMMARY OF LESS COMMANDS

          N stands for a number that is typed before, ^K for Ctrl-K.

      h                  This help
      q  :q  Q  ZZ       Leave

      e  ^E  j  ^N  CR   Forward  a line (N lines)
      y  ^Y  k  ^K  ^P   Back     a line (N lines)
      f  ^F  ^V  SPACE   Forward  a window (N lines)
      b  ^B  ESC-v       Back     a window (N lines)
      d  ^D              Forward  half a window (N lines)
      u  ^U              Back     half a window (N lines)
      RIGHT  LEFT        To the right, to the left
      F                  Forward, and wait for more, like tail -f
      r  ^R  ^L          Draw the screen again

      /PATTERN           Search forward for the N-th line that matches
      ?PATTERN           Search backward; a ! before PATTERN finds lines that do not match
      n  N               Search again, or in the other direction
      ESC-u              Take away the highlighting
      &PATTERN           Show only lines that match

      g  <  ESC-<        To the first line (line N)
      G  >  ESC->        To the last line (line N)
      p  %               To N per cent of the file
      mLETTER  'LETTER   Remember this place, go there

      :e FILE            Another file
      :n  :p  :x         Next, previous, first file
      =  ^G  :f          Name and place in the file
      -LETTER            Change an option: N numbers, S chop lines, i ignore case, R colours, M long prompt
      v                  Edit the file
      !COMMAND           Run a command of the shell

    """
}

/// The shortcuts in the two lines at the bottom, by what the editor is asking.
enum NanoMenu {
  case main, write, search, replace, replaceWith, goToLine, insertFile, help

  /// Key and description, in the order in which they are shown: one above the other.
  func entries(isLastBuffer: Bool) -> [(key: String, text: String)] {
    switch self {
    case .main:
      return [
        ("^G", "Help"), ("^X", isLastBuffer ? "Exit" : "Close"), ("^O", "Write Out"), ("^R", "Read File"),
        ("^W", "Where Is"), ("^\\", "Replace"), ("^K", "Cut"), ("^U", "Paste"), ("^T", "Execute"), ("^J", "Justify"),
        ("^C", "Location"), ("^/", "Go To Line"), ("M-U", "Undo"), ("M-E", "Redo"), ("M-A", "Set Mark"),
        ("M-6", "Copy"), ("M-]", "To Bracket"), ("^Q", "Where Was"), ("M-Q", "Previous"), ("M-W", "Next"),
        ("^B", "Back"), ("^F", "Forward"), ("^◂", "Prev Word"), ("^▸", "Next Word"), ("^A", "Home"), ("^E", "End"),
        ("^P", "Prev Line"), ("^N", "Next Line"), ("M-▴", "Scroll Up"), ("M-▾", "Scroll Down"),
      ]
    case .write:
      return [
        ("^G", "Help"), ("^C", "Cancel"), ("M-D", "DOS Format"), ("M-M", "Mac Format"), ("M-A", "Append"),
        ("M-P", "Prepend"), ("M-B", "Backup File"), ("^T", "Browse"),
      ]
    case .search:
      return [
        ("^G", "Help"), ("^C", "Cancel"), ("M-C", "Case Sens"), ("M-R", "Reg.exp."), ("M-B", "Backwards"),
        ("^R", "Replace"), ("^P", "Older"), ("^N", "Newer"), ("^T", "Go To Line"),
      ]
    case .replace:
      return [
        ("^G", "Help"), ("^C", "Cancel"), ("M-C", "Case Sens"), ("M-R", "Reg.exp."), ("M-B", "Backwards"),
        ("^R", "No Replace"), ("^P", "Older"), ("^N", "Newer"),
      ]
    case .replaceWith: return [("^G", "Help"), ("^C", "Cancel"), ("^P", "Older"), ("^N", "Newer")]
    case .goToLine:
      return [
        ("^G", "Help"), ("^C", "Cancel"), ("^W", "Begin of Paragr."), ("^O", "End of Paragraph"), ("^Y", "First Line"),
        ("^V", "Last Line"), ("^T", "Go To Text"),
      ]
    case .insertFile:
      return [
        ("^G", "Help"), ("^C", "Cancel"), ("M-F", "New Buffer"), ("M-N", "No Conversion"), ("^X", "Execute Command"),
        ("^T", "Browse"),
      ]
    case .help:
      return [
        ("^L", "Refresh"), ("^X", "Close"), ("^P", "Prev Line"), ("^N", "Next Line"), ("^Y", "Prev Page"),
        ("^V", "Next Page"),
      ]
    }
  }
}

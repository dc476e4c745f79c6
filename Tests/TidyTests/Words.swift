extension String {
  /// Whether a word stands in the text; at its ends, where it is a letter or digit, no other may follow.
  func containsWord(_ word: String) -> Bool {
    var rest = self[...]
    while let range = rest.firstRange(of: word) {
      let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
      let after = range.upperBound < endIndex ? self[range.upperBound] : " "
      let beginsFree = !(word.first?.isIdentifier ?? false) || !before.isIdentifier
      let endsFree = !(word.last?.isIdentifier ?? false) || !after.isIdentifier
      if beginsFree, endsFree { return true }
      rest = self[range.upperBound...]
    }
    return false
  }

  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// How many spaces it begins with.
  var indentation: Int { prefix { $0 == " " }.count }

  /// What stands between each opening mark and the next closing one.
  func parts(between open: Character, and close: Character) -> [String] {
    var result: [String] = []
    var current: String?
    for character in self {
      if let text = current {
        if character == close {
          result.append(text)
          current = nil
        } else {
          current = text + String(character)
        }
      } else if character == open {
        current = ""
      }
    }
    return result
  }
}

extension Character {
  var isIdentifier: Bool { isLetter || isNumber || self == "_" }
}

import Kernel

/// ~, ~name, ~+, ~- and ~n.
extension Shell {
  /// The directory that "~name" stands for; nil when there is none.
  func homeDirectory(_ name: String) -> String? {
    switch name {
    case "":
      if let home = scalar("HOME") { return home }
      return machine.user(withID: process.credentials.realUser)?.home ?? "/"
    case "+": return isDash ? nil : scalar("PWD")
    case "-": return isDash ? nil : scalar("OLDPWD")
    default:
      if !isDash, let place = directoryStackPlace(name) { return place }
      return machine.user(named: name)?.home
    }
  }

  /// ~n, ~+n and ~-n: a directory on the stack of pushd.
  private func directoryStackPlace(_ name: String) -> String? {
    var digits = name[...]
    let isFromEnd = digits.hasPrefix("-")
    if isFromEnd || digits.hasPrefix("+") { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(digits) else {
      return nil
    }
    let stack = [scalar("PWD") ?? ""] + state.directoryStack
    let index = isFromEnd ? stack.count - 1 - number : number
    return stack.indices.contains(index) ? stack[index] : nil
  }
}

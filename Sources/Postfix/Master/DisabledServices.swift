/// The services that parameter master_service_disable keeps from running: "inet", "smtp/inet", "smtp.inet";
/// "!" before one lets it run all the same.
struct DisabledServices {
  private let items: [String]

  init(_ text: String) {
    items = ListText.split(text)
  }

  func contains(_ entry: MasterEntry) -> Bool {
    for item in items {
      let isAllowed = item.hasPrefix("!")
      let pattern = isAllowed ? String(item.dropFirst()) : item
      let type = entry.kind.rawValue
      if pattern == type || pattern == "\(entry.name)/\(type)" || pattern == "\(entry.name).\(type)" {
        return !isAllowed
      }
    }
    return false
  }
}

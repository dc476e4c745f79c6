import Kernel

/// A row of /etc/shadow (shadow(5)); days are counted from 1970.
struct ShadowEntry: Hashable, Sendable {
  var name: String
  var hash: String
  var lastChange: Int?
  var minimumDays: Int?
  var maximumDays: Int?
  var warningDays: Int?
  var inactiveDays: Int?
  var expiry: Int?
  var reserved = ""

  init(name: String, hash: String, lastChange: Int? = nil) {
    self.name = name
    self.hash = hash
    self.lastChange = lastChange
  }

  /// - Parameter row: the fields of the line.
  init?(_ row: [String]) {
    guard row.count >= 8, !row[0].isEmpty else { return nil }
    name = row[0]
    hash = row[1]
    lastChange = Int(row[2])
    minimumDays = Int(row[3])
    maximumDays = Int(row[4])
    warningDays = Int(row[5])
    inactiveDays = Int(row[6])
    expiry = Int(row[7])
    reserved = row.count > 8 ? row[8] : ""
  }

  var row: [String] {
    let numbers = [lastChange, minimumDays, maximumDays, warningDays, inactiveDays, expiry]
    return [name, hash] + numbers.map { $0.map(String.init) ?? "" } + [reserved]
  }
}

extension Machine {
  func shadowEntry(of name: String) -> ShadowEntry? {
    AccountFile(.shadow, on: self).rows.lazy.filter { $0.first == name }.compactMap(ShadowEntry.init).first
  }

  /// The hash of a user's password: that of shadow(5) where passwd(5) has "x".
  func passwordHash(of user: User) -> String {
    user.password == "x" ? shadowEntry(of: user.name)?.hash ?? "*" : user.password
  }
}

import FileSystem
import Simulation

/// A row of /etc/passwd (passwd(5)).
package struct User: Hashable, Sendable {
  package var name: String
  package var password: String
  package var id: UserID
  package var group: GroupID
  /// The GECOS field: full name and more, separated by commas.
  package var comment: String
  package var home: String
  package var shell: String

  /// The first part of the comment.
  package var fullName: String { String(comment.prefix { $0 != "," }) }
}

/// A row of /etc/group (group(5)).
package struct Group: Hashable, Sendable {
  package var name: String
  package var id: GroupID
  package var members: [String]
}

/// The parsed account files, kept as long as the files stay the same.
struct AccountsCache {
  var users: (stamp: FileStatus, rows: [User])?
  var groups: (stamp: FileStatus, rows: [Group])?
}

/// The accounts of a machine, read from its files each time, as getpwnam(3) does.
extension Machine {
  package var users: [User] {
    guard let stamp = try? files.status("/etc/passwd") else { return [] }
    if let cached = accountsCache.users, cached.stamp == stamp { return cached.rows }
    let rows = rows(of: "/etc/passwd", fields: 7).compactMap { row -> User? in
      guard let id = UserID(row[2]), let group = GroupID(row[3]) else { return nil }
      return User(
        name: row[0], password: row[1], id: id, group: group, comment: row[4], home: row[5],
        shell: row[6].isEmpty ? "/bin/sh" : row[6])
    }
    accountsCache.users = (stamp, rows)
    return rows
  }

  package var groups: [Group] {
    guard let stamp = try? files.status("/etc/group") else { return [] }
    if let cached = accountsCache.groups, cached.stamp == stamp { return cached.rows }
    let rows = rows(of: "/etc/group", fields: 4).compactMap { row -> Group? in
      guard let id = GroupID(row[2]) else { return nil }
      return Group(name: row[0], id: id, members: row[3].split(separator: ",").map(String.init))
    }
    accountsCache.groups = (stamp, rows)
    return rows
  }

  package func user(named name: String) -> User? { users.first { $0.name == name } }
  package func user(withID id: UserID) -> User? { users.first { $0.id == id } }
  package func group(named name: String) -> Group? { groups.first { $0.name == name } }
  package func group(withID id: GroupID) -> Group? { groups.first { $0.id == id } }

  /// A user's credentials at login: the own group and those that list the user (initgroups(3)).
  package func credentials(of user: User) -> Credentials {
    let others = groups.filter { $0.members.contains(user.name) && $0.id != user.group }.map(\.id)
    return Credentials(user: user.id, group: user.group, supplementaryGroups: [user.group] + others)
  }

  private func rows(of path: String, fields: Int) -> [[String]] {
    guard let bytes = try? files.read(path) else { return [] }
    return bytes.split(separator: 10).compactMap { line in
      guard line.first != UInt8(ascii: "#") else { return nil }
      let row = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { String(lossless: $0) }
      return row.count >= fields && !row[0].isEmpty ? row : nil
    }
  }
}

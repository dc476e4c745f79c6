/// Where mail for an address goes.
package struct Resolution: Hashable, Sendable, Codable {
  /// The address class of its domain (ADDRESS_CLASS_README).
  package enum AddressClass: String, Hashable, Sendable, Codable {
    case local
    /// virtual_alias_domains
    case alias
    /// virtual_mailbox_domains
    case virtual
    case relay
    case other
  }

  package struct Flags: OptionSet, Hashable, Sendable, Codable {
    package let rawValue: Int

    package init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// It says itself by which other hosts it wants to go.
    package static let routed = Flags(rawValue: 2)
    /// Its domain is none.
    package static let error = Flags(rawValue: 4)
    /// A table could not be asked.
    package static let failure = Flags(rawValue: 8)
  }

  package var transport = ""
  package var nextHop = ""
  package var recipient = ""
  package var addressClass = AddressClass.other
  package var flags: Flags = []
}

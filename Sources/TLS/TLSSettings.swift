import COpenSSL

/// The versions of the protocol, oldest first.
package enum TLSVersion: Int32, Hashable, Sendable, Codable, CaseIterable {
  case ssl3 = 0x0300
  case tls10 = 0x0301
  case tls11 = 0x0302
  case tls12 = 0x0303
  case tls13 = 0x0304
}

/// How one side of TLS is set up.
package struct TLSSettings: Sendable, Hashable {
  package enum Role: Sendable, Hashable {
    case client, server
  }

  package var role: Role
  /// PEM: one's own certificate first, then those that lead to a known one.
  package var certificateChain: [UInt8] = []
  /// PEM.
  package var privateKey: [UInt8] = []
  /// Further keys with their certificates, for other ways to sign.
  package var identities: [Identity] = []
  /// PEM: certificates that are trusted.
  package var trusted: [UInt8] = []
  package var leastVersion: TLSVersion?
  package var greatestVersion: TLSVersion?
  /// Versions in between that are left out.
  package var excludedVersions: Set<TLSVersion> = []
  /// OpenSSL's cipher list for versions up to 1.2; nil for the library's own.
  package var cipherList: String?
  /// Cipher suites of version 1.3.
  package var cipherSuites: String?
  package var prefersOwnCiphers = false
  package var asksForCertificate = false
  package var requiresCertificate = false
  /// The name that a client asks for (SNI).
  package var serverName: String?
  package var sessionContext: [UInt8] = []
  /// Seconds that a session may be resumed; nil for the library's own.
  package var sessionLifetime: Int?
  /// How many tickets a server hands out; nil for the library's own.
  package var ticketCount: Int?
  /// Whether steps of the handshake are noted in `trace`.
  package var isTraced = false
  /// Lets old versions and short keys pass, as Debian's default would not.
  package var securityLevel: Int32?

  /// Curves for the exchange of keys, by their numbers in OpenSSL, the best one first; nil for the library's own.
  package var curves: [Int32]?
  /// Further options, as OpenSSL's bits (SSL_OP_NO_TICKET and the like).
  package var options: UInt64 = 0
  /// How many certificates may lie between the other side's own and a trusted one; nil for the library's own limit.
  package var verificationDepth: Int32?
  /// Whether a certificate is good that is trusted by itself, whoever has issued it.
  package var trustsAnyLink = false
  /// The secrets that tickets are sealed with (80 bytes); empty for some that are made up for one connection.
  package var ticketKeys: [UInt8] = []

  /// A private key, and the certificates that vouch for it.
  package struct Identity: Sendable, Hashable {
    /// PEM: one's own certificate first.
    package var certificateChain: [UInt8]
    /// PEM.
    package var privateKey: [UInt8]

    package init(certificateChain: [UInt8], privateKey: [UInt8]) {
      self.certificateChain = certificateChain
      self.privateKey = privateKey
    }
  }

  package init(role: Role) {
    self.role = role
  }
}

/// Why TLS can't begin, or has broken.
package struct TLSFailure: Error, Hashable, Sendable {
  /// Which step it was.
  package enum Step: Hashable, Sendable {
    case cipherList, certificate, privateKey, keyMismatch, trusted, handshake, read, write
  }

  package var step: Step
  package var errors: [LibraryError]
  /// What `SSL_get_error` says.
  package var code = Int(SSL_ERROR_SSL)
}

/// Which domain completes an address (postconf(5) local_header_rewrite_clients).
package enum RewriteContext: String, Hashable, Sendable, Codable {
  /// Mail of this host's own clients: myorigin and mydomain.
  case local
  /// Other mail: remote_header_rewrite_domain.
  case remote
}

/// The release of BIND that these programs are modelled after.
enum BINDVersion {
  static let text = "9.18.49-1~deb12u3-Debian"
}

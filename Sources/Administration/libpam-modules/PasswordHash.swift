import CCrypt
import Glibc
import Kernel
import Simulation

/// Hashed passwords, as crypt(5) has them in shadow(5).
enum PasswordHash {
  /// Whether a password is the one of a hash; a hash that begins with "!" or "*" is nobody's.
  static func matches(_ password: [UInt8], _ hash: String) -> Bool {
    guard !hash.isEmpty else { return password.isEmpty }
    return crypt(password, setting: hash) == hash
  }

  /// The hash of a new password, with a random salt: yescrypt, as pam_unix(8) makes it on Debian 12.
  static func make(_ password: [UInt8], _ random: inout RandomSource, method: String = "$y$") -> String {
    let noise = random.bytes(32).map { CChar(bitPattern: $0) }
    var setting = [CChar](repeating: 0, count: Int(CRYPT_GENSALT_OUTPUT_SIZE))
    guard crypt_gensalt_rn(method, 0, noise, Int32(noise.count), &setting, Int32(setting.count)) != nil else {
      return "*"
    }
    let text = String(lossless: setting.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) })
    return crypt(password, setting: text) ?? "*"
  }

  private static func crypt(_ password: [UInt8], setting: String) -> String? {
    let phrase = password.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
    var memory: UnsafeMutableRawPointer?
    var size: Int32 = 0
    defer { free(memory) }
    guard let result = crypt_ra(phrase, setting, &memory, &size) else { return nil }
    return String(lossless: UnsafeBufferPointer(start: result, count: strlen(result)).map { UInt8(bitPattern: $0) })
  }
}

import COpenSSL

/// A private key, or a public one.
package final class PrivateKey {
  package let pointer: OpaquePointer

  /// Takes over a reference.
  package init(owning pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    EVP_PKEY_free(pointer)
  }

  /// Reads the first private key of a PEM file; nil when there is none that can be read.
  ///
  /// - Parameter password: of an encrypted one.
  package init?(pem: [UInt8], password: String? = nil) {
    let buffer = MemoryBuffer(pem)
    postroom_bio_set_mem_eof_return(buffer.pointer, 0)
    let secret = password.map { Array($0.utf8CString) } ?? [0]
    let read = secret.withUnsafeBufferPointer { secret in
      PEM_read_bio_PrivateKey(
        buffer.pointer, nil, { _, _, _, _ in -1 },
        password == nil ? nil : UnsafeMutableRawPointer(mutating: secret.baseAddress))
    }
    guard let read else {
      ERR_clear_error()
      return nil
    }
    pointer = read
  }

  /// Makes an RSA key.
  package init?(rsaBits bits: Int, random: SeededRandom) {
    let made = random.use { () -> OpaquePointer? in
      guard let context = EVP_PKEY_CTX_new_from_name(nil, "RSA", nil) else { return nil }
      defer { EVP_PKEY_CTX_free(context) }
      var key: OpaquePointer?
      guard EVP_PKEY_keygen_init(context) == 1, EVP_PKEY_CTX_set_rsa_keygen_bits(context, Int32(bits)) == 1,
        EVP_PKEY_generate(context, &key) == 1
      else { return nil }
      return key
    }
    guard let made else { return nil }
    pointer = made
  }

  /// Makes a key on an elliptic curve.
  ///
  /// - Parameter curve: "prime256v1"
  package init?(curve: String, random: SeededRandom) {
    let made = random.use { () -> OpaquePointer? in
      guard let context = EVP_PKEY_CTX_new_from_name(nil, "EC", nil) else { return nil }
      defer { EVP_PKEY_CTX_free(context) }
      var key: OpaquePointer?
      guard EVP_PKEY_keygen_init(context) == 1, EVP_PKEY_CTX_set_group_name(context, curve) == 1,
        EVP_PKEY_generate(context, &key) == 1
      else { return nil }
      return key
    }
    guard let made else {
      ERR_clear_error()
      return nil
    }
    pointer = made
  }

  /// The form that is of one kind of key alone: "BEGIN EC PRIVATE KEY", "BEGIN RSA PRIVATE KEY".
  package var traditionalPEM: [UInt8] {
    let buffer = MemoryBuffer()
    PEM_write_bio_PrivateKey_traditional(buffer.pointer, pointer, nil, nil, 0, nil, nil)
    return buffer.takeAll()
  }

  /// The parameters of the key: "BEGIN EC PARAMETERS".
  package var parametersPEM: [UInt8] {
    let buffer = MemoryBuffer()
    PEM_write_bio_Parameters(buffer.pointer, pointer)
    return buffer.takeAll()
  }

  /// PKCS #8, "BEGIN PRIVATE KEY".
  package var pem: [UInt8] {
    let buffer = MemoryBuffer()
    PEM_write_bio_PrivateKey(buffer.pointer, pointer, nil, nil, 0, nil, nil)
    return buffer.takeAll()
  }

  /// Reads a public key: a PEM file's "BEGIN PUBLIC KEY"; nil when there is none that can be read.
  package init?(publicPEM pem: [UInt8]) {
    let buffer = MemoryBuffer(pem)
    postroom_bio_set_mem_eof_return(buffer.pointer, 0)
    guard let read = PEM_read_bio_PUBKEY(buffer.pointer, nil, nil, nil) else {
      ERR_clear_error()
      return nil
    }
    pointer = read
  }

  /// The public half in binary (DER).
  package var publicDER: [UInt8] {
    let buffer = MemoryBuffer()
    i2d_PUBKEY_bio(buffer.pointer, pointer)
    return buffer.takeAll()
  }

  /// "BEGIN PUBLIC KEY".
  package var publicPEM: [UInt8] {
    let buffer = MemoryBuffer()
    PEM_write_bio_PUBKEY(buffer.pointer, pointer)
    return buffer.takeAll()
  }

  package var bits: Int { Int(EVP_PKEY_get_bits(pointer)) }
}

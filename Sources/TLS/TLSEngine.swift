import COpenSSL
import Simulation

/// One side of a TLS connection, on buffers in memory: it knows no socket.
///
/// The owner hands in what comes from the other side (`receive`), and after every call sends what is to go
/// there (`takeOutput`). No value: a world that is restored has lost its engines, and with them the
/// connections that they served.
package final class TLSEngine {
  package enum State: Hashable, Sendable {
    case handshake
    case established
    /// The other side has said good-bye.
    case closed
    case failed(TLSFailure)
  }

  package let settings: TLSSettings
  package private(set) var state = State.handshake
  /// Steps of the handshake, where the settings want them: "SSL_accept:before SSL initialization".
  package private(set) var trace: [String] = []

  let session: OpaquePointer
  private let context: TLSContext
  private let incoming: MemoryBuffer
  private let outgoing: MemoryBuffer
  private let random: SeededRandom
  private var plaintext: [UInt8] = []
  /// Chooses a certificate by the name that a client asks for.
  var chooseIdentity: ((String) -> NameChoice)?
  /// The name that a certificate was chosen by.
  package internal(set) var chosenServerName: String?
  var contextPointer: OpaquePointer { context.pointer }
  private(set) var bytesRead = 0
  private(set) var bytesWritten = 0

  /// - Parameters:
  ///   - seed: of all random bytes that this side uses.
  ///   - now: at what time certificates have to be valid.
  /// - Throws: what is wrong with the settings.
  package init(_ settings: TLSSettings, seed: UInt64, now: Timestamp) throws(TLSFailure) {
    self.settings = settings
    random = SeededRandom(seed: seed)
    ERR_clear_error()
    do {
      context = try random.use { try TLSContext(settings) }
    } catch let failure as TLSFailure {
      throw failure
    } catch {
      throw TLSFailure(step: .handshake, errors: [])
    }
    guard let made = SSL_new(context.pointer) else {
      throw TLSFailure(step: .handshake, errors: LibraryError.takeAll())
    }
    session = made
    incoming = MemoryBuffer()
    outgoing = MemoryBuffer()
    BIO_up_ref(incoming.pointer)
    BIO_up_ref(outgoing.pointer)
    SSL_set_bio(session, incoming.pointer, outgoing.pointer)
    X509_VERIFY_PARAM_set_time(SSL_get0_param(session), Int(now.seconds))
    if let name = settings.serverName { postroom_set_server_name(session, name) }
    if settings.role == .server { SSL_set_accept_state(session) } else { SSL_set_connect_state(session) }
    if settings.isTraced { startTrace() }
  }

  deinit {
    SSL_free(session)
  }

  /// Begins the handshake; a server only waits for the client.
  package func start() {
    advance()
  }

  /// Takes bytes from the other side.
  package func receive(_ bytes: [UInt8]) {
    bytesRead += bytes.count
    incoming.write(bytes)
    advance()
  }

  /// What is to be sent to the other side.
  package func takeOutput() -> [UInt8] {
    let bytes = outgoing.takeAll()
    bytesWritten += bytes.count
    return bytes
  }

  /// What the other side has said, decrypted.
  package func read() -> [UInt8] {
    defer { plaintext = [] }
    return plaintext
  }

  /// Says something to the other side.
  package func write(_ bytes: [UInt8]) {
    guard state == .established, !bytes.isEmpty else { return }
    ERR_clear_error()
    let result = random.use { SSL_write(session, bytes, Int32(bytes.count)) }
    if result <= 0 { fail(.write, result) }
  }

  /// Says good-bye.
  package func close() {
    guard state == .established || state == .closed else { return }
    ERR_clear_error()
    _ = random.use { SSL_shutdown(session) }
    state = .closed
  }

  private func advance() {
    ERR_clear_error()
    if state == .handshake {
      let result = random.use { SSL_do_handshake(session) }
      if result == 1 {
        state = .established
      } else if SSL_get_error(session, result) != SSL_ERROR_WANT_READ {
        return fail(.handshake, result)
      }
    }
    if state == .established { readAll() }
  }

  private func readAll() {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let got = random.use { SSL_read(session, &buffer, Int32(buffer.count)) }
      if got > 0 {
        plaintext += buffer.prefix(Int(got))
        continue
      }
      switch SSL_get_error(session, got) {
      case SSL_ERROR_WANT_READ: return
      case SSL_ERROR_ZERO_RETURN:
        state = .closed
        return
      default: return fail(.read, got)
      }
    }
  }

  private func fail(_ step: TLSFailure.Step, _ result: Int32) {
    let code = Int(SSL_get_error(session, result))
    state = .failed(TLSFailure(step: step, errors: LibraryError.takeAll(), code: code))
  }

  // MARK: Tracing

  private func startTrace() {
    SSL_set_ex_data(session, 0, Unmanaged.passUnretained(self).toOpaque())
    SSL_set_info_callback(session) { session, place, value in
      guard let session, let owner = SSL_get_ex_data(session, 0) else { return }
      Unmanaged<TLSEngine>.fromOpaque(owner).takeUnretainedValue().note(place, value)
    }
  }

  private func note(_ place: Int32, _ value: Int32) {
    if place & SSL_CB_LOOP != 0 {
      let verb = place & SSL_ST_ACCEPT != 0 ? "SSL_accept" : place & SSL_ST_CONNECT != 0 ? "SSL_connect" : "undefined"
      trace.append("\(verb):\(String(cString: SSL_state_string_long(session)))")
    } else if place & SSL_CB_ALERT != 0 {
      let direction = place & SSL_CB_READ != 0 ? "read" : "write"
      if value & 0xFF != SSL3_AD_CLOSE_NOTIFY {
        trace.append(
          "SSL3 alert \(direction):\(String(cString: SSL_alert_type_string_long(value))):"
            + String(cString: SSL_alert_desc_string_long(value)))
      }
    }
  }

  // MARK: Sessions

  /// Sessions that the server has offered to resume, as the library prints them.
  private var sessions: [String] = []

  /// Begins to note them.
  package func watchSessions() {
    SSL_set_ex_data(session, 0, Unmanaged.passUnretained(self).toOpaque())
    _ = postroom_ctx_cache_client_sessions(context.pointer)
    SSL_CTX_sess_set_new_cb(context.pointer) { session, offered in
      guard let session, let offered, let owner = SSL_get_ex_data(session, 0) else { return 0 }
      let buffer = MemoryBuffer()
      SSL_SESSION_print(buffer.pointer, offered)
      Unmanaged<TLSEngine>.fromOpaque(owner).takeUnretainedValue().sessions.append(
        String(decoding: buffer.takeAll(), as: UTF8.self))
      return 0
    }
  }

  /// Hands out the sessions that were noted.
  package func takeSessions() -> [String] {
    defer { sessions = [] }
    return sessions
  }

  /// Hands out the steps that were noted.
  package func takeTrace() -> [String] {
    defer { trace = [] }
    return trace
  }
}

import Kernel

/// The commands of Debian's package openssl.
let opensslPrograms: [any Program.Type] = [OpenSSL.self]

/// The commands of openssl(1), sorted by name.
let opensslCommands: [any OpenSSLCommand.Type] = [
  OpenSSLBase64.self, OpenSSLDgst.self, OpenSSLEcparam.self, OpenSSLGenrsa.self, OpenSSLPkey.self, OpenSSLRand.self,
  OpenSSLReq.self,
  OpenSSLRsa.self,
  OpenSSLSClient.self, OpenSSLVerify.self, OpenSSLVersion.self, OpenSSLX509.self,
]

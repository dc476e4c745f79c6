/// Why a system call failed, with Linux's numbers and glibc's texts (errno(3), strerror(3)).
package struct Errno: Error, Hashable, Sendable, Codable {
  package let rawValue: Int32

  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  package static let EPERM = Errno(rawValue: 1)
  package static let ENOENT = Errno(rawValue: 2)
  package static let ESRCH = Errno(rawValue: 3)
  package static let EINTR = Errno(rawValue: 4)
  package static let EIO = Errno(rawValue: 5)
  package static let ENXIO = Errno(rawValue: 6)
  package static let E2BIG = Errno(rawValue: 7)
  package static let ENOEXEC = Errno(rawValue: 8)
  package static let EBADF = Errno(rawValue: 9)
  package static let ECHILD = Errno(rawValue: 10)
  package static let EAGAIN = Errno(rawValue: 11)
  package static let ENOMEM = Errno(rawValue: 12)
  package static let EACCES = Errno(rawValue: 13)
  package static let EBUSY = Errno(rawValue: 16)
  package static let EEXIST = Errno(rawValue: 17)
  package static let EXDEV = Errno(rawValue: 18)
  package static let ENODEV = Errno(rawValue: 19)
  package static let ENOTDIR = Errno(rawValue: 20)
  package static let EISDIR = Errno(rawValue: 21)
  package static let EINVAL = Errno(rawValue: 22)
  package static let EMFILE = Errno(rawValue: 24)
  package static let ENOTTY = Errno(rawValue: 25)
  package static let ETXTBSY = Errno(rawValue: 26)
  package static let EFBIG = Errno(rawValue: 27)
  package static let ENOSPC = Errno(rawValue: 28)
  package static let ESPIPE = Errno(rawValue: 29)
  package static let EROFS = Errno(rawValue: 30)
  package static let EMLINK = Errno(rawValue: 31)
  package static let EPIPE = Errno(rawValue: 32)
  package static let ERANGE = Errno(rawValue: 34)
  package static let ENAMETOOLONG = Errno(rawValue: 36)
  package static let ENOSYS = Errno(rawValue: 38)
  package static let ENOTEMPTY = Errno(rawValue: 39)
  package static let ELOOP = Errno(rawValue: 40)
  package static let EOPNOTSUPP = Errno(rawValue: 95)
  package static let EADDRINUSE = Errno(rawValue: 98)
  package static let EADDRNOTAVAIL = Errno(rawValue: 99)
  package static let ENETUNREACH = Errno(rawValue: 101)
  package static let ECONNRESET = Errno(rawValue: 104)
  package static let ENOTCONN = Errno(rawValue: 107)
  package static let ETIMEDOUT = Errno(rawValue: 110)
  package static let ECONNREFUSED = Errno(rawValue: 111)
  package static let EHOSTUNREACH = Errno(rawValue: 113)

  /// What strerror(3) says of it.
  package var message: String {
    Errno.table[rawValue]?.message ?? "Unknown error \(rawValue)"
  }

  /// The symbol in errno.h: "ENOENT".
  package var name: String {
    Errno.table[rawValue]?.name ?? "\(rawValue)"
  }

  private static let table: [Int32: (name: String, message: String)] = [
    1: ("EPERM", "Operation not permitted"),
    2: ("ENOENT", "No such file or directory"),
    3: ("ESRCH", "No such process"),
    4: ("EINTR", "Interrupted system call"),
    5: ("EIO", "Input/output error"),
    6: ("ENXIO", "No such device or address"),
    7: ("E2BIG", "Argument list too long"),
    8: ("ENOEXEC", "Exec format error"),
    9: ("EBADF", "Bad file descriptor"),
    10: ("ECHILD", "No child processes"),
    11: ("EAGAIN", "Resource temporarily unavailable"),
    12: ("ENOMEM", "Cannot allocate memory"),
    13: ("EACCES", "Permission denied"),
    16: ("EBUSY", "Device or resource busy"),
    17: ("EEXIST", "File exists"),
    18: ("EXDEV", "Invalid cross-device link"),
    19: ("ENODEV", "No such device"),
    20: ("ENOTDIR", "Not a directory"),
    21: ("EISDIR", "Is a directory"),
    22: ("EINVAL", "Invalid argument"),
    24: ("EMFILE", "Too many open files"),
    25: ("ENOTTY", "Inappropriate ioctl for device"),
    26: ("ETXTBSY", "Text file busy"),
    27: ("EFBIG", "File too large"),
    28: ("ENOSPC", "No space left on device"),
    29: ("ESPIPE", "Illegal seek"),
    30: ("EROFS", "Read-only file system"),
    31: ("EMLINK", "Too many links"),
    32: ("EPIPE", "Broken pipe"),
    34: ("ERANGE", "Numerical result out of range"),
    36: ("ENAMETOOLONG", "File name too long"),
    38: ("ENOSYS", "Function not implemented"),
    39: ("ENOTEMPTY", "Directory not empty"),
    40: ("ELOOP", "Too many levels of symbolic links"),
    95: ("EOPNOTSUPP", "Operation not supported"),
    98: ("EADDRINUSE", "Address already in use"),
    99: ("EADDRNOTAVAIL", "Cannot assign requested address"),
    101: ("ENETUNREACH", "Network is unreachable"),
    104: ("ECONNRESET", "Connection reset by peer"),
    107: ("ENOTCONN", "Transport endpoint is not connected"),
    110: ("ETIMEDOUT", "Connection timed out"),
    111: ("ECONNREFUSED", "Connection refused"),
    113: ("EHOSTUNREACH", "No route to host"),
  ]
}

extension Errno: CustomStringConvertible {
  package var description: String { name }
}

import Kernel

/// The commands of the package rsyslog, sorted by name.
let rsyslogPrograms: [any Program.Type] = [Rsyslogd.self]

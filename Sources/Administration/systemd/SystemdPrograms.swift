import Kernel

/// The commands of the package systemd, sorted by name.
let systemdPrograms: [any Program.Type] = [Journalctl.self, Systemctl.self]

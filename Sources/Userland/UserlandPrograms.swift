import Kernel

/// All commands of this target, by the Debian package that they come in; each folder has its own table.
package let userlandPrograms: [any Program.Type] = [
  bind9DnsutilsPrograms,
  bind9HostPrograms,
  bsdMailxPrograms,
  bsdutilsPrograms,
  coreutilsPrograms,
  diffutilsPrograms,
  findutilsPrograms,
  gawkPrograms,
  grepPrograms,
  inetutilsTelnetPrograms,
  initSystemHelpersPrograms,
  iproute2Programs,
  iputilsPingPrograms,
  libcBinPrograms,
  ncursesBinPrograms,
  netcatOpenbsdPrograms,
  rsyslogPrograms,
  sedPrograms,
  systemdPrograms,
].flatMap { $0 }

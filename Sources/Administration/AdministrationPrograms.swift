import Kernel

/// Commands that look after accounts, processes, packages and services, by Debian package.
package let administrationPrograms: [any Program.Type] = [
  adduserPrograms,
  bashPrograms,
  bsdutilsPrograms,
  debianutilsPrograms,
  dpkgPrograms,
  hostnamePrograms,
  initSystemHelpersPrograms,
  libcBinPrograms,
  loginPrograms,
  ncursesBinPrograms,
  passwdPrograms,
  procpsPrograms,
  psmiscPrograms,
  rsyslogPrograms,
  sudoPrograms,
  systemdPrograms,
  utilLinuxPrograms,
].flatMap { $0 }

import Kernel

/// Commands that speak to other hosts, the mail reader among them, by Debian package.
package let networkToolsPrograms: [any Program.Type] = [
  bind9DnsutilsPrograms,
  bind9HostPrograms,
  bsdMailxPrograms,
  inetutilsTelnetPrograms,
  iproute2Programs,
  iputilsPingPrograms,
  netcatOpenbsdPrograms,
  opensslPrograms,
].flatMap { $0 }

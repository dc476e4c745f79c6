import Kernel

/// The commands of the package bind9-dnsutils, sorted by name.
let bind9DnsutilsPrograms: [any Program.Type] = [Dig.self, Nslookup.self]

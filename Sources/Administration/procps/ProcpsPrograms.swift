import Kernel

/// The commands of the package procps, sorted by name.
let procpsPrograms: [any Program.Type] = [
  Free.self, Kill.self, Pgrep.self, Pidof.self, Ps.self, Pwdx.self, Sysctl.self, Top.self, Uptime.self, Vmstat.self,
  W.self, Watch.self,
]

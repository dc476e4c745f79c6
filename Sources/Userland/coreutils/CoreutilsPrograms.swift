import Kernel

/// The commands of the package coreutils, sorted by name.
let coreutilsPrograms: [any Program.Type] = [
  Arch.self, Basename.self, Bracket.self, Cat.self, Chgrp.self, Chmod.self, Chown.self, Cp.self, Cut.self, Date.self,
  Dir.self,
  Dirname.self, Echo.self, Env.self, False.self, Groups.self, Head.self, Hostid.self, Id.self, Install.self,
  Link.self, Ln.self, Logname.self, Ls.self, Mkdir.self, Mkfifo.self, Mknod.self, Mktemp.self, Mv.self, Nproc.self,
  Printenv.self, Pwd.self, Readlink.self, Realpath.self, Rm.self, Rmdir.self, Seq.self, Sleep.self, Sort.self,
  Stat.self, Tail.self, Tee.self, Test.self, Touch.self, Tr.self, True.self, Truncate.self, Tty.self, Uname.self,
  Uniq.self,
  Unlink.self, Users.self, Vdir.self, Wc.self, Who.self, Whoami.self, Yes.self,
]

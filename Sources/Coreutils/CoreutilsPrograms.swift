import Kernel

/// The commands of the package coreutils, sorted by name.
package let coreutilsPrograms: [any Program.Type] = [
  Arch.self, B2sum.self, Base32.self, Base64.self, Basename.self, Basenc.self, Bracket.self, Cat.self, Chgrp.self,
  Chmod.self, Chown.self, Chroot.self, Cksum.self, Comm.self, Cp.self, Csplit.self, Cut.self, Date.self, Dd.self,
  Df.self, Dir.self, Dircolors.self, Dirname.self, Du.self, Echo.self, Env.self, Expand.self, Expr.self, Factor.self,
  False.self, Fmt.self, Fold.self, Groups.self, Head.self, Hostid.self, Id.self, Install.self, Join.self, Link.self,
  Ln.self, Logname.self, Ls.self, Md5sum.self, Mkdir.self, Mkfifo.self, Mknod.self, Mktemp.self, Mv.self, Nice.self,
  Nl.self, Nohup.self, Nproc.self, Numfmt.self, Od.self, Paste.self, Pathchk.self, Pr.self, Printenv.self,
  Printf.self, Pwd.self, Readlink.self, Realpath.self, Rm.self, Rmdir.self, Seq.self, Sha1sum.self, Sha224sum.self,
  Sha256sum.self, Sha384sum.self, Sha512sum.self, Shred.self, Shuf.self, Sleep.self, Sort.self, Split.self,
  Stat.self, Stdbuf.self, Stty.self, Sum.self, Sync.self, Tac.self, Tail.self, Tee.self, Test.self, Timeout.self,
  Touch.self, Tr.self, True.self, Truncate.self, Tsort.self, Tty.self, Uname.self, Unexpand.self, Uniq.self,
  Unlink.self, Users.self, Vdir.self, Wc.self, Who.self, Whoami.self, Yes.self,
]

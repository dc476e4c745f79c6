import Kernel

/// The commands that come with Postfix, sorted by name.
package let postfixPrograms: [any Program.Type] = [
  MasterCommand.self,
  Postalias.self,
  Postcat.self,
  Postconf.self,
  Postdrop.self,
  PostfixCommand.self,
  PostfixScript.self,
  PostfixTLSScript.self,
  PostfixWrapper.self,
  PostInstall.self,
  Postkick.self,
  Postlock.self,
  Postlog.self,
  Postmap.self,
  Postmulti.self,
  PostmultiScript.self,
  Postqueue.self,
  Postsuper.self,
  Qshape.self,
  Sendmail.self,
  SmtpdProgram.self,
]

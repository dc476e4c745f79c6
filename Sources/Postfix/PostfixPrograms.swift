import Kernel

/// The commands that come with Postfix, sorted by name.
package let postfixPrograms: [any Program.Type] = [
  Postconf.self, Postdrop.self, Sendmail.self,
]

import Kernel

/// Commands that show, change and compare text, by Debian package.
package let textToolsPrograms: [any Program.Type] = [
  diffutilsPrograms,
  gawkPrograms,
  grepPrograms,
  lessPrograms,
  m4Programs,
  nanoPrograms,
  sedPrograms,
].flatMap { $0 }

import Kernel

/// Commands that find, pack and look into files, by Debian package.
package let fileToolsPrograms: [any Program.Type] = [
  filePrograms,
  findutilsPrograms,
  gzipPrograms,
  tarPrograms,
].flatMap { $0 }

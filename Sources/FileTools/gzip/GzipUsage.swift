/// What gzip and its other names print about themselves.
enum GzipUsage {
  static let tryHelp = "Try `gzip --help' for more information.\n"

  static let help = """
    Usage: gzip [OPTION]... [FILE]...
    Compress or uncompress FILEs (by default, compress FILES in-place).

    Mandatory arguments to long options are mandatory for short options too.

      -c, --stdout      write on standard output, keep original files unchanged
      -d, --decompress  decompress
      -f, --force       force overwrite of output file and compress links
      -h, --help        give this help
      -k, --keep        keep (don't delete) input files
      -l, --list        list compressed file contents
      -L, --license     display software license
      -n, --no-name     do not save or restore the original name and timestamp
      -N, --name        save or restore the original name and timestamp
      -q, --quiet       suppress all warnings
      -r, --recursive   operate recursively on directories
          --rsyncable   make rsync-friendly archive
      -S, --suffix=SUF  use suffix SUF on compressed files
          --synchronous synchronous output (safer if system crashes, but slower)
      -t, --test        test compressed file integrity
      -v, --verbose     verbose mode
      -V, --version     display version number
      -1, --fast        compress faster
      -9, --best        compress better

    With no FILE, or when FILE is -, read standard input.

    Report bugs to <bug-gzip@gnu.org>.

    """

  static func version(_ name: String) -> String { name == "gzip" ? "gzip 1.12\n" : "\(name) (gzip) 1.12\n" }

  static let license = """
    Copyright (C) 2018 Free Software Foundation, Inc.
    Copyright (C) 1993 Jean-loup Gailly.
    This is free software.  You may redistribute copies of it under the terms of
    the GNU General Public License <https://www.gnu.org/licenses/gpl.html>.
    There is NO WARRANTY, to the extent permitted by law.

    """

  /// Behind the licence, as --version adds it.
  static let author = "\nWritten by Jean-loup Gailly.\n"
}

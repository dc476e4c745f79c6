/// What telnet says about itself.
enum TelnetTexts {
  /// `telnet --help`.
  static let help = """
    Usage: telnet [OPTION...] [HOST [PORT]]
    Login to remote system HOST (optionally, on service port PORT)

     General options:

      -4, --ipv4                 use only IPv4
      -6, --ipv6                 use only IPv6
      -8, --binary               use an 8-bit data transmission
      -a, --login                attempt automatic login
      -b, --bind=ADDRESS         bind to specific local ADDRESS
      -c, --no-rc                do not read the user's .telnetrc file
      -d, --debug                turn on debugging
      -e, --escape=CHAR          use CHAR as an escape character
      -E, --no-escape            use no escape character
      -K, --no-login             do not automatically login to the remote system
      -l, --user=USER            attempt automatic login as USER
      -L, --binary-output        use an 8-bit data transmission for output only
      -n, --trace=FILE           record trace information into FILE
      -r, --rlogin               use a user-interface similar to rlogin

     Encryption control:

      -x, --encrypt              encrypt the data stream, if possible

     Authentication and Kerberos options:

      -k, --realm=REALM          obtain tickets for the remote host in REALM
                                 instead of the remote host's realm
      -X, --disable-auth=ATYPE   disable type ATYPE authentication

      -?, --help                 give this help list
          --usage                give a short usage message
      -V, --version              print program version

    Mandatory or optional arguments to long options are also mandatory or optional
    for any corresponding short options.

    Report bugs to <bug-inetutils@gnu.org>.

    """

  /// `telnet --usage`.
  static let usage = """
    Usage: telnet [-468acdEKLrx?V] [-b ADDRESS] [-e CHAR] [-l USER] [-n FILE]
                [-k REALM] [-X ATYPE] [--ipv4] [--ipv6] [--binary] [--login]
                [--bind=ADDRESS] [--no-rc] [--debug] [--escape=CHAR] [--no-escape]
                [--no-login] [--user=USER] [--binary-output] [--trace=FILE]
                [--rlogin] [--encrypt] [--realm=REALM] [--disable-auth=ATYPE]
                [--help] [--usage] [--version] [HOST [PORT]]

    """

  /// `telnet --version`.
  static let version = """
    telnet (GNU inetutils) 2.4
    Copyright (C) 2022 Free Software Foundation, Inc.
    License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
    This is free software: you are free to change and redistribute it.
    There is NO WARRANTY, to the extent permitted by law.

    Written by many authors.

    """

  /// `send ?` at the prompt.
  static let sendHelp = """
    ao              Send Telnet Abort output
    ayt             Send Telnet 'Are You There'
    brk             Send Telnet Break
    ec              Send Telnet Erase Character
    el              Send Telnet Erase Line
    escape          Send current escape character
    ga              Send Telnet 'Go Ahead' sequence
    ip              Send Telnet Interrupt Process
    nop             Send Telnet 'No operation'
    eor             Send Telnet 'End of Record'
    abort           Send Telnet 'Abort Process'
    susp            Send Telnet 'Suspend Process'
    eof             Send Telnet End of File Character
    synch           Perform Telnet 'Synch operation'
    getstatus       Send request for STATUS
    ?               Display send options

    """
}

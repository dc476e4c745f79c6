/// The colours that dircolors(1) knows by itself.
enum ColorDatabase {
  /// Keywords of a database, by the names in LS_COLORS.
  static let keywords: [String: String] = [
    "NORMAL": "no", "NORM": "no", "FILE": "fi", "RESET": "rs", "DIR": "di", "LINK": "ln", "MULTIHARDLINK": "mh",
    "FIFO": "pi", "SOCK": "so", "DOOR": "do", "BLK": "bd", "CHR": "cd", "ORPHAN": "or", "MISSING": "mi",
    "SETUID": "su", "SETGID": "sg", "CAPABILITY": "ca", "STICKY_OTHER_WRITABLE": "tw", "OTHER_WRITABLE": "ow",
    "STICKY": "st", "EXEC": "ex",
  ]

  private static let kinds = [
    "RESET 0", "DIR 01;34", "LINK 01;36", "MULTIHARDLINK 00", "FIFO 40;33", "SOCK 01;35", "DOOR 01;35",
    "BLK 40;33;01", "CHR 40;33;01", "ORPHAN 40;31;01", "MISSING 00", "SETUID 37;41", "SETGID 30;43", "CAPABILITY 00",
    "STICKY_OTHER_WRITABLE 30;42", "OTHER_WRITABLE 34;42", "STICKY 37;44", "EXEC 01;32",
  ]

  /// Suffixes of files by their colour: archives, pictures and films, sound, and what is left over of something.
  private static let suffixes: [(code: String, list: String)] = [
    (
      "01;31",
      "tar tgz arc arj taz lha lz4 lzh lzma tlz txz tzo t7z zip z dz gz lrz lz lzo xz zst tzst bz2 bz tbz tbz2 tz deb "
        + "rpm jar war ear sar rar alz ace zoo cpio 7z rz cab wim swm dwm esd"
    ),
    (
      "01;35",
      "avif jpg jpeg mjpg mjpeg gif bmp pbm pgm ppm tga xbm xpm tif tiff png svg svgz mng pcx mov mpg mpeg m2v mkv "
        + "webm webp ogm mp4 m4v mp4v vob qt nuv wmv asf rm rmvb flc avi fli flv gl dl xcf xwd yuv cgm emf ogv ogx"
    ),
    ("00;36", "aac au flac m4a mid midi mka mp3 mpc ogg ra wav oga opus spx xspf"),
    (
      "00;90",
      "*~ *# bak old orig part rej swp tmp dpkg-dist dpkg-old ucf-dist ucf-new ucf-old rpmnew rpmorig rpmsave"
    ),
  ]

  private static func pattern(_ suffix: Substring) -> String {
    suffix.hasPrefix("*") ? String(suffix) : "*." + suffix
  }

  /// The entries of LS_COLORS.
  static var entries: [(name: String, code: String)] {
    let kinds = kinds.map { line -> (String, String) in
      let words = line.split(separator: " ")
      return (keywords[String(words[0])] ?? "", String(words[1]))
    }
    return kinds + suffixes.flatMap { code, list in list.split(separator: " ").map { (pattern($0), code) } }
  }

  /// The same as a database.
  static var text: String {
    "TERM xterm*\nTERM screen*\nTERM linux\n" + kinds.map { $0 + "\n" }.joined()
      + suffixes.flatMap { code, list in
        list.split(separator: " ").map { ($0.hasPrefix("*") ? String($0) : "." + $0) + " \(code)\n" }
      }.joined()
  }
}

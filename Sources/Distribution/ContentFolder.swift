import Glibc

/// The folder of data that the product reads at run time: worlds, lessons, labs.
package struct ContentFolder: Sendable {
  package let path: String

  /// What is wrong with the content: where, and what.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
      self.description = description
    }
  }

  package init(path: String) {
    self.path = path
  }

  /// Finds the folder: the one named, `$POSTROOM_CONTENT`, beside the program (`../share/postroom`), or the
  /// checkout that the program was built in.
  ///
  /// - Throws: `Failure` when there is none; it names the places that were tried.
  package static func find(named: String? = nil) throws(Failure) -> ContentFolder {
    if let named {
      guard isFolder(named + "/world") else { throw Failure("\(named): no content folder (it has no world/)") }
      return ContentFolder(path: named)
    }
    var tried: [String] = []
    if let variable = getenv("POSTROOM_CONTENT") { tried.append(String(cString: variable)) }
    if var program = programPath() {
      var isFirst = true
      while let slash = program.lastIndex(of: "/"), slash != program.startIndex {
        program = String(program[..<slash])
        tried.append(isFirst ? program + "/../share/postroom" : program + "/Content")
        isFirst = false
      }
    }
    for candidate in tried where isFolder(candidate + "/world") { return ContentFolder(path: candidate) }
    throw Failure(
      "no content folder; looked for world/ in: " + tried.joined(separator: ", ")
        + "\nname one by --content DIR or $POSTROOM_CONTENT")
  }

  /// The bytes of a file of the folder.
  ///
  /// - Throws: `Failure` with the path and why it can't be read.
  package func read(_ name: String) throws(Failure) -> [UInt8] {
    guard let bytes = try readIfThere(name) else {
      throw Failure("\(path)/\(name): \(String(cString: strerror(ENOENT)))")
    }
    return bytes
  }

  /// The bytes of a file of the folder; nil where there is no such file.
  ///
  /// - Throws: `Failure` with the path and why it can't be read.
  package func readIfThere(_ name: String) throws(Failure) -> [UInt8]? {
    let file = path + "/" + name
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT { return nil }
    guard descriptor >= 0 else { throw Failure("\(file): \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure("\(file): \(String(cString: strerror(errno)))") }
    let size = Int(status.st_size)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard failure == 0 else { throw Failure("\(file): \(String(cString: strerror(failure)))") }
    return bytes
  }

  /// Whether there is such a file.
  package func has(_ name: String) -> Bool { access(path + "/" + name, F_OK) == 0 }

  /// The names of what lies in a folder of it and ends in `suffix`, sorted; none when there is no such folder.
  package func names(in name: String, suffix: String) -> [String] {
    guard let stream = opendir(path + "/" + name) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let found = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if found.hasSuffix(suffix), !found.hasPrefix(".") { names.append(found) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether there is a folder of that name in it; "" for itself.
  package func hasFolder(_ name: String) -> Bool {
    ContentFolder.isFolder(path + "/" + name)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func programPath() -> String? {
    guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

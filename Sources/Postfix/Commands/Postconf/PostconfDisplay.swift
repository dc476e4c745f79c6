/// What postconf(1) prints of parameters and services.
extension PostconfReader {
  /// A line with its white space made regular, folded where that is asked for.
  static func line(_ text: String, folds: Bool) -> [UInt8] {
    let bytes = text.bytes
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 1)
    var length = 0
    var position = 0
    while position < bytes.count {
      let start = position
      while position < bytes.count, !isSeparator(bytes[position]) { position += 1 }
      let count = position - start
      position += 1
      guard count > 0 else { continue }
      if length > 0 {
        if !folds || length + count < MasterRecord.lineLimit {
          result.append(32)
          length += 1
        } else {
          result += ("\n" + MasterRecord.indentation).utf8
          length = MasterRecord.indentation.utf8.count
        }
      }
      result += bytes[start..<(start + count)]
      length += count
    }
    result.append(10)
    return result
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 || byte == 10 }

  // MARK: Parameters

  /// Prints the parameters of some names, or of some classes.
  ///
  /// - Throws: `Fatal` where a value can't be expanded.
  mutating func showParameters(_ names: [String], classes: ParameterRegister.Class) throws(Fatal) {
    guard names.isEmpty else {
      for name in names {
        if let node = register[name] { try show(name, node) } else { output.warn("\(name): unknown parameter") }
      }
      return
    }
    for name in register.sortedNames {
      guard let node = register[name], !node.origin.isDisjoint(with: classes), !node.origin.contains(.legacy) else {
        continue
      }
      try show(name, node)
    }
  }

  private mutating func show(_ name: String, _ node: ParameterRegister.Node) throws(Fatal) {
    if mode.contains(.defaults), name == "mynetworks" { tellOfNetworks() }
    guard var shown = value(name) else { return }
    if mode.contains(.expands), !node.isRaw { shown = try expand(shown) }
    let text = mode.contains(.hidesValues) ? name : mode.contains(.hidesNames) ? shown : "\(name) = \(shown)"
    write(PostconfReader.line(text, folds: mode.contains(.folds)))
  }

  /// Prints at once where option -v is given.
  private mutating func write(_ text: String) { write(text.bytes) }

  private mutating func write(_ text: [UInt8]) {
    output.write(text)
    if isVerbose { output.flush() }
  }

  // MARK: Services

  private struct Filter {
    let text: String
    let pattern: ServicePattern
    var count = 0
  }

  private func filters(
    _ arguments: [String], _ counts: ClosedRange<Int>, else message: String
  ) throws(Fatal) -> [Filter] {
    var result: [Filter] = []
    for argument in arguments {
      guard let pattern = ServicePattern(argument, counts) else { throw Fatal(message) }
      result.append(Filter(text: argument, pattern: pattern))
    }
    return result
  }

  private mutating func warn(of filters: [Filter]) {
    for filter in filters where filter.count == 0 { output.warn("unmatched request: \"\(filter.text)\"") }
  }

  /// How the value of an option is shown, for one service.
  private func expansion(_ record: MasterRecord) -> MasterRecord.Expand? {
    guard mode.contains(.expands) else { return nil }
    return { text throws(Fatal) in try expand(text, in: record) }
  }

  /// `postconf -M`.
  ///
  /// - Throws: `Fatal` for an argument that names no services.
  mutating func showEntries(_ arguments: [String]) throws(Fatal) {
    var filters = try filters(arguments, 1...2, else: "-M option requires service_name[/type]")
    for record in records {
      let text = try record.text(folds: mode.contains(.folds), expand: expansion(record))
      if arguments.isEmpty { write(text) }
      for index in filters.indices where filters[index].pattern.matches(record.words[0], record.words[1]) {
        filters[index].count += 1
        write(text)
      }
    }
    warn(of: filters)
  }

  /// `postconf -F`.
  ///
  /// - Throws: `Fatal` for an argument that names no fields.
  mutating func showFields(_ arguments: [String]) throws(Fatal) {
    var filters = try filters(arguments, 1...3, else: "-F option requires service_name[/type[/field]]")
    var fields: [Int?] = []
    for filter in filters { fields.append(try filter.pattern.field()) }
    for record in records {
      if arguments.isEmpty { try show(nil, of: record) }
      for index in filters.indices where filters[index].pattern.matches(record.words[0], record.words[1]) {
        filters[index].count += 1
        try show(fields[index], of: record)
      }
    }
    warn(of: filters)
  }

  private mutating func show(_ field: Int?, of record: MasterRecord) throws(Fatal) {
    guard let field else {
      for field in MasterRecord.fieldNames.indices { try show(field, of: record) }
      return
    }
    let name = "\(record.title)/\(MasterRecord.fieldNames[field])"
    guard !mode.contains(.hidesValues) else {
      write(name + "\n")
      return
    }
    let start = mode.contains(.hidesNames) ? "" : name + " = "
    write(
      try record.fieldText(field, start: start, folds: mode.contains(.folds), expand: expansion(record)))
  }

  /// `postconf -P`.
  ///
  /// - Throws: `Fatal` for an argument that names no parameters.
  mutating func showServiceParameters(_ arguments: [String]) throws(Fatal) {
    var filters = try filters(arguments, 1...3, else: "-P option requires service_name[/type[/parameter]]")
    for record in records where !record.parameters.names.isEmpty {
      if arguments.isEmpty { try showParameters(of: record) }
      for index in filters.indices where filters[index].pattern.matches(record.words[0], record.words[1]) {
        let name = filters[index].pattern.parts[2]
        if name == ServicePattern.any {
          try showParameters(of: record)
        } else if let value = record.parameters[name] {
          try show(name, value, of: record)
        } else {
          continue
        }
        filters[index].count += 1
      }
    }
    warn(of: filters)
  }

  private mutating func showParameters(of record: MasterRecord) throws(Fatal) {
    for name in record.parameters.names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      try show(name, record.parameters[name] ?? "", of: record)
    }
  }

  private mutating func show(_ name: String, _ value: String, of record: MasterRecord) throws(Fatal) {
    let value = mode.contains(.expands) ? try expand(value, in: record) : value
    let title = "\(record.title)/\(name)"
    let text =
      mode.contains(.hidesValues) ? title : mode.contains(.hidesNames) ? value : "\(title) = \(value)"
    write(PostconfReader.line(text, folds: mode.contains(.folds)))
  }
}

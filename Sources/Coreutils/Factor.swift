import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// factor(1): prime factors.
struct Factor: GNUProgram {
  static let name = "factor"

  private var numbers: [String] = []

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [NUMBER]...
      or:  \(name) OPTION
    Print the prime factors of each NUMBER, or of the numbers on standard input.

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    numbers = try line.operands()
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    if numbers.isEmpty {
      while let line = try await process.standardInput.readLine() {
        for word in line.split(whereSeparator: { $0 == 0x20 || $0 == 9 || $0 == 10 }) {
          if try await !show(String(lossless: word), process) { status = .failure }
        }
      }
      return status
    }
    for number in numbers where try await !show(number, process) { status = .failure }
    return status
  }

  private func show(_ text: String, _ process: Process) async throws(Errno) -> Bool {
    var digits = text.utf8.drop { $0 == 0x20 }
    if digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      try await process.report("\(text.quoted) is not a valid positive integer")
      return false
    }
    guard let number = UInt64(String(decoding: digits, as: UTF8.self)) else {
      try await process.writeError("postroom: factor of numbers beyond 64 bits is not simulated\n")
      return false
    }
    let factors = Factor.factors(of: number)
    try await process.write("\(number):" + factors.map { " \($0)" }.joined() + "\n")
    return true
  }

  /// The prime factors in ascending order.
  static func factors(of number: UInt64) -> [UInt64] {
    guard number > 1 else { return [] }
    var rest = number
    var found: [UInt64] = []
    for prime in [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37] as [UInt64] {
      while rest % prime == 0 {
        found.append(prime)
        rest /= prime
      }
    }
    split(rest, &found)
    return found.sorted()
  }

  private static func split(_ number: UInt64, _ found: inout [UInt64]) {
    if number == 1 { return }
    if isPrime(number) {
      found.append(number)
      return
    }
    var seed: UInt64 = 1
    while true {
      if let divisor = divisor(of: number, seed) {
        split(divisor, &found)
        split(number / divisor, &found)
        return
      }
      seed += 1
    }
  }

  private static func multiply(_ a: UInt64, _ b: UInt64, _ modulus: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    return modulus.dividingFullWidth((high % modulus, low)).remainder
  }

  private static func power(_ base: UInt64, _ exponent: UInt64, _ modulus: UInt64) -> UInt64 {
    var (result, base, exponent) = (1 as UInt64, base % modulus, exponent)
    while exponent > 0 {
      if exponent & 1 == 1 { result = multiply(result, base, modulus) }
      base = multiply(base, base, modulus)
      exponent >>= 1
    }
    return result
  }

  /// Miller and Rabin, with bases that decide for all numbers of 64 bits.
  private static func isPrime(_ number: UInt64) -> Bool {
    if number < 2 { return false }
    let bases: [UInt64] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
    for base in bases where number % base == 0 { return number == base }
    let shift = (number - 1).trailingZeroBitCount
    let odd = (number - 1) >> UInt64(shift)
    for base in bases {
      var value = power(base, odd, number)
      if value == 1 || value == number - 1 { continue }
      var isWitness = true
      for _ in 1..<max(shift, 1) {
        value = multiply(value, value, number)
        if value == number - 1 {
          isWitness = false
          break
        }
      }
      if isWitness { return false }
    }
    return true
  }

  /// Pollard's rho; nil where this seed finds nothing.
  private static func divisor(of number: UInt64, _ seed: UInt64) -> UInt64? {
    if number % 2 == 0 { return 2 }
    func step(_ value: UInt64) -> UInt64 {
      let square = multiply(value, value, number)
      let (sum, overflow) = square.addingReportingOverflow(seed)
      return overflow || sum >= number ? sum &- number : sum
    }
    var (slow, fast, divisor) = (2 as UInt64, 2 as UInt64, 1 as UInt64)
    while divisor == 1 {
      slow = step(slow)
      fast = step(step(fast))
      var (a, b) = (slow > fast ? slow - fast : fast - slow, number)
      while b != 0 { (a, b) = (b, a % b) }
      divisor = a
    }
    return divisor == number ? nil : divisor
  }
}

// swift-tools-version: 6.2
import PackageDescription

/// Settings that every target of our own shares.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A program at a fixed address has 140,000 places fewer to relocate when it starts.
let fixedAddress: LinkerSetting = .unsafeFlags(["-Xclang-linker", "-no-pie"], .when(configuration: .release))

let collections: Target.Dependency = .product(name: "Collections", package: "swift-collections")

/// A target of our own below `Sources/`; an arrow in this table only ever points up to a line above.
func floor(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a target, below `Tests/`.
func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "postroom",
  products: [.executable(name: "postroom", targets: ["postroom"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.1.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
    .target(name: "CRegex"),
    .systemLibrary(name: "CBerkeleyDB", providers: [.apt(["libdb5.3-dev"])]),
    .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),
    .systemLibrary(name: "CLMDB", pkgConfig: "lmdb", providers: [.apt(["liblmdb-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CLibEdit", linkerSettings: [.linkedLibrary("edit")]),

    floor("ShellSyntax"),
    floor("Patterns", ["CPCRE2", "CRegex"]),
    floor("Simulation", [collections]),
    floor("DatabaseFiles", ["CBerkeleyDB", "CLMDB"]),
    floor("InternetMessage", ["Simulation"]),
    floor("TLS", ["COpenSSL", "Simulation"]),
    floor("DNS"),
    floor("FileSystem", ["Simulation", collections]),
    floor("TextFormat", ["Simulation", "FileSystem"]),
    floor("SMTP", ["InternetMessage"]),
    floor("Kernel", ["Simulation", "FileSystem", "DNS", collections]),
    floor("Shell", ["ShellSyntax", "Kernel", "Patterns", "TextFormat"]),
    floor("CommandConventions", ["Kernel", "Patterns", "TextFormat"]),
    floor("Coreutils", ["CommandConventions", "COpenSSL"]),
    floor("TextTools", ["CommandConventions"]),
    floor("FileTools", ["CommandConventions", "CZlib"]),
    floor("Administration", ["CommandConventions", "CCrypt"]),
    floor("NetworkTools", ["CommandConventions", "InternetMessage", "TLS"]),
    floor("MTASupport", ["Kernel", "InternetMessage", "SMTP", "DNS", "TLS"]),
    floor("Postfix", ["MTASupport", "Patterns", "TextFormat", "DatabaseFiles"]),
    floor(
      "Distribution",
      ["Shell", "Coreutils", "TextTools", "FileTools", "Administration", "NetworkTools", "Postfix"]),
    floor("Course", [.product(name: "Yams", package: "Yams")]),
    floor("ProgressStore", ["Course", .product(name: "GRDB", package: "GRDB.swift")]),
    floor("Practice", ["Distribution", "Course"]),
    floor("Terminal", ["CLibEdit"]),
    .executableTarget(
      name: "postroom",
      dependencies: [
        "Practice", "ProgressStore", "Terminal", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict,
      linkerSettings: [fixedAddress]),

    tests("Course", ["Course"]),
    tests("ProgressStore", ["ProgressStore", "Course"]),
    tests("Simulation", ["Simulation"]),
    tests("DatabaseFiles", ["DatabaseFiles"]),
    tests("DNS", ["DNS"]),
    tests("Distribution", ["Distribution"]),
    tests("FileSystem", ["FileSystem"]),
    tests("InternetMessage", ["InternetMessage"]),
    tests("SMTP", ["SMTP"]),
    tests("TextFormat", ["TextFormat"]),
    tests("TLS", ["TLS"]),
    tests("Kernel", ["Kernel"]),
    tests("Patterns", ["Patterns"]),
    tests("Postfix", ["Distribution"]),
    tests("Snapshot", ["Kernel"]),
    tests("Userland", ["Coreutils", "TextTools", "FileTools", "Administration", "NetworkTools"]),
    tests("Practice", ["Practice", "Course", "Distribution", "Kernel", "FileSystem", "Simulation"]),
    tests("Golden", ["Practice", "CPCRE2"]),
    tests("Terminal", ["Terminal", "postroom"]),
    tests("Tidy", []),
  ],
  swiftLanguageModes: [.v6]
)

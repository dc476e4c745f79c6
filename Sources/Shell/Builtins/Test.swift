import Kernel
import ShellSyntax

/// `test` evaluates a conditional expression (POSIX XCU test).
struct TestBuiltin: Builtin {
  static let name = "test"
  static let synopsis = "test [expr]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    try await evaluate(call.arguments, call)
  }

  func evaluate(_ arguments: [String], _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let result: Bool
    do throws(TestExpression.Failure) {
      if call.shell.isDash {
        var parser = DashTestExpression(arguments, shell: call.shell)
        result = try await parser.evaluate()
      } else {
        var parser = TestExpression(arguments, shell: call.shell)
        result = try await parser.evaluate()
      }
    } catch {
      switch error {
      case .invalid(let message):
        try await call.complain(message)
        return 2
      case .unwind(let unwinding): throw unwinding
      }
    }
    return result ? 0 : 1
  }
}

import FileSystem
import Kernel
import ShellSyntax

/// Running lists, chains and single commands.
extension Shell {
  /// Runs commands one after another; the status of the last.
  @discardableResult
  func run(_ list: CommandList) async throws(Unwind) -> Int32 {
    var status: Int32 = 0
    for item in list.items {
      if item.isBackground {
        status = try await startBackground(item.chain)
      } else if item.chain.rest.isEmpty {
        status = try await run(item.chain.first)
      } else {
        status = try await run(item.chain)
      }
    }
    return status
  }

  /// Runs pipelines joined by && and ||.
  func run(_ chain: Chain) async throws(Unwind) -> Int32 {
    conditionDepth += 1
    var status: Int32
    do throws(Unwind) {
      status = try await run(chain.first)
      for (index, link) in chain.rest.enumerated() {
        let isLast = index == chain.rest.count - 1
        if link.isAnd != (status == 0) { continue }
        if isLast {
          conditionDepth -= 1
          defer { conditionDepth += 1 }
          status = try await run(link.pipeline)
        } else {
          status = try await run(link.pipeline)
        }
      }
    } catch {
      conditionDepth -= 1
      throw error
    }
    conditionDepth -= 1
    return status
  }

  /// Runs a pipeline and does what `!`, `time` and `set -e` ask for.
  func run(_ pipeline: Pipeline) async throws(Unwind) -> Int32 {
    if pipeline.timing != nil { return try await runTimed(pipeline) }
    if pipeline.isNegated {
      conditionDepth += 1
      defer { conditionDepth -= 1 }
      let status = pipeline.commands.isEmpty ? 0 : try await runUnnegated(pipeline)
      state.lastStatus = status == 0 ? 1 : 0
      return state.lastStatus
    }
    return try await runUnnegated(pipeline)
  }

  func runUnnegated(_ pipeline: Pipeline) async throws(Unwind) -> Int32 {
    guard pipeline.commands.count == 1 else {
      let status = try await runPipeline(pipeline)
      state.lastStatus = status
      try await checkFailure(status)
      return status
    }
    let status = try await run(pipeline.commands[0])
    state.lastStatus = status
    return status
  }

  /// Runs one command in this shell.
  func run(_ command: Command) async throws(Unwind) -> Int32 {
    switch command {
    case .simple(let simple):
      let status = try await run(simple)
      state.lastStatus = status
      state.setPipeStatus(status)
      if status != 0 { try await checkFailure(status) }
      return status
    case .compound(let compound): return try await run(compound)
    case .function(let definition): return try await define(definition)
    case .coprocess(let name, _, let body): return try await startCoprocess(name, body)
    }
  }

  /// After a command that failed: the ERR trap, and the end of a shell with `set -e`.
  func checkFailure(_ status: Int32) async throws(Unwind) {
    guard status != 0, conditionDepth == 0 else { return }
    if state.traps[.error] != nil { try await runErrorTrap(status) }
    if state.options.contains(.exitOnError) {
      state.lastStatus = status
      throw .exit(status)
    }
  }

  // MARK: Time

  private func runTimed(_ pipeline: Pipeline) async throws(Unwind) -> Int32 {
    let start = process.now
    var untimed = pipeline
    untimed.timing = nil
    let status = pipeline.commands.isEmpty ? 0 : try await run(untimed)
    try await writeError(timingReport(since: start, isPortable: pipeline.timing == .portable))
    return status
  }
}

extension ShellState {
  mutating func setPipeStatus(_ status: Int32) {
    if pipeStatus.count == 1 {
      pipeStatus[0] = status
    } else {
      pipeStatus = [status]
    }
  }
}

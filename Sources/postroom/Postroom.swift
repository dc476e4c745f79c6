import ArgumentParser

/// The command line: one file a subcommand.
@main struct Postroom: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "postroom",
    abstract: "A mail server that a learner can't break.",
    subcommands: [
      BenchCommand.self,
      CheckContentCommand.self,
      ExecCommand.self,
      LabCommand.self,
      ProgressCommand.self,
      QuizCommand.self,
      ShellCommand.self,
      TranscriptCommand.self,
    ], defaultSubcommand: ShellCommand.self)
}

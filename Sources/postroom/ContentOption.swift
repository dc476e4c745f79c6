import ArgumentParser
import Distribution

/// The option that all subcommands share: where the content lies.
struct ContentOption: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of worlds, lessons and labs.", valueName: "dir"))
  var content: String?

  /// Finds the folder, or ends the program with a message.
  func folder() throws -> ContentFolder {
    do {
      return try ContentFolder.find(named: content)
    } catch {
      throw BadContent(error)
    }
  }
}

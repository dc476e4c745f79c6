import FileSystem
import Kernel

extension MailQueue {
  /// The queue as a command sees it that goes to the queue directory first.
  ///
  /// - Throws: `Fatal` where it can't go there.
  init(of process: Process, _ configuration: MainConfiguration) throws(Fatal) {
    let top = configuration.text("queue_directory")
    var files = process.files
    do throws(Errno) {
      files.workingDirectory = try files.status(top).id
    } catch {
      throw Fatal("chdir \(top): \(error.message)")
    }
    self.init(machine: process.machine, configuration: configuration, files: files)
  }
}

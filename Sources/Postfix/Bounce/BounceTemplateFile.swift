import FileSystem
import Kernel

extension BounceTemplate {
  /// The template of a kind as a daemon uses it: that of parameter bounce_template_file, else the built-in one.
  static func template(_ kind: Kind, _ daemon: Daemon) -> BounceTemplate {
    let path = daemon.configuration.text("bounce_template_file")
    guard !path.isEmpty else { return BounceTemplates()[kind] }
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try daemon.machine.files.read(path)
    } catch {
      daemon.warn("open bounce_template_file \(path): \(error.message)")
      return BounceTemplates()[kind]
    }
    var (messages, remarks): ([Message], [Message]) = ([], [])
    do throws(Fatal) {
      let templates = try BounceTemplates(bytes, path: path, messages: &messages, remarks: &remarks)
      for message in messages + remarks { daemon.log(message) }
      return templates[kind]
    } catch {
      daemon.die(error)
      return BounceTemplates()[kind]
    }
  }

  /// The lines of the body with parameters filled in, and what is to be warned of.
  func expandedBody(_ configuration: MainConfiguration) -> (lines: [String], warnings: [Message]) {
    var messages: [Message] = []
    do throws(Fatal) {
      let lines = try expandedBody(configuration, messages: &messages)
      return (lines, messages)
    } catch {
      return (body, error.messages)
    }
  }
}

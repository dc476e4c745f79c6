import FileSystem
import Kernel

/// How a host comes up with Postfix running.
package enum PostfixBoot {
  /// Starts the mail system as the init script does at boot, when the files of the host are there.
  ///
  /// Somebody has looked already whether port 25 answers, so smtpd(8) and what it needs run too.
  package static func start(on machine: Machine) {
    var messages: [Message] = []
    do throws(Fatal) {
      let configuration = try ConfigurationStart(machine: machine, files: machine.files).load(
        program: "master", messages: &messages)
      try machine.mailSystem(of: configuration) { () throws(Fatal) in
        try MasterService.start(configuration, on: machine)
        for (name, kind) in [("smtp", MasterEntry.Kind.inet), ("proxymap", .unix), ("tlsmgr", .unix)] {
          if case .success(let daemon) = MasterService.acquire(name, kind, on: machine) { daemon.release() }
        }
      }
    } catch {
      for message in error.messages {
        machine.log(.mail, message.severity.logged, tag: "postfix/master", pid: nil, message.line)
      }
    }
  }
}

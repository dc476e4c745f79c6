import FileSystem

extension Machine {
  /// How a process uses a file: five places for its working directory, program, mapping, root and descriptors,
  /// as fuser(1) has them: "F" for an open file, "c" for the working directory, "e" for the program.
  package func access(of pid: PID, to file: FileID) -> String {
    var access: [Character] = [".", ".", ".", ".", "."]
    if let process = processes[pid] {
      for number in process.descriptors.numbers where process.descriptors[number]?.file == file {
        access[0] = process.descriptors[number]?.flags.contains(.write) == true ? "F" : "f"
      }
      if process.rootDirectory == file, process.workingDirectory != file { access[1] = "r" }
      if process.workingDirectory == file { access[2] = "c" }
      if (try? files.locate(process.executable)) == file { access[3] = "e" }
    } else if let daemon = state.daemons[pid] {
      if daemon.service == SystemLogger.name, service(SystemLogger.self)?.open.values.contains(file) == true {
        access[0] = "F"
      }
      if (try? files.locate(daemon.executable)) == file { access[3] = "e" }
    }
    return String(access)
  }
}

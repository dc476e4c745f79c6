import FileSystem
import Kernel

/// main.cf and master.cf as postconf(1) reads them.
struct PostconfSource {
  let files: Files
  /// As `-c` or the environment names it.
  let directory: String

  /// - Parameter earlier: what an earlier reading has found.
  func main(after earlier: MainFile, _ messages: inout [Message]) -> Result<MainFile, Fatal> {
    let path = directory + "/main.cf"
    do throws(Errno) {
      let bytes = try files.read(path)
      do throws(Fatal) {
        return .success(try MainFile(bytes, path: path, after: earlier, messages: &messages))
      } catch {
        defer { messages = [] }
        return .failure(error)
      }
    } catch {
      return .failure(Fatal(error == .EISDIR ? "read \(path): \(error.message)" : "open \(path): \(error.message)"))
    }
  }

  /// The services of master.cf.
  ///
  /// - Parameter isRequired: whether it is fatal that it can't be opened.
  /// - Throws: `Fatal` for a line that is no service.
  func master(isRequired: Bool, _ output: inout CommandOutput) throws(Fatal) -> [MasterRecord] {
    let path = directory + "/master.cf"
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try files.read(path)
    } catch {
      if isRequired { throw Fatal("open \(path): \(error.message)") }
      output.warn("open \(path): \(error.message)")
      return []
    }
    var records: [MasterRecord] = []
    var reader = LogicalLines(bytes, path: path)
    var said = 0
    var messages: [Message] = []
    while let line = reader.next() {
      output.say(Array(reader.messages[said...]))
      said = reader.messages.count
      do throws(MasterRecord.Failure) {
        records.append(try MasterRecord(String(lossless: line.text), messages: &messages))
      } catch {
        switch error {
        case .badFieldCount: throw Fatal("file \(path): line \(line.first): bad field count")
        case .fatal(let fatal): throw fatal
        }
      }
      output.say(messages)
      messages = []
    }
    output.say(Array(reader.messages[said...]))
    return records
  }
}

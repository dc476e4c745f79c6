/// All labs that could be read, and what is wrong with the others.
package struct LabLibrary: Sendable {
  /// In the order of their files' names.
  package private(set) var labs: [LabFile] = []
  package private(set) var issues: [ContentIssue] = []

  package init(files: [(file: String, text: String)], objectives: [Objective]) {
    for (file, text) in files {
      do throws(ContentIssue) {
        let lab = try LabFile(text: text, file: file, objectives: objectives)
        if let other = self[id: lab.id] {
          throw ContentIssue(
            file: file, line: 1, column: 1, text: "the lab \"\(lab.id)\" is there twice (first in \(other.file))")
        }
        guard file.split(separator: "/").last == "\(lab.id).yaml" else {
          throw ContentIssue(
            file: file, line: 1, column: 1, text: "the file of the lab \"\(lab.id)\" has to be \(lab.id).yaml")
        }
        labs.append(lab)
      } catch {
        issues.append(error)
      }
    }
  }

  package subscript(id id: String) -> LabFile? {
    labs.first { $0.id == id }
  }

  /// The lab of that name, or the only one whose name begins so.
  package func lab(named name: String) -> LabFile? {
    if let exact = self[id: name] { return exact }
    let found = labs.filter { $0.id.hasPrefix(name) }
    return found.count == 1 && !name.isEmpty ? found[0] : nil
  }
}

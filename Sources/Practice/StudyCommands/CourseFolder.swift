import Course
import Distribution
import FileSystem

/// Where questions and labs lie.
package struct CourseFolder: Sendable {
  /// The folder with `objectives.yaml` and a folder of questions for each objective.
  package let quizzes: ContentFolder?
  /// The folder of labs.
  package let labs: ContentFolder?
  /// The folder of lessons, and of what names mean.
  package let lessons: ContentFolder?
  /// The folder of what parameters of Postfix mean.
  package let postfix: ContentFolder?

  /// Looks in a content folder and, in a checkout, beside it.
  ///
  /// - Parameter folder: a content folder, a checkout, or any folder that has `labs` or `quizzes`.
  package init(_ folder: ContentFolder) {
    func first(_ names: [String]) -> ContentFolder? {
      names.first { folder.hasFolder($0) }.map { ContentFolder(path: folder.path + "/" + $0) }
    }
    labs = first(["labs", "Content/labs"])
    lessons = first(["lessons", "Content/lessons"])
    postfix = first(["postfix", "Content/postfix"])
    let parent = ContentFolder(path: Path.directory(folder.path))
    quizzes =
      first(["quizzes", "Quizzes"])
      ?? (parent.hasFolder("Quizzes") ? ContentFolder(path: Path.join(parent.path, "Quizzes")) : nil)
  }

  /// Reads the questions.
  ///
  /// - Throws: `ContentFolder.Failure` when a file can't be read. What is wrong inside stands in the bank's issues.
  package func bank() throws(ContentFolder.Failure) -> QuestionBank {
    guard let quizzes else { throw ContentFolder.Failure("no folder of questions beside the content folder") }
    var files: [(file: String, text: String)] = []
    for folder in quizzes.names(in: "", suffix: "") where quizzes.hasFolder(folder) {
      for name in quizzes.names(in: folder, suffix: ".yaml") {
        files.append(try CourseFolder.text("\(folder)/\(name)", in: quizzes))
      }
    }
    return QuestionBank(objectives: try CourseFolder.text("objectives.yaml", in: quizzes), files: files)
  }

  /// Reads the labs.
  ///
  /// - Throws: `ContentFolder.Failure` when a file can't be read. What is wrong inside stands in the issues.
  package func labs(_ objectives: [Objective]) throws(ContentFolder.Failure) -> LabLibrary {
    var files: [(file: String, text: String)] = []
    if let labs {
      for name in labs.names(in: "", suffix: ".yaml") { files.append(try CourseFolder.text(name, in: labs)) }
    }
    return LabLibrary(files: files, objectives: objectives)
  }

  /// Reads what names mean.
  ///
  /// - Throws: `ContentFolder.Failure` when a file can't be read. What is wrong inside stands in the issues.
  package func meanings() throws(ContentFolder.Failure) -> Meanings {
    guard let lessons else { throw ContentFolder.Failure("no folder of lessons in the content folder") }
    let (file, text) = try CourseFolder.text("meanings.tsv", in: lessons)
    var meanings = Meanings(text: text, file: file)
    if let postfix {
      let (file, text) = try CourseFolder.text("parameters.tsv", in: postfix)
      meanings.add(text: text, file: file)
      let names = try CourseFolder.text("parameters-without-effect", in: postfix).text
      meanings.withoutEffect = Set(names.split(separator: "\n").map(String.init))
    }
    return meanings
  }

  private static func text(_ name: String, in folder: ContentFolder) throws(ContentFolder.Failure)
    -> (file: String, text: String)
  {
    (folder.path + "/" + name, String(decoding: try folder.read(name), as: UTF8.self))
  }
}

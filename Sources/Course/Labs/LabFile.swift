/// A lab as it stands in its file, from which a lab with certain names is made.
///
/// A lab may vary names by the seed of a run, so that a solution that was copied from somebody does not fit:
/// `vary:` lists what each may be, and `{{name}}` stands for it in all texts and scripts.
package struct LabFile: Sendable {
  package let id: String
  package let title: String
  package let file: String
  private let text: String
  private let objectives: [Objective]

  /// Reads a lab with the names of the first of all variants.
  ///
  /// - Throws: `ContentIssue` with the place of the first thing that is wrong.
  package init(text: String, file: String, objectives: [Objective]) throws(ContentIssue) {
    self.text = text
    self.file = file
    self.objectives = objectives
    let lab = try LabFile.lab(text, file, objectives, seed: nil)
    id = lab.id
    title = lab.title
  }

  /// The lab with the names that a seed gives.
  ///
  /// - Throws: `ContentIssue` where a name makes it wrong.
  package func lab(seed: UInt64) throws(ContentIssue) -> Lab {
    try LabFile.lab(text, file, objectives, seed: seed)
  }

  private static func lab(_ text: String, _ file: String, _ objectives: [Objective], seed: UInt64?)
    throws(ContentIssue) -> Lab
  {
    let root = try ContentNode(parsing: text, file: file)
    let names = try names(root, text, seed)
    return try Lab(reading: root.naming(names), objectives: objectives)
  }

  /// Chooses the names.
  private static func names(_ root: ContentNode, _ text: String, _ seed: UInt64?) throws(ContentIssue)
    -> [String: String]
  {
    guard let vary = try root.record("a lab", keys: Lab.keys)["vary"] else { return [:] }
    let record = try vary.record("a table of names", keys: nil)
    var names: [String: String] = [:]
    for key in record.keys {
      guard let node = record[key], let keyNode = record.keyNode(key) else { continue }
      guard text.contains("{{\(key)}}") else { throw keyNode.issue("nothing uses {{\(key)}}") }
      // No two names are the same person, so that they can't be taken for each other.
      let choices = try node.texts().filter { !names.values.contains($0) }
      guard let first = choices.first else { throw node.issue("no name is left for {{\(key)}}") }
      guard let seed else {
        names[key] = first
        continue
      }
      var source = SeededSource(seed: seed, for: key)
      names[key] = choices[source.number(below: choices.count)]
    }
    return names
  }
}

extension Lab {
  /// Reads a lab whose names are chosen.
  init(reading root: ContentNode, objectives: [Objective]) throws(ContentIssue) {
    let record = try root.record("a lab", keys: Lab.keys)
    id = try record.required("id").identifier()
    title = try record.text("title")
    let objective = try record.required("objective").choice(objectives.map { ($0.id, $0) }, what: "objective")
    self.objective = objective.id
    var tags: [String] = []
    for tag in try record.list("tags") {
      tags.append(try tag.choice((objective.areas + objective.topics).map { ($0.tag, $0.tag) }, what: "tag"))
    }
    self.tags = tags
    host = try record["host"]?.choice([("mail", "mail"), ("sm", "sm"), ("exim", "exim")], what: "host") ?? "mail"
    minutes = try record.required("minutes").number(in: 1...120)
    par = try record.required("par").number(in: 1...100)
    intro = try record.text("intro")
    setup = try record["setup"]?.script() ?? ""
    debrief = try record.text("debrief")
    manual = try record.manualPages()
    var steps: [Step] = []
    for node in try record.list("steps") {
      let step = try Step(reading: node)
      guard !steps.contains(where: { $0.id == step.id }) else {
        throw node.issue("the step \"\(step.id)\" is there twice")
      }
      steps.append(step)
    }
    self.steps = steps
    file = root.file
    line = try record.required("id").issue("").line
  }
}

extension Lab.Step {
  init(reading node: ContentNode) throws(ContentIssue) {
    let record = try node.record("a step", keys: ["id", "title", "text", "checks", "hints", "solution"])
    line = node.issue("").line
    id = try record.required("id").identifier()
    title = try record.text("title")
    text = try record.text("text")
    var checks: [LabCheck] = []
    for check in try record.list("checks") { checks.append(try LabCheck(reading: check)) }
    guard checks.contains(where: { !$0.keeps }) else {
      throw try record.required("checks").issue("all checks of the step hold from the beginning")
    }
    self.checks = checks
    let hints = try record.required("hints").texts()
    guard hints.count == 3 else {
      throw try record.required("hints").issue("a step has three hints of growing strength, not \(hints.count)")
    }
    self.hints = hints
    solution = try record.required("solution").script()
  }
}

extension LabCheck {
  init(reading node: ContentNode) throws(ContentIssue) {
    let record = try node.record("a check", keys: ["title", "before", "next", "keeps"] + probes.map { $0.name })
    let kinds = probes.filter { record[$0.name] != nil }
    guard let kind = kinds.first, kinds.count == 1, let value = record[kind.name] else {
      let names = Prose.enumeration(probes.map { $0.name }, "or")
      throw node.issue("a check has one of \(names), not \(kinds.count)")
    }
    probe = try kind.init(reading: value)
    title = try record.optionalText("title") ?? probe.title
    before = try record["before"]?.script()
    next = try record.optionalText("next")
    keeps = try record["keeps"]?.flag() ?? false
    let place = node.issue("")
    file = place.file
    line = place.line
  }
}

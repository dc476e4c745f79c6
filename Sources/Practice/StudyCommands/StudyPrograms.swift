import Kernel

/// The study commands: programs of the simulated shell that belong to the course and not to the host.
package let studyPrograms: [any Program.Type] = [
  CheckProgram.self,
  ExplainProgram.self,
  GuideProgram.self,
  HintProgram.self,
  LabProgram.self,
  ProgressProgram.self,
  QuizProgram.self,
  SolutionProgram.self,
]

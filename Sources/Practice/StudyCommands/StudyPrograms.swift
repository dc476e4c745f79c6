import Kernel

/// The study commands: programs of the simulated shell that belong to the course and not to the host.
package let studyPrograms: [any Program.Type] = [
  QuizProgram.self
]

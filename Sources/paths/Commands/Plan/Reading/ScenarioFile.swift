/// A scenario: the options of one command about many people, as a file.
struct ScenarioFile {
  /// What is asked, by the command that answers it.
  enum Question {
    case redeploy(PlanRequest)
    case forecast(ForecastPlan)
  }

  let name: String
  let source: PlanSources.File
  let question: Question

  /// Reads a scenario; without a line `plan`, it is one of `plan redeploy`.
  ///
  /// - Throws: a ``Failure`` with exit code 66 when it cannot be read, 65 with the line that makes no sense.
  init(_ path: String, _ language: Language) throws(Failure) {
    let text = try ScenarioText(path, language)
    name = text.name
    source = text.source
    switch text.value("plan") ?? "redeploy" {
    case "redeploy": question = .redeploy(try RedeployScenario.request(text))
    case "forecast": question = .forecast(try ForecastScenario.plan(text))
    case let other:
      throw text.failure(
        of: "plan",
        language(
          "« \(other) » n’est pas un plan ; connus : redeploy, forecast",
          "“\(other)” is no plan; known: redeploy, forecast"))
    }
  }
}

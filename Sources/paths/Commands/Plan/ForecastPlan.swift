import Careers
import Pictures
import Planning

/// A forecast that is asked for, over a number of periods.
struct ForecastPlan {
  let request: ForecastRequest
  let periods: Int?
  let firstYear: Int?
  let minCell: Int?

  /// A forecast as it was worked out.
  struct Worked {
    let question: ForecastQuestion
    /// The answer; `nil` where there is no forecast.
    let answer: ForecastAnswer?
    let delivery: PlanDelivery
  }

  /// Reads the files and works the forecast out.
  ///
  /// - Throws: a ``Failure`` with exit code 64 for options that make no sense together, 65 or 66 for files.
  func worked(_ session: Session) throws(Failure) -> Worked {
    let language = session.language
    guard let periods else {
      throw Failure(
        Exit.usage,
        [
          language(
            "il manque --periods N : le nombre de périodes à prévoir",
            "--periods N is missing: the number of periods to look ahead"),
          language("  Voir : paths plan forecast --help", "  See: paths plan forecast --help"),
        ])
    }
    try request.check(session)
    let question = try request.question(session)
    let forecast: WorkforceForecast
    do throws(WorkforceForecast.TooFewLeavers) {
      forecast = try WorkforceForecast(
        question.workforce, question.recruitment, periods: periods)
    } catch {
      return Worked(
        question: question, answer: nil,
        delivery: PlanDelivery(
          answer: NoForecastAnswer(question: question, reason: error),
          isPersonal: question.isPersonal, inputs: question.inputs, remarks: question.remarks,
          exit: Exit.noAnswer))
    }
    func answer(_ minCell: Int?) -> ForecastAnswer {
      ForecastAnswer(question, forecast, firstYear: firstYear, minCell: minCell)
    }
    let usual = PlanRequest.usualMinCell
    let shown = answer(minCell ?? (question.isPersonal ? usual : nil))
    let delivery = PlanDelivery(
      answer: shown, report: { ForecastReport(answer: answer(minCell ?? usual)).document },
      picture: { ForecastReport(answer: shown).picture.svg }, isPersonal: question.isPersonal,
      inputs: question.inputs, remarks: question.remarks)
    return Worked(question: question, answer: shown, delivery: delivery)
  }
}

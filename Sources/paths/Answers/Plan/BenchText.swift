import Careers
import Planning

/// A bench in words: what is covered, then for each critical job who could come, the nearest first.
struct BenchText {
  let answer: BenchAnswer

  private var language: Language { answer.language }
  private var sheet: BenchSheet { answer.sheet }
  private var bench: Bench { answer.bench }
  private var numbers: PersonNumbers { answer.numbers }

  /// Further jobs are counted only.
  private static let rowsMax = 20

  var lines: [String] {
    Terminal.wrapped(title, prefix: "").map { Style.strong($0) }
      + totals.flatMap { Terminal.wrapped($0, prefix: "") } + [""]
      + sheet.posts.flatMap(block) + singleHolders
      + notes.flatMap { Terminal.wrapped($0, prefix: "") } + legend
      + answer.sources.lines(language)
  }

  private var title: String {
    let posts = language.count(
      sheet.posts.count, ("métier critique", "métiers critiques"),
      ("critical job", "critical jobs"))
    guard let share = bench.coverageReadyNow else {
      return language(
        "Vivier de \(posts), par étapes : les mois ne sont pas connus",
        "Bench of \(posts), by steps: months are not known")
    }
    let covered = language.count(
      bench.posts.count(where: \.isCovered),
      ("métier critique couvert", "métiers critiques couverts"),
      ("critical job covered", "critical jobs covered"))
    return language(
      "Vivier : \(covered) tout de suite sur \(sheet.posts.count) (\(language.percent(share)))",
      "Bench: \(covered) now, of \(sheet.posts.count) (\(language.percent(share)))")
  }

  /// What is ready now, gross and net.
  var totals: [String] {
    guard bench.limits != nil else {
      return [
        language(
          "Pour des délais, donnez --moves avec une colonne de mois.",
          "For how soon, give --moves with a column of months.")
      ]
    }
    let gross =
      sheet.successorCoveragePercent.map(language.rounded)
      ?? (sheet.hidesAny ? PlanNumbers.hidden : "?")
    return [
      language(
        "Successeurs prêts tout de suite (\(answer.words(.now))) pour cent postes : \(gross), brut : qui est prêt pour deux métiers y compte deux fois.",
        "Successors ready now (\(answer.words(.now))) for a hundred posts: \(gross), gross: whoever is ready for two jobs counts twice."
      ),
      language(
        "Postes pourvus à la fois par eux, net : \(numbers.text(sheet.netPostsFilled)), une personne, un poste.",
        "Posts filled at once by them, net: \(numbers.text(sheet.netPostsFilled)), one person, one post."
      ),
    ]
  }

  // MARK: One critical job

  private func block(_ post: BenchSheet.Post) -> [String] {
    let shown = post.feeders.filter { $0.feeder.readiness != .beyond }
    let beyond = post.feeders.count - shown.count
    let rest = shown.count - Self.rowsMax
    return Terminal.wrapped(head(post), prefix: "", continued: "  ").map { Style.strong($0) }
      + bands(post) + steps(post)
      + shown.prefix(Self.rowsMax).flatMap { row($0, of: post) }
      + (rest > 0
        ? [
          "          "
            + language(
              "et \(rest) métiers de plus (--format csv)", "and \(rest) more jobs (--format csv)")
        ] : [])
      + (beyond > 0
        ? [
          "          "
            + language.count(beyond, ("métier", "métiers"), ("job", "jobs")) + " "
            + answer.words(.beyond)
        ] : [])
      + (post.feeders.isEmpty
        ? [
          "          "
            + language(
              "aucune passerelle n’y mène : pas de vivier", "no move leads there: no bench")
        ] : []) + [""]
  }

  private func head(_ post: BenchSheet.Post) -> String {
    guard let positions = post.positions else {
      return post.post.job
        + language(
          " : effectif inconnu, compté pour 0 poste", ": headcount unknown, counted as 0 posts")
    }
    let unit = positions == .shown(bench.personUnit)
    return post.post.job + language(" : ", ": ") + numbers.text(positions) + " "
      + language(unit ? "poste" : "postes", unit ? "post" : "posts")
  }

  private func bands(_ post: BenchSheet.Post) -> [String] {
    guard bench.limits != nil else { return [] }
    let bands = [Bench.Readiness.now, .soon, .later].map { band in
      "\(answer.words(band))" + language(" : ", ": ") + numbers.text(post.ready(band))
    }
    let ratio = post.ratioReadyNow.map {
      language(" ; par poste ", "; a post ") + language.rounded($0)
    }
    let covered =
      language(" ; couvert : ", "; covered: ") + language.answer(post.post.isCovered)
    return Terminal.wrapped(
      language("prêts ", "ready ") + bands.joined(separator: ", ") + (ratio ?? "") + covered,
      prefix: "  ", continued: "    ")
  }

  /// How many jobs and people are one step away, two, and more.
  private func steps(_ post: BenchSheet.Post) -> [String] {
    let groups = Dictionary(grouping: post.feeders) { min($0.feeder.moves, 3) }
    let texts = [1, 2, 3].compactMap { steps -> String? in
      guard let feeders = groups[steps] else { return nil }
      let jobs = language.count(feeders.count, ("métier", "métiers"), ("job", "jobs"))
      let persons = feeders.compactMap(\.persons).reduce(Figure.shown(0)) { $0.adding($1) }
      let people =
        answer.hasHeadcount
        ? " (\(people(persons)))" : ""
      let distance =
        switch steps {
        case 1: language("à une étape ", "one step away ")
        case 2: language("à deux étapes ", "two steps away ")
        default: language("plus loin ", "farther ")
        }
      return distance + jobs + people
    }
    return texts.isEmpty
      ? [] : Terminal.wrapped(texts.joined(separator: ", "), prefix: "  ", continued: "    ")
  }

  private func people(_ figure: Figure) -> String {
    let value = figure.value ?? .max
    let isOne = language == .french ? value < 2 * bench.personUnit : value == bench.personUnit
    return numbers.text(figure) + " "
      + language(isOne ? "personne" : "personnes", isOne ? "person" : "people")
  }

  private func row(_ feeder: BenchSheet.Feeder, of post: BenchSheet.Post) -> [String] {
    let number = numbers.text(feeder.persons)
    let padding = String(repeating: " ", count: max(1, 8 - number.count))
    let months = feeder.feeder.months.map {
      language(" : \(language.numeral($0)) mois, ", ": \(language.numeral($0)) months, ")
    }
    let text =
      feeder.feeder.job + (months ?? language(" : ", ": ")) + language.moves(feeder.feeder.moves)
    return Terminal.wrapped(
      text, prefix: answer.hasHeadcount ? padding + number + "  " : "          ",
      continued: "          ") + stated(feeder, post)
  }

  /// What states a direct move of the career graph.
  private func stated(_ feeder: BenchSheet.Feeder, _ post: BenchSheet.Post) -> [String] {
    guard feeder.feeder.moves == 1,
      let move = answer.evidence.move(from: feeder.feeder.job, to: post.post.job)
    else { return [] }
    return EvidenceText(language: language).firstLines(move)
  }

  private var legend: [String] {
    EvidenceText(language: language).legend(
      sheet.posts.flatMap { post in
        post.feeders.filter { $0.feeder.moves == 1 }.compactMap {
          answer.evidence.move(from: $0.feeder.job, to: post.post.job)
        }
      })
  }

  // MARK: Beside

  /// What is said of critical posts with one holder and nobody to follow.
  var singleHolder: String? {
    guard answer.hasHeadcount, let jobs = sheet.singleHolderWithoutBench else { return nil }
    let names = jobs.joined(separator: ", ")
    return language("Un seul titulaire et aucun vivier : ", "A single holder and no bench: ")
      + (jobs.isEmpty ? language("aucun poste critique", "no critical post") : names)
  }

  private var singleHolders: [String] {
    singleHolder.map { Terminal.wrapped($0, prefix: "", continued: "  ") + [""] } ?? []
  }

  /// What the numbers mean and leave out.
  var notes: [String] {
    var notes = [
      language(
        "Des métiers, jamais des personnes : nul n’est dit prêt, son métier est à cette distance. Le titulaire d’un autre poste critique compte ; le poste qu’il quitte n’est pas repourvu ici.",
        "Jobs, never persons: nobody is said to be ready, the job is at that distance. People in another critical post count; the post that they leave is not filled again here."
      )
    ]
    if bench.limits != nil {
      notes.append(
        language(
          "Mois : la plus petite somme sur les itinéraires ; passerelles : celles de cet itinéraire.",
          "Months: the least sum over routes; moves: those of that route."))
    }
    if sheet.posts.contains(where: { $0.feeders.contains { $0.persons == nil } }),
      answer.hasHeadcount
    {
      notes.append(
        language(
          "« ? » : effectif inconnu, compté ni pour zéro ni pour une personne.",
          "“?”: headcount unknown, which adds nobody and is not zero."))
    }
    if let least = sheet.minCell {
      notes.append(
        language(
          "Nombres de personnes sous \(least) masqués (\(PlanNumbers.hidden)), avec toute somme dont ils font partie ; zéro est montré.",
          "Numbers of persons below \(least) are hidden (\(PlanNumbers.hidden)), with every sum that they are part of; zero is shown."
        ))
    }
    return notes
  }
}

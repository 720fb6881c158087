import Careers
import Planning

/// Critical jobs in words: what happens if one dries up, and where there is no other way.
struct CriticalText {
  let answer: CriticalAnswer

  private var language: Language { answer.language }
  private var critical: CriticalJobs { answer.critical }

  var lines: [String] {
    head + [""] + losses + passages + feeders + routes + crossroads + undirected + scope
      + EvidenceText(language: language).legend(
        answer.feeders.prefix(answer.limit).compactMap { answer.evidence($0.feeder, $0.job) })
      + answer.sources.lines(language)
  }

  /// What is looked at: jobs, moves, entries and targets.
  var subject: String {
    let jobs = language.count(
      answer.network.jobs.count, ("métier", "métiers"), ("job", "jobs"))
    let entries = language.count(
      critical.entries.count, ("entrée", "entrées"), ("entry", "entries"))
    let targets = language.count(
      critical.targets.count, ("cible", "cibles"), ("target", "targets"))
    return "\(jobs), \(language.moves(answer.network.moves.count))"
      + language(" ; ", "; ") + "\(entries), \(targets)"
  }

  /// What entries and targets are where none were given.
  var rule: [String] {
    var rules: [String] = []
    if answer.usual.entries {
      let isFirst =
        answer.isOnGraph
        && answer.session.nomenclature.profiles.contains { $0.firstPost == true }
      rules.append(
        isFirst
          ? language(
            "Entrées, faute de --entry : les métiers qui peuvent être un premier poste.",
            "Entries, as no --entry is given: the profiles that may be a first post.")
          : language(
            "Entrées, faute de --entry : les métiers où personne ne vient d’un autre.",
            "Entries, as no --entry is given: the jobs that nobody moves into."))
    }
    if answer.usual.targets {
      rules.append(
        language(
          "Cibles, faute de --targets : tous les autres métiers.",
          "Targets, as no --targets is given: all other jobs."))
    }
    return rules
  }

  private var head: [String] {
    let title = language("Métiers critiques : ", "Critical jobs: ") + subject
    let entries = language("Entrées : ", "Entries: ") + answer.labels(critical.entries)
    return Terminal.wrapped(title, prefix: "").map { Style.strong($0) }
      + Terminal.wrapped(entries, prefix: "", continued: "  ")
      + rule.flatMap { Terminal.wrapped($0, prefix: "") }
  }

  /// What the losses mean, in a sentence.
  var meaning: String {
    language(
      "Paires entrée → cible qui n’ont plus d’itinéraire sans ce métier, sur \(critical.pairs) ; le métier n’est lui-même ni l’une ni l’autre.",
      "Pairs of entry → target that have no route without this job, of \(critical.pairs); the job itself is neither."
    )
  }

  private var losses: [String] {
    let jobs = critical.byLoss
    let title = section(language("Si un métier se tarit", "If a job dries up"), meaning)
    guard !jobs.isEmpty else {
      return title + [
        "  "
          + language(
            "Aucun : tout a un autre itinéraire.", "None: everything has another route."), "",
      ]
    }
    return title
      + jobs.prefix(answer.limit).flatMap { job -> [String] in
        let share = language.percent(Double(critical.loss[job]) / Double(max(1, critical.pairs)))
        return row("\(critical.loss[job])", "\(answer.label(job)) (\(share))")
      } + more(jobs.count) + [""]
  }

  private var passages: [String] {
    let rows = answer.passages
    guard !rows.isEmpty else { return [] }
    return section(
      language("Passages obligés", "Mandatory passages"),
      language(
        "Métiers par où passe tout itinéraire vers la cible, d’où qu’on entre.",
        "Jobs on every route to the target, wherever one comes in."))
      + rows.prefix(answer.limit).flatMap { row in
        Terminal.wrapped(
          "\(answer.label(row.target)) ← \(answer.labels(row.jobs))", prefix: "    ",
          continued: "      ")
      } + more(rows.count) + [""]
  }

  private var feeders: [String] {
    let rows = answer.feeders
    guard !rows.isEmpty else { return [] }
    return section(
      language("Un seul métier y mène", "A single job leads there"),
      language(
        "Sans gens dans ce métier-là, aucun vivier interne.",
        "Without people in that job, there is no pool inside."))
      + rows.prefix(answer.limit).flatMap { row -> [String] in
        Terminal.wrapped(
          "\(answer.label(row.job)) ← \(answer.label(row.feeder))", prefix: "    ",
          continued: "      ")
          + (answer.evidence(row.feeder, row.job)
            .map(EvidenceText(language: language).firstLines) ?? [])
      } + more(rows.count) + [""]
  }

  private var routes: [String] {
    let (none, one) = (answer.targets(withRoutes: 0), answer.targets(withRoutes: 1))
    let rest = critical.targets.count - none.count - one.count
    func list(_ french: String, _ english: String, _ jobs: [Int]) -> [String] {
      jobs.isEmpty
        ? []
        : Terminal.wrapped(
          language(french, english) + " (\(jobs.count))" + language(" : ", ": ")
            + answer.labels(jobs),
          prefix: "    ", continued: "      ")
    }
    return section(
      language("Itinéraires séparés vers les cibles", "Separate routes to the targets"),
      language(
        "Le plus grand nombre d’itinéraires depuis les entrées sans métier commun entre elles et la cible.",
        "The most routes from the entries with no job in common between them and the target."))
      + list("aucun", "none", none) + list("un seul", "one only", one)
      + [
        "    "
          + language("deux et plus : ", "two and more: ")
          + language.count(rest, ("cible", "cibles"), ("target", "targets"))
      ] + [""]
  }

  private var crossroads: [String] {
    let jobs = answer.crossroads
    guard !jobs.isEmpty else { return [] }
    let measure = answer.measure.words(language)
    return section(
      language("Carrefours", "Crossroads"),
      language(
        "Part des paires d’autres métiers dont les plus courts itinéraires passent là (sens des passerelles compris ; longueur : \(measure)).",
        "Share of pairs of other jobs whose shortest routes pass there (moves taken one way; length: \(measure))."
      ))
      + jobs.prefix(answer.limit).flatMap { job in
        row(language.percent(critical.betweenness[job]), answer.label(job))
      } + more(jobs.count) + [""]
  }

  private var undirected: [String] {
    guard !critical.articulation.isEmpty || !critical.bridges.isEmpty else { return [] }
    let bridges = critical.bridges.map { "\(answer.label($0.0)) – \(answer.label($0.1))" }
    let rest = bridges.count - answer.limit
    return section(
      language("Le réseau sans le sens des passerelles", "The network without direction"),
      language(
        "Sans eux, des métiers ne sont plus reliés au reste, dans aucun sens.",
        "Without them, some jobs hang together with the rest no longer, either way."))
      + Terminal.wrapped(
        language("métiers : ", "jobs: ") + answer.labels(critical.articulation), prefix: "    ",
        continued: "      ")
      + Terminal.wrapped(
        language("ponts : ", "bridges: ")
          + bridges.prefix(answer.limit).joined(separator: language(" ; ", "; "))
          + (rest > 0 ? language(" et \(rest) autres", " and \(rest) more") : ""),
        prefix: "    ", continued: "      ") + [""]
  }

  /// What the answer does not say.
  private var scope: [String] {
    guard answer.isOnGraph else { return [] }
    return Terminal.wrapped(
      language(
        "Le silence de la nomenclature n’est pas une impossibilité ; les impasses : ",
        "Where the nomenclature is silent, nothing is said to be impossible; dead ends: ")
        + answer.session.command("rank --by dead-ends"), prefix: "")
  }

  // MARK: Lines

  private func section(_ title: String, _ meaning: String) -> [String] {
    [Style.strong(title)] + Terminal.wrapped(meaning, prefix: "  ")
  }

  private func row(_ number: String, _ text: String) -> [String] {
    let padding = String(repeating: " ", count: max(1, 8 - number.count))
    return Terminal.wrapped(text, prefix: padding + number + "  ", continued: "          ")
  }

  private func more(_ count: Int) -> [String] {
    count > answer.limit
      ? [
        "    "
          + language(
            "et \(count - answer.limit) de plus (--top, --format csv)",
            "and \(count - answer.limit) more (--top, --format csv)")
      ] : []
  }
}

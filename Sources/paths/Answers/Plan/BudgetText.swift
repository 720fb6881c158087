import Planning

/// What limits of money and seats did to a plan, in words.
struct BudgetText {
  let language: Language
  let numbers: PlanNumbers
  let sheet: PlanSheet

  /// What was allowed and used, and what one more person would take; nothing without limits.
  var sentences: [String] {
    guard let limits = sheet.limits else { return [] }
    return [used(limits), more(limits), gap(limits)].compactMap(\.self)
  }

  private func used(_ limits: PlanSheet.Limits) -> String {
    var parts: [String] = []
    if let budget = limits.limits.budget {
      let (used, all) = (numbers.cost(sheet.totalCost), numbers.cost(.shown(budget)))
      parts.append(language("\(used) sur \(all)", "\(used) of \(all)"))
    }
    if let seats = limits.limits.seats {
      let (used, all) = (numbers.persons(limits.seatsUsed), numbers.persons(.shown(seats)))
      parts.append(
        language(
          "\(used) places sur \(all), une par passerelle et par personne",
          "\(used) seats of \(all), one a move and person"))
    }
    return language("Utilisé : ", "Used: ") + parts.joined(separator: language(" ; ", "; ")) + "."
  }

  private func more(_ limits: PlanSheet.Limits) -> String? {
    switch limits.binding {
    case nil:
      return language(
        "Ces limites ne retiennent personne : sans elles, on n’en placerait pas plus.",
        "These limits hold nobody back: without them no more could be placed.")
    case .both:
      return language(
        "Chaque limite seule permettrait de placer une personne de plus, non les deux ensemble.",
        "Each limit alone would let one more person be placed, not the two together.")
    case .budget, .seats:
      guard let needed = limits.neededForOneMore else { return nil }
      let unit = limits.binding == .seats ? seats(needed) : numbers.cost(needed)
      return language(
        "Placer une personne de plus demanderait au moins \(unit) en tout.",
        "Placing one more person would take at least \(unit) in all.")
    }
  }

  private func seats(_ figure: Figure) -> String {
    language("\(numbers.persons(figure)) places", "\(numbers.persons(figure)) seats")
  }

  private func gap(_ limits: PlanSheet.Limits) -> String? {
    if let most = limits.mostPlaced.value, let placed = sheet.placed.value, most > placed {
      return language(
        "Il n’est pas exclu d’en placer jusqu’à \(numbers.persons(limits.mostPlaced)) : argent et places ensemble font un programme en nombres entiers.",
        "Placing up to \(numbers.persons(limits.mostPlaced)) is not ruled out: money and seats together make an integer program."
      )
    }
    guard let gap = limits.costGap, gap > 0 else { return nil }
    return language(
      "Aucun plan n’en place plus ; il n’est pas exclu qu’un autre coûte jusqu’à \(numbers.cost(.shown(gap))) de moins : argent et places ensemble font un programme en nombres entiers.",
      "No plan places more; that another costs up to \(numbers.cost(.shown(gap))) less is not ruled out: money and seats together make an integer program."
    )
  }
}

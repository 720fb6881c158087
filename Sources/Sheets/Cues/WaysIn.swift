extension CueTable {
  /// Where the sheet's profile comes from.
  static let waysIn: [Cue] = ownPost + nounsIn + verbsIn

  /// « Les testeurs peuvent accéder à ce poste », « y accèdent ».
  private static let ownPost: [Cue] = [
    Cue(
      .comesFrom,
      "\(can) ..2 acceder|evoluer|pretendre|postuler|venir a|au|vers ce|cet|cette \(jobs)",
      side: .before, reach: .known),
    Cue(
      .comesFrom, "\(can) ..2 occuper|exercer|prendre|tenir ce|cet|cette \(jobs)", side: .before,
      reach: .known),
    Cue(.comesFrom, "\(can) ..2 y acceder|evoluer|pretendre|entrer", side: .before, reach: .known),
    Cue(.comesFrom, "y accedent|accede|evoluent|entrent|viennent", side: .before, reach: .known),
    Cue(.comesFrom, "on y accede|entre|vient|arrive ..6 comme|apres|depuis|de|par", reach: .jobs),
  ]

  private static let nounsIn: [Cue] = [
    Cue(.comesFrom, "evolution|evolutions possible|possibles d|de|du|des|pour"),
    Cue(.comesFrom, "evolution|evolutions naturelle|naturelles|logique|classique d|de|du|des|pour"),
    Cue(.comesFrom, "evolution d un|une", in: [.parcours]),
    Cue(.comesFrom, "evolution|suite de carriere ~1 pour"),
    Cue(
      .comesFrom, "debouche|debouches|etape|promotion|prolongement ~2 pour|d|de|des|du",
      reach: .known),
    // « la perspective de devenir » is a way out.
    Cue(.comesFrom, "perspective ~2 pour", reach: .known),
    Cue(.comesFrom, "perspective|perspectives ~2 aux", reach: .known),
    Cue(
      .comesFrom, "\(jobs) precedents|precedentes|anterieurs|anterieures ~1 a|aux",
      namesFields: true),
    Cue(
      .comesFrom,
      "\(jobs)|parcours precedent|precedents|precedentes|anterieur|anterieurs|anterieures ~2 :"),
    Cue(.comesFrom, "\(jobs)|origine|origines ..1 origine|provenance|depart ~2 :"),
    Cue(.comesFrom, "origine|origines|provenance|provenances ~3 :"),
    Cue(
      .comesFrom, "promotion|arrivee|recrutement|venue|mobilite ~2 d|de|des|du", in: [.parcours],
      reach: .known),
    Cue(.comesFrom, "passerelles|mobilites entrantes ~1 :"),
    Cue(.comesFrom, "ancien|anciens|ancienne|anciennes", in: [.parcours], reach: .known),
  ]

  private static let verbsIn: [Cue] = [
    Cue(.comesFrom, "peut|peuvent|peux ~2 venir|provenir d|de|du|des"),
    Cue(.comesFrom, "peut|peuvent|peux ~2 etre ~1 issu|issue|issus|issues d|de|du|des"),
    Cue(.comesFrom, "vient|viennent|provient|proviennent ~3 d|de|du|des"),
    Cue(.comesFrom, "vient|viennent|provient|proviennent ~6 du|des|d", in: [.parcours]),
    Cue(.comesFrom, "ce peut etre", reach: .known),
    Cue(.comesFrom, "ouvre|ouvrent ..4 perspectives ..1 pour|aux"),
    Cue(.comesFrom, "s ouvre|ouvrent|adresse|adressent ~2 a|aux", reach: .known),
    Cue(.comesFrom, "qui evoluent|evolue vers", in: [.parcours], side: .before),
    Cue(.comesFrom, "issu|issue|issus|issues d|de|du|des", in: [.parcours], reach: .jobs),
    Cue(.comesFrom, "venant|provenant ~2 d|de|du|des", in: [.parcours], reach: .jobs),
    Cue(
      .comesFrom,
      "recrute|recrutes|recrutee|recrutement|choisi|choisis|selectionne ~4 parmi|chez|dans|aupres",
      in: [.parcours], reach: .jobs),
    Cue(
      .comesFrom, "pourvu|pourvus|pourvue|occupe|tenu|assure ~3 par", in: [.parcours], reach: .known
    ),
    Cue(
      .comesFrom,
      "accessible|accessibles|ouvert|ouverte|ouverts|ouvertes|reserve|reservee ~3 a|au|aux|par|depuis|pour|apres",
      in: [.parcours], reach: .known),
    Cue(
      .comesFrom, "accueille|accueillent|recrute|recrutent ~2 des|d", in: [.parcours], reach: .jobs),
    Cue(.comesFrom, "a|ont|avoir ~4 ete|exerce", in: [.parcours], reach: .jobs),
    Cue(.comesFrom, "confie|confiee|attribue|propose ~3 a|au|aux", in: [.parcours], reach: .known),
    Cue(.comesFrom, "arrive|arrivent ~2 d|de|du|des", in: [.parcours], reach: .jobs),
    Cue(.comesFrom, "venu|venus|venue|venues ~1 d|de|du|des", reach: .jobs),
    Cue(
      .comesFrom, "est|sont ~2 recrute|recrutes|recrutees|accueillis|admis|retenu|retenus|nommes",
      in: [.parcours], side: .before, reach: .known),
    Cue(.comesFrom, "convient|attire|interesse|seduit ~3", in: [.parcours], reach: .known),
    Cue(.comesFrom, "soit", in: [.parcours], yieldsToAsked: true),
  ]
}

extension CueTable {
  /// Experience that a sheet asks for, in the field of another.
  static let askedFields: [Cue] = [
    Cue(
      .asksFor, "experience|experiences|profil ~2 de niveau", in: [.parcours], reach: .known,
      asksLevel: true),
    Cue(.asksFor, "experience|experiences de type", in: [.parcours]),
    Cue(.asksFor, "experience|experiences ..6 en|dans|type", in: [.parcours], reach: .known),
    Cue(.asksFor, "experience|experiences ..4 ans", in: [.parcours], reach: .known),
    Cue(
      .asksFor, "experience|experiences ~6 comme|chez|aupres|sur|au", in: [.parcours], reach: .known
    ),
    Cue(.asksFor, "experience|experiences ..5 :", in: [.parcours], reach: .known),
    Cue(.asksFor, "experience|experiences ~2 d|de|du|des", in: [.parcours], reach: .known),
    Cue(.asksFor, "experience|experiences", in: [.parcours], atStart: true, reach: .known),
    Cue(.asksFor, "ans|an|annees|annee ~2 dans|en", in: [.parcours], reach: .known),
    Cue(
      .asksFor, "ans|an|annees|annee ~2 comme|chez|au|aux|aupres|sur", in: [.parcours],
      reach: .known),
    Cue(
      .asksFor, "ans|an|annees|annee ~1 d|de exercice|pratique? ~2 comme|en|dans|de|d|du|des",
      in: [.parcours], reach: .known),
    Cue(.asksFor, "exercice|pratique ~2 comme|en|dans|de|d|du|des", in: [.parcours], reach: .known),
    Cue(.asksFor, "passage|passe ~3 par|en|dans|chez|au|comme", in: [.parcours], reach: .known),
    Cue(
      .asksFor, "ayant pilote|exerce|conduit|dirige|realise|occupe|ete", in: [.parcours],
      reach: .known),
    Cue(.asksFor, "d origine", in: [.parcours], reach: .known),
  ]
}

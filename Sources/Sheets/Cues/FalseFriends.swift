extension CueTable {
  /// « Il évolue vers » is the job that changes, « peut évoluer vers » is a person who can.
  static let falseFriends: [Cue] =
    [
      Cue(.falseFriend, "que soit|soient"),
      Cue(
        .falseFriend,
        "ne|n est|sont pas ~1 rare|rares|exclu|impossible|interdit|seulement|uniquement"),
      Cue(.denial, "ne|n y? ..2 pas|plus|jamais|guere|aucun|aucune|aucunement|nullement"),
      Cue(.denial, "aucune|nulle ~1 passerelle|evolution|mobilite"),
      Cue(.denial, "ne pas ~1 confondre"),
      Cue(.denial, "mais|et|ou pas|non"),
      Cue(.falseFriend, "\(can) ..2 evoluer en fonction"),
      Cue(.falseFriend, "\(can) ..2 evoluer|changer avec|selon"),
      Cue(.falseFriend, "vient|viennent d|de apparaitre|etre|naitre|paraitre|voir|se|s"),
      Cue(
        .falseFriend,
        "est|sont|etre|soit|fut amene|amenes|conduit|conduits|conduite|oriente|orientes|orientee ~1 a|vers"
      ),
      Cue(.openDoorOut, "pour evoluer ensuite"),
    ]
    + [
      Cue(.drift, "evolue|evoluent de plus en plus vers", in: Cue.outlook),
      // Of a person, with the name of a post, it is a move.
      Cue(.drift, "evolue|evoluent|evoluera|evolueront ..4 vers", in: Cue.outlook, reach: .jobs),
    ]
    + [
      "devient|deviennent de plus en plus",
      "evolution de ce|cette ..2 vers",
      "evolution de ce|cette ..2 va vers",
      "fait|font evoluer ..4 vers",
      "glisse|glissent|bascule|basculent|migre|migrent|tend|tendent ..4 vers",
      "se deplace|deplacent|transforme|transforment|mue|muent|oriente|orientent ..5 vers|en",
      "s oriente|orientent ..5 vers",
      "tend|tendent a se rapprocher",
      "se rapproche|rapprochent ..4 d|de|du|des",
      "pousse|poussent|deplace|deplacent|entraine|entrainent|oriente ..2 metier|fonction|poste|profession|role"
        + " ~1 vers",
      "passe|passent du|d ~1 role|statut|metier ..4 a",
    ].map { Cue(.drift, $0, in: Cue.outlook) }
}

/// Tells nouns for who does a job by their form: « formateur », « juriste », « responsable ».
enum JobNouns {
  /// Whether the folded word is such a noun, as a light reading of its ending says.
  static func contains(_ word: some StringProtocol) -> Bool {
    let noun = lemma(word)
    if known.contains(noun) || known.contains(String(word)) { return true }
    return noun.count > 5 && !things.contains(noun) && endings.contains { noun.hasSuffix($0) }
  }

  private static let endings = [
    "cien", "eur", "gien", "gogue", "iste", "logue", "nier", "rier", "tier", "cier", "gier",
    "llant",
    "nome",
  ]
  private static let known: Set = [
    "adjoint", "agent", "aide", "analyste", "architecte", "assistant", "attache", "auxiliaire",
    "cadre", "charge", "chef", "commercial", "commis", "conseil", "conseiller", "consultant",
    "delegue",
    "employe", "expert", "gerant", "gestionnaire", "intervenant", "manager", "medecin", "officier",
    "operateur", "ouvrier", "pilote", "president", "referent", "responsable", "secretaire",
    "specialiste", "urbaniste",
  ]
  /// Things that end as those who do a job.
  private static let things: Set = [
    "chantier", "couleur", "courrier", "dossier", "entier", "epaisseur", "erreur", "exterieur",
    "facteur", "faveur", "hauteur", "interieur", "largeur", "longueur", "majeur", "meilleur",
    "metier", "moteur", "mineur", "ordinateur", "papier", "plusieur", "premier", "quartier",
    "rigueur", "secteur", "serveur", "superieur", "tableur", "transporteur", "vecteur", "valeur",
    "vigueur",
  ]
}

/// Words for a field of work where the names of profiles say it otherwise: the vocabulary of the
/// profession, not of one document.
enum FieldWords {
  /// Phrases and the words of names they stand for; a mention that goes this way names a class of jobs.
  static let phrases: [Phrase] = [
    Phrase("chefferie de projet", means: "chef de projet"),
    Phrase("chefferie de projets", means: "chef de projet"),
    Phrase("conduite de projet", means: "chef de projet"),
    Phrase("conduite de projets", means: "chef de projet"),
    Phrase("gestion de projet", means: "chef de projet"),
    Phrase("gestion de projets", means: "chef de projet"),
    Phrase("management de projet", means: "chef de projet"),
    Phrase("management de projets", means: "chef de projet"),
    Phrase("pilotage de projet", means: "chef de projet"),
    Phrase("pilotage de projets", means: "chef de projet"),
    Phrase("pilotage de grands projets", means: "directeur de projet"),
    Phrase("direction de grands projets", means: "directeur de projet"),
    Phrase("supervision de projets", means: "chef de projet"),
    Phrase("etudes et developpement", means: "developpeur"),
    Phrase("etude et developpement", means: "developpeur"),
    Phrase("mise en oeuvre d applications", means: "developpeur"),
    Phrase("realisation d applications", means: "developpeur"),
    Phrase("developpement d applications", means: "developpeur"),
    Phrase("analyse applicative", means: "developpeur"),
    Phrase("etudes", means: "developpeur"),
    Phrase("etude", means: "developpeur"),
    Phrase("gestion d applications", means: "gestionnaire d applications"),
    Phrase("qualification", means: "testeur"),
    Phrase("recette", means: "testeur"),
    Phrase("tests", means: "testeur"),
    Phrase("achat", means: "acheteur"),
    Phrase("achats", means: "acheteur"),
    Phrase("conseil", means: "consultant"),
    Phrase("production", means: "exploitation"),
    Phrase("unite", means: "entite"),
  ]

  /// A phrase of folded words and the words of names it stands for.
  struct Phrase: Sendable {
    let words: [String]
    let meaning: [String]

    init(_ words: String, means meaning: String) {
      self.words = words.split(separator: " ").map(String.init)
      self.meaning = meaning.split(separator: " ").map(String.init)
    }
  }

  /// Words so common in the names of a profession that they tell nothing apart.
  static let generic: Set = [
    "informaticien", "informaticiens", "informatique", "informatiques", "information", "it",
    "numerique", "numeriques", "si", "systeme", "systemes",
  ]
  /// Titles and activities that many jobs share: alone they name nobody.
  static let titles: Set = [
    "charge", "chef", "directeur", "direction", "expert", "experts", "gestion",
    "ingenieur",
    "management", "manager", "managers", "pilotage", "responsable", "responsables", "specialiste",
    "technicien", "techniciens", "technique",
  ]
  /// Words that judge or measure a job without telling it apart.
  static let adjectives: Set = [
    "complexe", "complexes", "confirme", "experimente", "experimentes", "grand", "grands",
    "important",
    "importants", "junior", "operationnel", "operationnels", "plusieurs", "senior", "taille",
    "tailles",
    "toute", "toutes",
  ]
  /// Words for a part of an organisation: « la direction métiers » is no person's job.
  static let organisations: Set = [
    "agence", "departement", "direction", "entite", "entreprise", "equipe", "filiere", "interne",
    "personne",
    "pole", "secteur", "service", "services", "site", "unite",
  ]
  /// Words for managing people.
  static let managing: Set = [
    "encadrant", "encadrants", "encadrement", "management", "manager", "managers", "managerial",
    "manageriale", "manageriales", "manageriaux",
  ]
  /// What those who head a part of an organisation are called.
  static let headsOfPeople: Set = ["cadre", "chef", "directeur", "manager", "responsable"]
  /// Words for schooling: « issu d'une école d'ingénieur » is no move.
  static let schooling: Set = ["bac", "cursus", "ecole", "ecoles", "formation", "master"]

  static let fillers: Set = [
    "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "un", "une",
  ]
}

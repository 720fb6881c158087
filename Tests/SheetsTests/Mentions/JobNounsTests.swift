import Testing

@testable import Sheets

struct JobNounsTests {
  @Test(arguments: [
    "formateur", "formatrices", "chanteuse", "souffleurs", "juriste", "pharmacien", "technicienne",
    "pedagogue", "psychologue", "jardinier", "ouvriere", "policier",
    "surveillant", "agronome", "chirurgien", "pompiste",
  ])
  func `nouns for who does a job are told by their ending`(_ word: String) {
    #expect(JobNouns.contains(word))
  }

  @Test(arguments: [
    "chef", "cheffe", "cadres", "agent", "agents", "analystes", "architecte", "assistante",
    "assistantes", "conseillere", "consultante", "chargee", "chargees", "attachee", "employees",
    "experts", "gerante", "gestionnaires", "responsables", "referente", "presidente", "operatrice",
    "officiers", "medecin", "secretaire", "urbaniste", "aides", "adjoints", "deleguee", "pilote",
    "commis", "commercial", "intervenante",
  ])
  func `others are known, in any gender and number`(_ word: String) {
    #expect(JobNouns.contains(word))
  }

  @Test(arguments: [
    "secteur", "secteurs", "serveur", "metier", "metiers", "dossier", "papiers", "valeurs",
    "ordinateur", "moteur", "facteurs", "chantier", "premier", "premiere", "superieure",
    "interieur", "quartier", "rigueur", "couleurs", "vecteur", "tableur",
  ])
  func `things that end as such nouns are none`(_ word: String) {
    #expect(!JobNouns.contains(word))
  }

  @Test(arguments: ["", "x", "eur", "piste", "coeur", "soeur", "liste", "radio", "chant", "pain"])
  func `short words and others are none`(_ word: String) {
    #expect(!JobNouns.contains(word))
  }
}

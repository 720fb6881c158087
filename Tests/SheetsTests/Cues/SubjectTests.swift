import Careers
import Testing

@testable import Sheets

struct SubjectTests {
  /// The subject before the verb « mène » or « mènent »; « souffleur » and « chantre » are jobs here.
  private func subject(_ text: String) throws -> Subject {
    let sentence = try #require(firstSentence(text))
    let verb = try #require(sentence.tokens.firstIndex { $0.folded.hasPrefix("mene") })
    return Subject.of(verb, in: sentence) { ["chantre"].contains($0) }
  }

  @Test(arguments: [
    "Il mène", "Elles mènent", "On mène", "Certains mènent", "La plupart mènent", "Beaucoup mènent",
    "Plusieurs mènent", "Le souffleur mène", "Une chanteuse mène", "Les agents mènent",
    "Un chantre mène", "Le titulaire mène", "Les jeunes mènent", "Chaque collaborateur mène",
    "Les meilleurs souffleurs mènent", "Ce très bon responsable mène", "L'éclairagiste mène",
    "Le candidat qui chante mène", "Mène", "Souvent mène",
  ])
  func `a pronoun, a job noun or nobody is a person`(_ text: String) throws {
    #expect(try subject(text) == .person)
  }

  @Test(arguments: [
    "Ce métier mène", "Le poste mène", "Cette fonction mène", "La profession mène",
    "Les métiers mènent", "Son activité mène", "Cet emploi mène",
    "Ce nouveau métier mène", "Le savoir mène", "Le profil mène", "Sa mission mène",
  ])
  func `the job itself is a job`(_ text: String) throws {
    #expect(try subject(text) == .job)
  }

  @Test(arguments: [
    "L'automatisation mène", "Le pain mène", "Cette salle mène", "Les machines mènent",
    "La nouvelle scène mène", "Des écrans mènent", "Le secteur mène",
  ])
  func `anything else is a thing`(_ text: String) throws {
    #expect(try subject(text) == .thing)
  }

  @Test func `the nearest part between commas that starts as a subject decides`() throws {
    #expect(try subject("Le métier change, il mène") == .person)
    #expect(try subject("Il chante, et ce métier mène") == .job)
    #expect(try subject("Ce métier, à terme, mène") == .job)
    #expect(try subject("Le pain, souvent, mène") == .thing)
  }

  @Test(arguments: [";", ":", "("])
  func `what stands before a stronger mark decides nothing`(_ mark: String) throws {
    #expect(try subject("Ce métier change \(mark) mène") == .person)
  }

  @Test func `a determiner inside a part starts no subject`() throws {
    #expect(try subject("Après quelques années, le métier mène") == .job)
    #expect(try subject("Loin de tout pain le métier mène") == .person)
  }
}

import Careers
import Testing

@testable import Sheets

struct RequirementReaderTests {
  /// `2 to 5`, or `2 or more`.
  private func diploma(_ text: String) -> String? {
    RequirementReader.diploma(in: sentences(text)).map { diploma in
      diploma.highest.map { "\(diploma.lowest) to \($0)" } ?? "\(diploma.lowest) or more"
    }
  }

  /// `3 to 5 in FIELD, or else WORDS`; `3 or more` where no highest is said.
  private func experience(_ text: String) -> String? {
    RequirementReader.experience(in: sentences(text)).map { experience in
      let most = experience.most.map { " to \($0)" } ?? " or more"
      let years = experience.least.map { "\($0)" + most } ?? "any"
      let field = experience.field.map { " in \($0)" } ?? ""
      return years + field + (experience.orElse.map { ", or else \($0)" } ?? "")
    }
  }

  // MARK: Diploma

  @Test(arguments: [
    ("Bac+5", "5 to 5"), ("Bac + 5, plutôt", "5 to 5"), ("BAC +3", "3 to 3"),
    ("Bac+2/3 (BTS)", "2 to 3"), ("De Bac+3 à Bac+5", "3 to 5"), ("bac +2 à bac +5.", "2 to 5"),
    ("Bac+2 ou ingénieur", "2 to 5"), ("Ingénieurs du chant", "5 to 5"), ("Niveau bac.", "0 to 0"),
    ("Bac+2 ou niveau bac", "0 to 2"), ("Bac+2 minimum, puis du souffle", "2 or more"),
    ("Bac+2 minimum ou Bac+5", "2 to 5"), ("Le soir. Bac+3. La nuit. Bac+6", "3 to 6"),
    ("Bac+5/3", "3 to 5"), ("Bac+/5", "0 to 0"), ("Bac+", "0 to 0"), ("Bac", "0 to 0"),
    ("Bac+2/", "2 to 2"), ("Bac+10", "0 to 0"),
  ])
  func `a diploma is its levels after the baccalauréat`(text: String, levels: String) {
    #expect(diploma(text) == levels)
  }

  @Test(arguments: ["", "Du souffle.", "Baccalauréat", "Expérience d'ingénieur en décors"])
  func `a sheet that names no diploma has none`(_ text: String) {
    #expect(diploma(text) == nil)
  }

  @Test func `a diploma has the lines that state it first`() {
    let read = RequirementReader.diploma(in: sentences("Du souffle.\nBac\n+ 5\n\nBac+2"))
    #expect(read?.lines == LineRange(2, 3))
  }

  @Test func `a level after a slash is a level too`() {
    #expect(diploma("Bac+2/2021") == "2 to 2")
  }

  // MARK: Experience

  @Test(arguments: [
    ("5 ans d'expérience", "5 or more"),
    ("Licence et 6 à 8 ans d'expérience", "6 to 8"),
    ("De 7 à 9 ans d'expérience minimum", "7 or more"),
    ("10 ans minimum en chant choral.", "10 or more in chant choral"),
    ("2 à 4 ans d'expérience dans le domaine du chant", "2 to 4 in chant"),
    ("5 ans dans les domaines sonores", "5 or more in domaines sonores"),
    ("5 ans en tant que chef de chœur, avec du souffle", "5 or more in chef de chœur"),
    ("5 ans en chant ou lumière, soit chanteur", "5 or more in chant ou lumière"),
    ("5 ans d'expérience (dans la rue)", "5 or more"),
    ("10 ans d'expérience ou ingénieur", "10 or more, or else ou ingénieur"),
    (
      "10 ans dans le chant, ou une voix rare dans le chant",
      "10 or more in chant, or else ou une voix rare"
    ),
    ("5 ans de chant ou Bac+5 et du souffle.", "5 or more, or else ou Bac+5 et du souffle"),
    ("Bac+2 et 10 ans ou Bac+5 et 3 ans", "3 or more"),
    ("Bac+5 sans expérience", "0 or more"), ("Chanteur débutant", "0 or more"),
    ("Une expérience en chant choral.", "any in chant choral"),
    ("Expérience indispensable dans le chant", "any in chant"),
  ])
  func `experience is its years and field`(text: String, read: String) {
    #expect(experience(text) == read)
  }

  @Test(arguments: [
    "", "Bac+5.", "ans", "dix ans", "ans en", "Une expérience", "expérience en", "ans 5",
  ])
  func `a sheet that asks for no years and no field asks for none`(_ text: String) {
    #expect(experience(text) == nil)
  }

  @Test func `experience has the lines from the years to the end of the field`() {
    let read = RequirementReader.experience(in: sentences("Bac+5\navec 3\nà 5 ans dans\nle chant."))
    #expect(read?.lines == LineRange(2, 4))
    #expect(read?.field == "chant")
  }

  @Test func `the years of another way in do not bind everybody`() {
    let read = RequirementReader.experience(in: sentences("10 ans d'expérience ou ingénieur"))
    #expect(read?.least == 10)
    #expect(read?.yearsForAll == nil)
  }

  @Test(arguments: [
    ("Entre 3 et 5 ans d'expérience", "3 to 5"), ("3/5 ans d'expérience", "3 to 5"),
    ("3-5 ans d'expérience", "3 to 5"),
  ])
  func `years may be a range in other words`(text: String, read: String) {
    #expect(experience(text) == read)
  }

  @Test func `one year is a year`() {
    #expect(experience("1 an d'expérience dans le chant") == "1 or more in chant")
  }

  @Test func `years that no life holds are no experience`() {
    #expect(experience("Une maison de 150 ans d'expérience") == nil)
  }

  @Test func `the length of a schooling is no experience`() {
    #expect(experience("Bac+3, formation de 2 ans dans une école") == nil)
  }

  // MARK: First post

  @Test(arguments: [
    "Un premier poste possible.", "Poste d'entrée", "Ingénieur débutant", "débutants bienvenus",
    "Bac+5 sans expérience",
  ])
  func `a first post is said`(_ text: String) {
    #expect(RequirementReader.firstPost(in: sentences(text)) == true)
  }

  @Test(arguments: ["", "Un poste.", "Le premier venu", "avec expérience"])
  func `a sheet that does not say so is silent`(_ text: String) {
    #expect(RequirementReader.firstPost(in: sentences(text)) == nil)
  }

  @Test(arguments: [
    "Ce n'est pas un premier poste.", "Poste fermé aux débutants", "Jamais un poste d'entrée",
  ])
  func `a first post denied is none`(_ text: String) {
    #expect(RequirementReader.firstPost(in: sentences(text)) == nil)
  }

  // MARK: Outlook

  @Test(arguments: [
    ("Métier en forte progression", Outlook.Trend.growing),
    ("Forte croissance de l'activité", .growing), ("Métier en pleine croissance", .growing),
    ("Il faut de plus en plus de postes", .growing), ("Un fort besoin en chanteurs", .growing),
    ("Assez stable", .stable), ("Métier très stable", .stable), ("Il est pérenne", .stable),
    ("Une réduction des effectifs", .shrinking), ("Ce métier diminue", .shrinking),
    ("Les chœurs tendent à disparaître", .shrinking),
    ("Ce métier est tout récent", .emerging), ("Une nouvelle fonction", .emerging),
    ("Une nouvelle fonction, en forte progression", .growing),
  ])
  func `an outlook is the first wording that says so`(text: String, trend: Outlook.Trend) {
    #expect(RequirementReader.outlook(in: sentences(text))?.trend == trend)
  }

  @Test(arguments: [
    "", "Il n'est pas stable", "Ce rôle n'est pas pérenne", "La croissance",
  ])
  func `an outlook denied or not said is none`(_ text: String) {
    #expect(RequirementReader.outlook(in: sentences(text)) == nil)
  }

  @Test func `an outlook has its own lines`() {
    let read = RequirementReader.outlook(in: sentences("Le chant\nest assez\nstable."))
    #expect(read == Outlook(trend: .stable, lines: LineRange(2, 3)))
  }

  @Test func `an asset is no requirement`() {
    #expect(experience("Une expérience en chant choral est un plus.") == nil)
  }
}

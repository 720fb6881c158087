import Careers
import Sheets

/// What is said of bad data: file, line and column first, then what is wrong and what to do.
extension Language {
  func problem(_ problem: FileProblem, in file: String) -> String {
    "\(file):\(problem.position.line):\(problem.position.column): " + words(problem.kind)
  }

  private func words(_ kind: FileProblem.Kind) -> String {
    switch kind {
    case .notUTF8(let offset):
      self("octet \(offset) : ce n’est pas de l’UTF-8", "byte \(offset): this is not UTF-8")
    case .expected(let what): self("attendu ici : ", "expected here: ") + words(what)
    case .endOfFile: self("le fichier s’arrête trop tôt", "the file ends too early")
    case .duplicateKey(let key): self("clé en double « \(key) »", "duplicate key “\(key)”")
    case .unknownKey(let key, let known):
      self("clé inconnue « \(key) » ; connues : ", "unknown key “\(key)”; known: ")
        + known.joined(separator: ", ")
    case .missingKey(let key): self("il manque la clé « \(key) »", "the key “\(key)” is missing")
    case .unknownWord(let word, let known):
      self("mot inconnu « \(word) » ; connus : ", "unknown word “\(word)”; known: ")
        + known.joined(separator: ", ")
    case .tooDeep(let limit):
      self("plus de \(limit) niveaux imbriqués", "nested deeper than \(limit) levels")
    case .wrongDoubt(let stated, let computed):
      self(
        "doute \(stated), mais les preuves donnent \(computed)",
        "doubt \(stated), but the evidence gives \(computed)")
    case .inconsistent(let problem): words(problem)
    }
  }

  private func words(_ expectation: FileExpectation) -> String {
    switch expectation {
    case .wholeNumber(let range):
      self(
        "un nombre entier de \(range.lowerBound) à \(range.upperBound)",
        "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .object: self("un objet { }", "an object { }")
    case .list: self("une liste [ ]", "a list [ ]")
    case .text: self("un texte entre guillemets", "a text in quotation marks")
    case .boolean: self("true ou false", "true or false")
    case .amount: self("un nombre qui n’est pas négatif", "a number that is not negative")
    case .share: self("une part, au-dessus de 0 et au plus 1", "a share, above 0 and at most 1")
    case .finiteNumber: self("un nombre fini", "a finite number")
    case .representableNumber:
      self("un nombre qui ne s’arrondit pas à zéro", "a number that does not round to zero")
    case .value: self("une valeur", "a value")
    case .literal: self("true, false ou null", "true, false or null")
    case .key: self("une clé entre guillemets", "a key in quotation marks")
    case .colon: self("un deux-points", "a colon")
    case .commaOrBrace: self("une virgule ou une accolade fermante", "a comma or a closing brace")
    case .commaOrBracket: self("une virgule ou un crochet fermant", "a comma or a closing bracket")
    case .noControlCharacter:
      self("aucun caractère de contrôle dans un texte", "no control character inside a text")
    case .escape: self("un échappement de JSON", "an escape of JSON")
    case .surrogatePair: self("une paire de demi-codets", "a pair of surrogates")
    case .hexadecimalDigits: self("quatre chiffres hexadécimaux", "four hexadecimal digits")
    case .endOfFile: self("la fin du fichier", "the end of the file")
    case .evidence: self("au moins une preuve", "at least one piece of evidence")
    case .identifier: self("un identifiant", "an identifier")
    case .lineRange: self("la première et la dernière ligne", "the first and the last line")
    }
  }

  private func words(_ problem: NomenclatureProblem) -> String {
    switch problem {
    case .duplicatePlace(let id):
      self("identifiant en double « \(id) »", "duplicate identifier “\(id)”")
    case .duplicateFamily(let id):
      self("famille en double « \(id) »", "duplicate family “\(id)”")
    case .wrongPrefix(let id):
      self(
        "« \(id) » : x- commence les lieux extérieurs, et eux seuls",
        "“\(id)”: x- begins outside places, and only them")
    case .duplicateMove(let from, let to):
      self("passerelle en double \(from) → \(to)", "duplicate move \(from) → \(to)")
    case .unknownPlace(let id): self("lieu inconnu « \(id) »", "unknown place “\(id)”")
    case .unknownFamily(let profile, let family):
      self(
        "famille inconnue « \(family) » pour \(profile)", "unknown family “\(family)” of \(profile)"
      )
    case .moveToItself(let id):
      self("passerelle de \(id) vers lui-même", "a move from \(id) to itself")
    }
  }

  func problem(_ problem: ReadingProblem, in file: String) -> String {
    switch problem {
    case .utf16:
      self(
        "\(file) : texte en UTF-16 ; enregistrez-le en UTF-8",
        "\(file): the text is UTF-16; save it as UTF-8")
    case .notUTF8(let line):
      self(
        "\(file):\(line): ce n’est pas de l’UTF-8, mais peut-être du Windows-1252 ; enregistrez le texte en UTF-8",
        "\(file):\(line): this is not UTF-8 but perhaps Windows-1252; save the text as UTF-8")
    case .noSheets(let lines):
      self(
        "\(file) : aucune fiche en \(lines) lignes ; un titre est un numéro et des capitales, « 3.3. TESTEUR »",
        "\(file): no sheet in \(lines) lines; a title is a number and capitals, “3.3. TESTEUR”")
    case .duplicateSheet(let number, let first, let second):
      self(
        "\(file):\(second): deux fiches \(number), la première ligne \(first)",
        "\(file):\(second): two sheets \(number), the first on line \(first)")
    case .duplicateFamily(let number, let first, let second):
      self(
        "\(file):\(second): deux familles \(number), la première ligne \(first)",
        "\(file):\(second): two families \(number), the first on line \(first)")
    case .sheetWithoutFamily(let number, let line):
      self(
        "\(file):\(line): la fiche \(number) n’a pas de titre de famille au-dessus d’elle",
        "\(file):\(line): the sheet \(number) has no title of a family above it")
    }
  }

  func problem(_ problem: CorrectionProblem, in file: String) -> String {
    let words =
      switch problem {
      case .unknownPlace(let id): self("lieu inconnu « \(id) »", "unknown place “\(id)”")
      case .noSuchMove(let from, let to):
        self(
          "la passerelle \(from) → \(to) n’a pas été lue", "the move \(from) → \(to) was not read")
      case .moveAlreadyThere(let from, let to):
        self(
          "la passerelle \(from) → \(to) est déjà lue : retirez la correction",
          "the move \(from) → \(to) is read already: drop the correction")
      case .moveToItself(let id):
        self("passerelle de \(id) vers lui-même", "a move from \(id) to itself")
      case .aliasAlreadyThere(let id, let alias):
        self(
          "\(id) a déjà l’alias « \(alias) » : retirez la correction",
          "\(id) has the alias “\(alias)” already: drop the correction")
      }
    return self("\(file) : ", "\(file): ") + words
  }
}

import Careers
import Tables

/// What is said of tables: file, line and column first, then what is wrong and what to do.
extension Language {
  func problem(_ problem: TableProblem, in file: String) -> String {
    let place = problem.place.map { "\(file):\($0.line):\($0.column): " }
    return (place ?? file + self(" : ", ": ")) + words(problem.kind)
  }

  private func words(_ kind: TableProblem.Kind) -> String {
    switch kind {
    case .empty: self("le fichier est vide", "the file is empty")
    case .notText(let container): words(container)
    case .unmarkedUTF16:
      self(
        "on dirait de l’UTF-16 sans marque ; enregistrez en « CSV UTF-8 »",
        "this looks like UTF-16 without a mark; save it as “CSV UTF-8”")
    case .notUTF8(let offset):
      self(
        "octet \(offset) : ni UTF-8 ni Windows-1252 ; enregistrez en « CSV UTF-8 »",
        "byte \(offset): neither UTF-8 nor Windows-1252; save it as “CSV UTF-8”")
    case .zeroByte: self("octet nul dans le texte", "a zero byte inside the text")
    case .cellTooLong(let limit):
      self(
        "cellule de plus de \(limit) octets : un guillemet n’est pas fermé ?",
        "a cell of more than \(limit) bytes: a quotation mark that nothing closes?")
    case .unclosedQuote:
      self("guillemet ouvert ici et jamais fermé", "a quotation mark opens here and never closes")
    case .quoteInside:
      self(
        "guillemet au milieu d’une cellule ; mettez la cellule entre guillemets et doublez-le",
        "a quotation mark inside a cell; put the cell in quotation marks and double it")
    case .textAfterQuote:
      self(
        "du texte après le guillemet fermant", "text after the quotation mark that closes")
    default: cellWords(kind)
    }
  }

  private func words(_ container: TableProblem.Container) -> String {
    switch container {
    case .workbook, .oldWorkbook:
      self(
        "c’est un classeur ; enregistrez la feuille en CSV",
        "this is a workbook; save the sheet as CSV")
    case .pdf: self("c’est un PDF, non un tableau", "this is a PDF, not a table")
    case .gzip:
      self(
        "c’est un fichier compressé ; décompressez-le", "this is a compressed file; unpack it first"
      )
    }
  }

  /// The problems of heads, rows and cells.
  private func cellWords(_ kind: TableProblem.Kind) -> String {
    switch kind {
    case .wrongCellCount(let expected, let seen):
      self(
        "\(seen) cellules au lieu de \(expected), comme l’en-tête",
        "\(seen) cells instead of \(expected), as in the head")
    case .noHead(let needed):
      self(
        "pas de ligne d’en-tête ; il faut les colonnes ", "no head line; these columns are needed: "
      )
        + needed.map(quote).joined(separator: ", ")
    case .missingColumn(let needed, let heads):
      self("il manque la colonne ", "the column is missing: ") + quote(needed)
        + self(" ; il y a ", "; there are ") + heads.map(quote).joined(separator: ", ")
    case .duplicateColumn(let head):
      self("deux colonnes disent la même chose : ", "two columns mean the same: ") + quote(head)
    case .unknownHead(let head, let heads):
      self("aucune colonne ", "no column ") + quote(head)
        + (heads.isEmpty
          ? "" : self(" ; il y a ", "; there are ") + heads.map(quote).joined(separator: ", "))
    case .missingValue(let column):
      self("cellule vide, colonne ", "an empty cell, column ") + quote(column)
    default: valueWords(kind)
    }
  }

  /// The problems of numbers and dates.
  private func valueWords(_ kind: TableProblem.Kind) -> String {
    switch kind {
    case .notANumber(let column, let text):
      said(column, text) + self(" n’est pas un nombre", " is no number")
    case .ambiguousNumber(let column, let text):
      said(column, text)
        + self(
          " se lit de deux façons ; dites --decimal comma ou --decimal point",
          " may be read in two ways; say --decimal comma or --decimal point")
    case .notWhole(let column, let text):
      said(column, text) + self(" n’est pas un nombre entier", " is no whole number")
    case .negative(let column, let text):
      said(column, text) + self(" est négatif", " is negative")
    case .tooLarge(let column, let text):
      said(column, text) + self(" est trop grand", " is too large")
    case .notALevel(let column, let text):
      said(column, text)
        + self(" n’est pas un niveau comme bac ou bac+3", " is no level such as bac or bac+3")
    case .notADate(let column, let text):
      said(column, text)
        + self(
          " n’est pas une date (aaaa-mm-jj ou jj/mm/aaaa)",
          " is no date (yyyy-mm-dd or dd/mm/yyyy)")
    case .duplicateLabel(let label):
      self("deux lignes portent le même nom : ", "two rows have the same name: ") + quote(label)
    case .wrongTotal(let column, let total, let sum):
      self(
        "colonne \(quote(column)) : le total est \(total), la somme \(sum)",
        "column \(quote(column)): the total is \(total), the sum \(sum)")
    default: preconditionFailure("\(kind) has no words")
    }
  }

  private func said(_ column: String, _ text: String) -> String {
    self("colonne \(quote(column)) : ", "column \(quote(column)): ")
      + quote(text.count > 80 ? text.prefix(79) + "…" : text)
  }

  // MARK: Graphs from tables

  func problem(_ problem: CareerTableProblem, in source: GraphSource) -> String {
    let file = source.file
    return switch problem {
    case .table(let problem): self.problem(problem, in: file)
    case .profiles(let problem): self.problem(problem, in: source.profiles ?? file)
    case .duplicateProfile(let code, let lines):
      "\(source.profiles ?? file):\(lines[1]): "
        + self(
          "code en double « \(code) », dont la ligne \(lines[0]) dit autre chose",
          "duplicate code “\(code)”, of which line \(lines[0]) says otherwise")
    case .unknownPlace(let text, let place, let nearest):
      "\(file):\(place.line):\(place.column): " + self("métier inconnu ", "unknown profile ")
        + quote(text) + self(" dans ", " in ") + (source.profiles ?? file)
        + (nearest.isEmpty
          ? "" : self(" ; proche de ", "; near to ") + nearest.joined(separator: ", "))
        + self(
          " ; ajoutez-le, ou --create-missing pour l’accepter",
          "; add it, or say --create-missing to accept it")
    case .ambiguousPlace(let text, let place, let profiles):
      "\(file):\(place.line):\(place.column): " + quote(text)
        + self(" désigne plusieurs métiers : ", " means several profiles: ")
        + profiles.joined(separator: ", ")
    case .conflictingCosts(let from, let to, let lines):
      "\(file):\(lines[1]): "
        + self(
          "la passerelle \(from) → \(to) a un autre coût ligne \(lines[0])",
          "the move \(from) → \(to) has another cost on line \(lines[0])")
    case .inconsistent(let problem):
      file + self(" : ", ": ")
        + self.problem(
          FileProblem(.inconsistent(problem), at: FilePosition(line: 1, column: 1)), in: "")
    }
  }

  func note(_ note: Table.Note, in file: String) -> String {
    let words =
      switch note {
      case .readAsWindows1252: self("lu comme du Windows-1252", "read as Windows-1252")
      case .titleLines(let count):
        self.count(
          count, ("ligne de titre passée", "lignes de titre passées"),
          ("title line passed over", "title lines passed over"))
      case .totalsLeftOut(let line):
        self("ligne \(line) : total laissé de côté", "line \(line): totals left out")
      case .unknownColumns(let heads):
        self("colonnes non lues : ", "columns not read: ")
          + heads.map(quote).joined(separator: ", ")
      }
    return file + self(" : ", ": ") + words
  }

  func note(_ note: CareerTables.Note, in file: String) -> String {
    let words =
      switch note {
      case .movesToItself(let count):
        self(
          "\(count) passerelles d’un métier vers lui-même laissées de côté",
          "\(count) moves from a profile to itself left out")
      case .sameRows(let count):
        self.count(
          count, ("ligne en double", "lignes en double"),
          ("row that says the same as another", "rows that say the same as another"))
      case .missingProfiles(let codes):
        self("absents de la liste des métiers : ", "not in the list of profiles: ")
          + codes.prefix(10).joined(separator: ", ") + (codes.count > 10 ? "…" : "")
      case .doubledApostrophes(let count):
        self(
          "\(count) apostrophes doublées lues comme une", "\(count) doubled apostrophes read as one"
        )
      }
    return file + self(" : ", ": ") + words
  }
}

extension HelpPage {
  /// The help of `paths import`.
  static let importing = HelpPage(
    head: (
      french: """
      paths import : lire des fiches de métiers, ou un tableau, et en faire un graphe

      Exemple
        paths import fiches.txt --curation corrections.json -o graphe.json
        paths import passerelles.csv --profiles metiers.csv -o graphe.json

      Options
        -o, --output <f>     écrire dans ce fichier (sinon sur la sortie standard)
            --curation <f>   corrections à appliquer après la lecture des fiches
            --profiles <f>   et --columns, --profile-columns, --create-missing,
                             --decimal : voir « paths help graph »

      """,
      english: """
      paths import: read job sheets, or a table, and make a graph of them

      Example
        paths import sheets.txt --curation corrections.json -o graph.json
        paths import moves.csv --profiles profiles.csv -o graph.json

      Options
        -o, --output <f>     write to this file (or else to standard output)
            --curation <f>   corrections to apply after reading sheets
            --profiles <f>   and --columns, --profile-columns, --create-missing,
                             --decimal: see “paths help graph”

      """
    ),
    notes: (
      french: """
      Le texte est en UTF-8 ; le nom « - » le lit sur l’entrée standard. Des fiches
      numérotées (« 3.3. TESTEUR ») ou non, avec leurs rubriques habituelles :
      Mission, Parcours professionnel, Perspectives d’évolution, Tendances…

      Le compte rendu donne ce qui a été lu et, ligne par ligne, les lieux hors
      nomenclature, les portes ouvertes, les dérives de métier, ce qui ne nomme
      aucun métier, les formules sans passerelle, et ce qui semble manquer au texte.

      """,
      english: """
      The text is UTF-8; “-” reads it from standard input. Sheets may be numbered
      (« 3.3. TESTEUR ») or not, with their usual headings: Mission, Parcours
      professionnel, Perspectives d’évolution, Tendances…

      The report counts what was read and lists, line by line, the places outside
      the nomenclature, open doors, drifts of a profession, words that name no
      profile, cues without a move, and what the text seems to lack.

      """
    ),
    output: .rows, takesGraph: false)
}

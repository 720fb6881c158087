extension HelpPage {
  /// Which graphs one can ask about.
  static let graph = HelpPage(
    head: (
      french: """
      paths help graph : répondre sur un autre graphe que celui fourni

      Exemples
        paths import fiches.txt -o graphe.json
        paths list --graph graphe.json
        paths --from Monteur --to Régleur --graph passerelles.csv
        paths list --graph m.csv --columns "from=Poste,to=Suite" --profiles p.csv

      --graph <f> prend un graphe au format « career-graph/1 » (JSON), que « paths
      import » écrit, ou un tableau de passerelles (CSV) ; « - » lit l’entrée
      standard.

      Tableaux
            --profiles <f>   le tableau des métiers ; sinon, les bouts des passerelles
            --columns <m>    en-têtes inhabituels : clé=en-tête, clé=en-tête
            --profile-columns <m>  de même pour le tableau des métiers
            --create-missing accepter un bout absent du tableau des métiers
            --decimal <d>    comma ou point, quand « 1.234 » se lirait de deux façons

      Colonnes des passerelles : from (de, origine, source), to (vers, destination,
      cible), et au besoin from_name, to_name, cost (coût), count (nombre,
      effectif), kind (type). Des métiers : id (code), name (nom, libellé, métier),
      et au besoin family (famille), aliases (sigles), diploma (diplôme : bac+3),
      experience (expérience, en années).

      Séparateurs , ; ou tabulation ; UTF-8, UTF-16 avec marque ou Windows-1252 ;
      lignes de titre et de total passées, et dites. Plusieurs lignes pour un couple
      font une passerelle ; chaque ligne reste une preuve, avec son numéro.

      Options communes

      """,
      english: """
      paths help graph: answers on another graph than the shipped one

      Examples
        paths import sheets.txt -o graph.json
        paths list --graph graph.json
        paths --from Fitter --to Setter --graph moves.csv
        paths list --graph m.csv --columns "from=Post,to=Next" --profiles p.csv

      --graph <f> takes a graph in the format “career-graph/1” (JSON), which “paths
      import” writes, or a table of moves (CSV); “-” reads standard input.

      Tables
            --profiles <f>   the table of profiles; else the ends of the moves
            --columns <m>    unusual heads: key=head, key=head
            --profile-columns <m>  the same for the table of profiles
            --create-missing accept an end that the table of profiles has not
            --decimal <d>    comma or point, where “1.234” may be read in two ways

      Columns of moves: from (de, origine, source), to (vers, destination, cible),
      and if need be from_name, to_name, cost (coût), count (nombre, effectif), kind
      (type). Of profiles: id (code), name (nom, libellé, title, job), and if need
      be family (famille), aliases (sigles), diploma (diplôme: bac+3), experience
      (expérience, in years).

      Separators , ; or tab; UTF-8, UTF-16 with its mark, or Windows-1252; lines of
      titles and totals are passed over, and told. Several rows for a pair are one
      move; each row stays a piece of evidence, with its number.

      Common options

      """
    ),
    notes: (french: "", english: ""),
    output: .drawn, takesGraph: true)
}

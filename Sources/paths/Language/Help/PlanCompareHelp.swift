extension HelpPage {
  /// The help of `paths plan compare`.
  static let planCompare = HelpPage(
    head: (
      french: """
      paths plan compare : les plans de plusieurs scénarios, côte à côte

      Exemple
        paths plan compare scenario-a.txt scenario-b.txt scenario-c.txt

      Options

      """,
      english: """
      paths plan compare: the plans of several scenarios, side by side

      Example
        paths plan compare scenario-a.txt scenario-b.txt scenario-c.txt

      Options

      """
    ),
    notes: (
      french: """
      Un scénario est un fichier d’options de « plan redeploy », une par ligne :
        name = "C, gel des embauches"
        positions = "effectifs.csv"
        moves = "passerelles.csv"
        external = "externe-gel.csv"
      Aussi : targets, titles, heads, close, max-moves, min-cell, et periods = oui
      avec release, needs, horizon, waiting-cost, late = oui.
      Avec plan = forecast, ce sont les options de « plan forecast » : headcount,
      transitions, attrition, recruitment ou mix, growth, periods, target, titles,
      heads, min-cell ; les effectifs finals sont comparés. Une seule sorte à la fois.

      """,
      english: """
      A scenario is a file of options of “plan redeploy”, one a line:
        name = "C, hiring frozen"
        positions = "headcount.csv"
        moves = "moves.csv"
        external = "frozen.csv"
      Also: targets, titles, heads, close, max-moves, min-cell, and periods = yes with
      release, needs, horizon, waiting-cost, late = yes.
      With plan = forecast they are the options of “plan forecast”: headcount,
      transitions, attrition, recruitment or mix, growth, periods, target, titles,
      heads, min-cell; final headcounts are compared. One kind at a time.

      """
    ),
    output: .rows, takesGraph: true)
}

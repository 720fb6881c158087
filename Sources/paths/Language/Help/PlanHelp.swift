extension HelpPage {
  /// What there is below `paths plan`.
  static let plan = HelpPage(
    head: (
      french: """
      paths plan : des réponses sur beaucoup de personnes, jamais sur une seule

      Exemple
        paths plan area --effort 2

      Commandes
        plan area            les métiers à portée d’un effort donné
        plan redeploy        qui peut aller où, à quel coût, qui manque
        plan titles <f>      ce que vos intitulés veulent dire sur le graphe
        plan compare <f>…    les plans de plusieurs scénarios côte à côte

      Options communes

      """,
      english: """
      paths plan: answers about many people, never about one

      Example
        paths plan area --effort 2

      Commands
        plan area            the profiles within a given effort
        plan redeploy        who can move where, at what cost, who is missing
        plan titles <f>      what your job titles mean on the graph
        plan compare <f>…    the plans of several scenarios side by side

      Common options

      """
    ),
    notes: (french: "", english: ""),
    output: .rows, takesGraph: true)
}

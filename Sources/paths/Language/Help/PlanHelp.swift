extension HelpPage {
  /// What there is below `paths plan`.
  static let plan = HelpPage(
    head: (
      french: """
      paths plan : des réponses sur beaucoup de personnes, jamais sur une seule

      Exemple
        paths plan area --effort 2

      Commandes
        plan redeploy        qui peut aller où, à quel coût, qui manque
        plan titles <f>      ce que vos intitulés veulent dire sur le graphe
        plan compare <f>…    les plans de plusieurs scénarios côte à côte
        plan forecast        les effectifs à venir, et l’écart à la cible
        plan retirements     les retraites attendues par métier et par année
        plan steady          les effectifs où mène une politique de recrutement
        plan maintain        les recrutements qui maintiennent chaque effectif
        plan attain          en combien de périodes recruter mène à une cible
        plan critical        les métiers dont la perte coupe des parcours
        plan bench           qui peut tenir les postes critiques, et quand
        plan chains          combien de postes bougent quand un se libère
        plan classes <f>     métiers en émergence, sensibles, en tension, stables
        plan return          former ou remplacer, et le coût d’un emploi sauvé
        plan area            les métiers à portée d’un effort donné
        plan rates           les taux de mobilité observés
        plan mask <f>        masquer les petits nombres d’un tableau

      Options communes

      """,
      english: """
      paths plan: answers about many people, never about one

      Example
        paths plan area --effort 2

      Commands
        plan redeploy        who can move where, at what cost, who is missing
        plan titles <f>      what your job titles mean on the graph
        plan compare <f>…    the plans of several scenarios side by side
        plan forecast        the headcounts to come, and the gap to a target
        plan retirements     the retirements to be expected, by job and year
        plan steady          the headcounts that a policy of hiring leads to
        plan maintain        the hires that keep every headcount as it is
        plan attain          in how many periods hiring leads to a target
        plan critical        the jobs whose loss cuts careers off
        plan bench           who can fill the critical posts, and when
        plan chains          how many posts change hands when one falls vacant
        plan classes <f>     jobs emerging, sensitive, in tension, stable
        plan return          train or replace, and what a saved job costs
        plan area            the profiles within a given effort
        plan rates           observed mobility rates
        plan mask <f>        hide the small numbers of a table

      Common options

      """
    ),
    notes: (french: "", english: ""),
    output: .rows, takesGraph: true)
}

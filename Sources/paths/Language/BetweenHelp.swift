/// The help of `paths between`.
enum BetweenHelp {
  static let french = """
    paths between : les métiers qui sont sur un itinéraire de l’un à l’autre

    Exemple
      paths between Testeur "architecte d'entreprise" --max-moves 4

    Options
          --max-moves <n>  itinéraires de ce nombre de passerelles au plus
          --graph <f>      répondre sur ce graphe (JSON), non sur celui fourni
          --format <f>     text ou json (text)
          --lang <fr|en>   langue

    Chaque métier vient avec le meilleur itinéraire qui passe par lui, du moins
    coûteux au plus coûteux. Code de retour 1 s’il n’y en a aucun.

    """

  static let english = """
    paths between: the profiles on some route from one profile to another

    Example
      paths between Testeur "architecte d'entreprise" --max-moves 4

    Options
          --max-moves <n>  routes of so many moves at most
          --graph <f>      answer on this graph (JSON), not on the shipped one
          --format <f>     text or json (text)
          --lang <fr|en>   language

    Each profile comes with the best route that passes through it, the cheapest
    first. Exit code 1 where there is none.

    """
}

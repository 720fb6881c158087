extension HelpPage {
  /// How answers are written.
  static let formats = HelpPage(
    head: (
      french: """
      paths help formats : comment une réponse s’écrit (--format)

        text       pour lire : phrases et preuves, 80 colonnes hors d’un terminal
        table      pour comparer : une ligne par fait, colonnes alignées
        json       pour un programme : tout, nombres non arrondis
        csv        pour un tableur : UTF-8, virgules, point décimal (RFC 4180)
        excel-fr   pour un Excel français : points-virgules, virgule décimale
        markdown   pour une page : un tableau
        dot        pour Graphviz : les passerelles de la réponse
        mermaid    pour une page qui dessine : de même

      Un objet JSON commence par « schema », par exemple "paths.routes/1" : le nom
      de sa forme et son numéro, qui change si une clé disparaît ou change de sens ;
      des clés peuvent s’ajouter. Les formes sont décrites par le schéma JSON
      Graphs/answers.schema.json. Sans réponse, « reason » dit pourquoi ; en cas
      d’erreur l’objet est "paths.error/1" : code de retour, raison, messages. Le
      code de retour est le même dans tous les formats. Les clés du CSV et du JSON
      sont les mêmes dans toutes les langues.

      La couleur est pour les terminaux ; NO_COLOR l’ôte, FORCE_COLOR l’impose. La
      langue suit LC_ALL, LC_MESSAGES, puis LANG.

      Options communes

      """,
      english: """
      paths help formats: how an answer is written (--format)

        text       to read: sentences and evidence, 80 columns outside a terminal
        table      to compare: a line a fact, in columns
        json       for a program: everything, numbers not rounded
        csv        for a spreadsheet: UTF-8, commas, decimal point (RFC 4180)
        excel-fr   for a French Excel: semicolons, decimal comma
        markdown   for a page: a table
        dot        for Graphviz: the moves of the answer
        mermaid    for a page that draws: the same

      An object of JSON starts with “schema”, for example "paths.routes/1": the name
      of its form and its number, which changes if a key goes or means something
      else; keys may be added. The forms are described by the JSON Schema
      Graphs/answers.schema.json. Where there is no answer, “reason” says why; after
      an error the object is "paths.error/1": exit code, reason, messages. The exit
      code is the same in every format. The keys of CSV and JSON are the same in
      every language.

      Colour is for terminals; NO_COLOR takes it away, FORCE_COLOR insists. The
      language follows LC_ALL, LC_MESSAGES, then LANG.

      Common options

      """
    ),
    notes: (french: "", english: ""),
    output: .drawn, takesGraph: false)
}

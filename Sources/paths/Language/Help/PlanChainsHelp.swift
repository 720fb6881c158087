extension HelpPage {
  /// The help of `paths plan chains`.
  static let planChains = HelpPage(
    head: (
      french: """
      paths plan chains : combien de postes changent de main quand un se libère

      Exemple
        paths plan chains --vacancies vacances.csv

      Options
            --vacancies <f>  de, à, probabilité : la vacance d’un métier est pourvue
                             par quelqu’un d’un autre, où elle continue ; ce qui
                             manque à 1 est l’embauche qui clôt la chaîne
            --heads <c>      vos en-têtes : "vacancies.from=Poste vacant"
            --decimal <m>    comma ou point, si un nombre se lit de deux façons
        -o, --output <f>     écrire la réponse : .json, .csv, .md, .txt
            --excel-fr       CSV pour un Excel français

      """,
      english: """
      paths plan chains: how many posts change hands when one falls vacant

      Example
        paths plan chains --vacancies vacancies.csv

      Options
            --vacancies <f>  from, to, probability: a vacancy in one job is filled by
                             somebody of another, where it goes on; what is missing
                             to 1 is the hire that ends the chain
            --heads <c>      your heads: "vacancies.from=Vacant job"
            --decimal <m>    comma or point, where a number can be read two ways
        -o, --output <f>     write the answer: .json, .csv, .md, .txt
            --excel-fr       CSV for a French spreadsheet program

      """
    ),
    notes: (
      french: """
      Longueur L = (I − Q)⁻¹ 1 : la vacance elle-même compte. Une somme au-dessus de 1
      est refusée. Des métiers où personne n’est embauché tournent sans fin : ils sont
      nommés, retour 1.

      """,
      english: """
      Length L = (I − Q)⁻¹ 1: the vacancy itself counts. A sum above 1 is refused.
      Jobs into which nobody is hired go round for ever: they are named, exit 1.

      """
    ),
    output: .rows, takesGraph: true)
}

extension HelpPage {
  /// The help of `paths plan classes`.
  static let planClasses = HelpPage(
    head: (
      french: """
      paths plan classes : métiers en émergence, sensibles, en tension, stables (GEPP)

      Exemple
        paths plan classes classes.csv --horizon 3

      Le fichier : métier, effectif, attrition (part par période), retraites (total
      de l’horizon), cible

      Options
            --horizon <n>    périodes d’avance, celles de l’attrition
            --emergence <x>  en émergence dès x fois l’effectif (2), ou sans effectif
            --sensitive <x>  sensible dès un surnombre de x fois le projeté (0.1)
            --tension <x>    en tension dès un manque de x fois le projeté (0.1)
            --heads <c>      vos en-têtes : "classes.job=Libellé du poste"
            --decimal <m>    comma ou point, si un nombre se lit de deux façons
        -o, --output <f>     écrire la réponse : .json, .csv, .md, .txt
            --excel-fr       CSV pour un Excel français

      """,
      english: """
      paths plan classes: jobs emerging, sensitive, in tension or stable (GEPP)

      Example
        paths plan classes classes.csv --horizon 3

      The file: job, current, attrition (share a period), retirements (all of the
      horizon), target

      Options
            --horizon <n>    periods ahead, those of the attrition
            --emergence <x>  emerging from x times the current (2), or with nobody yet
            --sensitive <x>  sensitive from a surplus of x times the projected (0.1)
            --tension <x>    in tension from a lack of x times the projected (0.1)
            --heads <c>      your heads: "classes.job=Position label"
            --decimal <m>    comma or point, where a number can be read two ways
        -o, --output <f>     write the answer: .json, .csv, .md, .txt
            --excel-fr       CSV for a French spreadsheet program

      """
    ),
    notes: (
      french: """
      Projeté = effectif × (1 − attrition)^n − retraites ; écart = cible − projeté.
      Les classes se testent dans l’ordre ci-dessus ; stable sinon. La loi ne fixe
      pas ces seuils : ils se négocient.

      """,
      english: """
      Projected = current × (1 − attrition)^n − retirements; gap = target − projected.
      Classes are tested in the order above; else stable. The law does not set these
      thresholds: they are negotiated.

      """
    ),
    output: .rows, takesGraph: true)
}

extension HelpPage {
  /// The help of `paths completions`.
  static let completions = HelpPage(
    head: (
      french: """
      paths completions : compléter commandes, options et noms de métiers

      Exemples
        source <(paths completions bash)          (dans ~/.bashrc)
        source <(paths completions zsh)           (dans ~/.zshrc, après compinit)
        paths completions fish | source           (dans config.fish)

      Puis : paths --from arch<TAB>. Casse et accents sont indifférents ; les noms
      sont ceux du graphe de --graph, s’il est déjà tapé.

      Options

      """,
      english: """
      paths completions: complete commands, options and names of profiles

      Examples
        source <(paths completions bash)          (in ~/.bashrc)
        source <(paths completions zsh)           (in ~/.zshrc, after compinit)
        paths completions fish | source           (in config.fish)

      Then: paths --from arch<TAB>. Case and accents never matter; the names are
      those of the graph of --graph, where it is typed already.

      Options

      """
    ),
    notes: (french: "", english: ""),
    output: .other, takesGraph: false)
}

/// A shell that can be taught to complete our command lines: a few lines that ask the program itself.
enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// What to put into the shell's own start file.
  var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  // `filenames` makes bash quote the blanks in a name; no candidate falls back to files.
  private static let bashScript = #"""
    # paths: completion for bash; in ~/.bashrc: source <(paths completions bash)
    _paths() {
      local IFS=$'\n'
      COMPREPLY=($("${COMP_WORDS[0]}" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
      if [[ "${COMPREPLY[*]}" == *" "* ]]; then compopt -o filenames 2>/dev/null; fi
      return 0
    }
    complete -o bashdefault -o default -F _paths paths

    """#

  // `-U` takes the candidates as they are: the program has matched them, accents and case aside.
  private static let zshScript = #"""
    #compdef paths
    # paths: completion for zsh; in ~/.zshrc, after compinit: source <(paths completions zsh)
    _paths() {
      local -a candidates
      candidates=("${(@f)$("${words[1]}" complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
      if [[ -n "${candidates[1]}" ]]; then
        compadd -U -- "${candidates[@]}"
      else
        _files
      fi
    }
    compdef _paths paths

    """#

  private static let fishScript = #"""
    # paths: completion for fish; in ~/.config/fish/config.fish: paths completions fish | source
    complete -c paths -f -a '(paths complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
    complete -c paths -l graph -r -F
    complete -c paths -l profiles -r -F
    complete -c paths -l source -r -F
    complete -c paths -l curation -r -F
    complete -c paths -s o -l output -r -F

    """#
}

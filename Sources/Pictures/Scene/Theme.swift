/// The colours of a picture: on a light or dark screen, or for a printer without colours.
public enum Theme: String, Sendable, CaseIterable {
  /// White paper.
  case light
  /// A dark screen.
  case dark
  /// Black on white: nothing is said by colour.
  case print
}

extension Theme {
  /// The colour of a role, as `#RRGGBB`.
  func colour(_ ink: Scene.Ink) -> String {
    switch ink {
    case .family(let index): families[index % families.count]
    case .laneTitle(let index): laneTitles[index % laneTitles.count]
    case .ink: ["#1B1F24", "#E8EAED", "#000000"][place]
    case .secondary: ["#4D5661", "#A7AFB9", "#333333"][place]
    case .ground, .onFamily: ["#FFFFFF", "#12151A", "#FFFFFF"][place]
    case .dimmedInk: ["#6B7480", "#8A939E", "#666666"][place]
    case .dimmedLine: ["#C9CFD6", "#3A414A", "#BBBBBB"][place]
    }
  }

  /// What a lane is filled with: the ground with a little of the family's colour.
  func lane(_ family: Int?, isDimmed: Bool) -> String {
    guard let family else { return ["#F4F5F7", "#1B1F26", "#F6F6F6"][place] }
    let share = isDimmed ? 0.03 : [0.085, 0.11, 0.045][place]
    return Colour(colour(.ground)).mixed(with: Colour(colour(.family(family))), share: share).text
  }

  private var place: Int {
    switch self {
    case .light: 0
    case .dark: 1
    case .print: 2
    }
  }

  /// The colours of the families; the list starts again after the last.
  ///
  /// Chosen for the greatest distance of any two under normal vision and three kinds of colour blindness.
  var families: [String] {
    switch self {
    case .light:
      [
        "#361ABB", "#AE4C06", "#15605A", "#588053", "#876796", "#840507", "#412B57", "#6164EE",
        "#55222D",
      ]
    case .dark:
      [
        "#6093F2", "#FDAC59", "#92C8B6", "#CCFFB9", "#E4B5F5", "#BB7E7A", "#FAF2FD", "#9996AC",
        "#E56311",
      ]
    case .print: ["#000000", "#4A4A4A"]
    }
  }

  /// The colours of the families, as far darkened or lightened as words on their own lane need.
  private var laneTitles: [String] {
    families.indices.map { index in
      let ground = Colour(lane(index, isDimmed: false))
      var title = Colour(families[index])
      while title.contrast(with: ground) < 4.6 {
        title = title.mixed(with: Colour(colour(.ink)), share: 0.05)
      }
      return title.text
    }
  }
}

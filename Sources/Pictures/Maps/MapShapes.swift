internal import Careers

/// Profiles, outside places and moves as shapes: one look for all maps.
struct MapShapes {
  let content: MapContent
  let words: MapWords

  /// A place as a box on the page.
  func box(_ place: PlaceID, rect: Rect, emphasis: Scene.Emphasis = .plain) -> Scene.Box {
    guard let profile = content.nomenclature.profile(place) else {
      let name = content.nomenclature.name(of: place)
      return Scene.Box(
        id: place.text, rect: rect, shape: .pill,
        label: Label(name, width: rect.width - 24, style: .outside), ink: .secondary,
        emphasis: emphasis, tooltip: name + "\n" + words.outside)
    }
    let code = TextWidth.width(of: place.text, size: TextStyle.code.size, face: .bold)
    let label = Label(
      profile.name, width: rect.width - max(29, code + 12) - 11,
      style: emphasis == .lit ? TextStyle(size: 11.2, face: .bold) : .label)
    let family = content.nomenclature.family(of: profile)
    return Scene.Box(
      id: place.text, rect: rect, shape: .coded(place.text), label: label,
      ink: content.ink(place), emphasis: emphasis,
      tooltip: "\(place) \(profile.name)\n\(family.id) \(family.name)")
  }

  /// A move as a line through these corners.
  func line(
    _ move: Move, source: Int, target: Int, points: [Point], bundle: Int,
    emphasis: Scene.Emphasis = .plain
  ) -> Scene.Line {
    Scene.Line(
      source: source, target: target, points: points, doubt: move.doubt,
      ink: content.ink(move.from),
      width: width(of: move, emphasis), emphasis: emphasis, bundle: bundle,
      tooltip: tooltip(move))
  }

  /// By the people who make the move where they are counted, else by its doubt; wider where it is to be seen.
  private func width(of move: Move, _ emphasis: Scene.Emphasis) -> Double {
    guard let count = content.counts[move] else {
      return Self.width(move.doubt) + (content.counts.isEmpty ? Self.extra(emphasis) : 0)
    }
    return Self.width(ofPeople: count, most: content.counts.values.max() ?? 1)
  }

  /// How wide the line of so many people is where the most on a line are `most`, in points: lines side by side do
  /// not touch.
  static func width(ofPeople count: Int, most: Int) -> Double {
    0.9 + 4.6 * Double(count) / Double(max(1, most))
  }

  /// How wide the line of a rank of doubt is, in points.
  static func width(_ doubt: Doubt) -> Double {
    switch doubt {
    case .named: 2
    case .category: 1.7
    case .asked: 1.5
    case .partial: 1.5
    }
  }

  /// How wide the line of so many moves is where the most on a line are `most`, in points: 1.05 more for each, or less
  /// where the widest would be too wide.
  static func width(ofCount count: Int, most: Int) -> Double {
    0.9 + min(1.05, 13 / Double(max(1, most))) * Double(count)
  }

  private static func extra(_ emphasis: Scene.Emphasis) -> Double {
    switch emphasis {
    case .plain, .dimmed: 0
    case .variant: 1.2
    case .lit: 2.4
    }
  }

  /// The ends of a move and what states it, a line each.
  func tooltip(_ move: Move) -> String {
    let nomenclature = content.nomenclature
    let lines = move.evidence.map { evidence in
      "\(words.doubts[evidence.doubt.rawValue]), \(words.sheet) \(evidence.sheet), l. \(evidence.lines) : "
        + "« \(evidence.cue) » « \(evidence.mention) »"
    }
    let names = nomenclature.name(of: move.from) + " → " + nomenclature.name(of: move.to)
    let people = content.counts[move].map { [words.people($0)] } ?? []
    return ([names] + people + lines).joined(separator: "\n")
  }
}

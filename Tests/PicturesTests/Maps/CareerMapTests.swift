import Careers
import Routes
import TestSupport
import Testing

@testable import Pictures

struct CareerMapTests {
  private let shipped = Nomenclature.shipped

  private func routes(_ from: String, _ to: String) -> [Route] {
    RouteFinder(CareerGraph(shipped)).routes(from: PlaceID(from), to: PlaceID(to), atLeast: 3)
      .routes
  }

  /// Every kind of map of the shipped nomenclature.
  private var everyMap: [(name: String, scene: Scene)] {
    let all = Doubt.allCases.map { doubt in
      ("whole \(doubt)", CareerMap.whole(shipped, maxDoubt: doubt).scene(words: .sample))
    }
    let families = shipped.families.map { family in
      (
        "family \(family.id)",
        CareerMap.family(family, in: shipped, maxDoubt: .partial).scene(words: .sample)
      )
    }
    let around = shipped.profiles.map { profile in
      (
        "around \(profile.id)",
        CareerMap.around(profile.id, depth: 2, in: shipped, maxDoubt: .partial)
          .scene(words: .sample(depth: 2))
      )
    }
    let routes = routes("3.3", "1.6")
    return all + families + around + [
      ("route", CareerMap.routes(routes, in: shipped, maxDoubt: .asked).scene(words: .sample)),
      ("card", CareerMap.card(routes, in: shipped).scene(words: .sample)),
      ("families", CareerMap.families(shipped, maxDoubt: .partial).scene(words: .sample)),
    ]
  }

  @Test func `no map of the shipped nomenclature has a fault`() {
    for (name, scene) in everyMap {
      let faults = SceneJudge(scene: scene).faults
      #expect(faults.isEmpty, "\(name): \(faults.prefix(3))")
    }
  }

  @Test func `no name of the shipped nomenclature is cut`() {
    for (name, scene) in everyMap where name != "card" {
      let words = scene.texts + scene.boxes.flatMap(\.texts)
      #expect(!words.contains { $0.text.hasSuffix("…") }, "\(name)")
    }
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `no map of a random nomenclature has a fault`(seed: UInt64) throws {
    let random = try RandomMap(seed: seed)
    let nomenclature = random.nomenclature
    var scenes = [
      CareerMap.whole(nomenclature, maxDoubt: .partial).scene(words: .sample),
      CareerMap.families(nomenclature, maxDoubt: .partial).scene(words: .sample),
    ]
    if let profile = nomenclature.profiles.first {
      scenes.append(
        CareerMap.around(profile.id, depth: 3, in: nomenclature, maxDoubt: .partial)
          .scene(words: .sample(depth: 3)))
      let family = nomenclature.family(of: profile)
      scenes.append(
        CareerMap.family(family, in: nomenclature, maxDoubt: .partial).scene(words: .sample))
    }
    for (number, scene) in scenes.enumerated() {
      let faults = SceneJudge(scene: scene).faults
      #expect(faults.isEmpty, "\(random), \(number): \(faults.prefix(3))")
    }
  }

  @Test func `every place and every move is on the whole map once`() {
    let scene = CareerMap.whole(shipped, maxDoubt: .partial).scene(words: .sample)
    let places = shipped.profiles.map(\.id.text) + shipped.outside.map(\.id.text)
    #expect(scene.boxes.map(\.id).filter { $0 != "x-" }.sorted() == places.sorted())
    let drawn = scene.lines.compactMap(\.ends).map {
      scene.boxes[$0.source].id + " " + scene.boxes[$0.target].id
    }
    #expect(drawn.sorted() == shipped.moves.map { "\($0.from) \($0.to)" }.sorted())
  }

  @Test func `what is too doubtful is not drawn, and its outside places neither`() {
    let map = CareerMap.whole(shipped, maxDoubt: .named)
    let named = shipped.moves.filter { $0.doubt == .named }
    #expect(map.size.moves == named.count)
    let scene = map.scene(words: .sample)
    #expect(scene.lines.allSatisfy { $0.doubt == .named })
    #expect(!scene.boxes.contains { $0.id == "x-audit" })
  }

  @Test func `a move shows its doubt, its origin's colour and its evidence`() throws {
    let scene = CareerMap.whole(shipped, maxDoubt: .partial).scene(words: .sample)
    func line(_ from: String, _ to: String) throws -> Scene.Line {
      try #require(
        scene.lines.first { line in
          line.ends.map { scene.boxes[$0.source].id == from && scene.boxes[$0.target].id == to }
            ?? false
        })
    }
    let named = try line("1.1", "1.6")
    #expect(named.doubt == .named && named.ink == .family(0))
    #expect(named.tooltip.contains("fiche 1.1, l. 490-491 : « peut évoluer vers »"))
    #expect(try line("4.9", "1.6").doubt == .partial)
  }

  @Test func `title, legend, source and heads are on the map`() {
    let scene = CareerMap.whole(shipped, maxDoubt: .asked).scene(words: .sample)
    let words = scene.texts.map(\.text)
    for part in [
      "Titre", "Sous-titre", "légende 0", "légende 2", "hors", "règle", "Source : nous", "Hors",
      "colonne 0", "colonne 5",
    ] {
      #expect(words.contains(part), "\(part)")
    }
    #expect(!words.contains("légende 3"))
  }

  @Test func `the legend names only what is drawn`() throws {
    let family = try #require(shipped.families.first { $0.id == "6" })
    let scene = CareerMap.family(family, in: shipped, maxDoubt: .named).scene(words: .sample)
    let words = scene.texts.map(\.text)
    #expect(words.contains("légende 0") && !words.contains("légende 1"))
  }

  @Test func `a lit route has its steps numbered, the rest stands back, no box moves`() {
    let routes = routes("3.3", "1.6")
    let scene = CareerMap.routes(routes, in: shipped, maxDoubt: .partial).scene(words: .sample)
    let steps: [String] = (1...routes[0].moves.count).map { "\($0)" }
    #expect(scene.discs.map(\.text) == steps)
    let lit: Set<String> = Set(routes.flatMap { $0.places }.map { $0.text })
    for box in scene.boxes where box.id != "x-" {
      #expect((box.emphasis == .lit) == lit.contains(box.id))
    }
    #expect(scene.lines.count { $0.emphasis == .lit } == routes[0].moves.count)
    let whole = CareerMap.whole(shipped, maxDoubt: .partial).scene(words: .sample)
    #expect(scene.boxes.map(\.rect) == whole.boxes.map(\.rect))
    let (corners, all): (Int, Int) = (
      scene.lines.reduce(0) { $0 + $1.points.count }, whole.lines.reduce(0) { $0 + $1.points.count }
    )
    #expect(corners == all)
  }

  @Test func `profiles are lit with the moves that touch them`() {
    let lit: Set<PlaceID> = ["3.2", "4.9"]
    let scene = CareerMap.lit(lit, in: shipped, maxDoubt: .partial).scene(words: .sample)
    #expect(SceneJudge(scene: scene).faults.isEmpty)
    for box in scene.boxes where !box.id.hasPrefix("x-") {
      #expect((box.emphasis == .lit) == lit.contains(PlaceID(box.id)))
    }
    let touching = shipped.moves.filter { lit.contains($0.from) || lit.contains($0.to) }
    #expect(scene.lines.count { $0.emphasis == .variant } == touching.count)
    #expect(scene.lines.contains { $0.emphasis == .dimmed })
  }

  @Test func `people on moves are told by width, figure, tooltip and legend`() throws {
    let moves = shipped.moves(from: PlaceID("2.2")).filter { $0.doubt <= .category }
    let counts = Dictionary(uniqueKeysWithValues: moves.enumerated().map { ($1, $0 + 1) })
    let scene = CareerMap.flows(counts, in: shipped, maxDoubt: .asked).scene(words: .sample)
    #expect(SceneJudge(scene: scene).faults.isEmpty)
    let shown = scene.lines.filter { $0.emphasis == .variant }
    #expect(shown.count == moves.count)
    for (move, count) in counts {
      let line = try #require(
        shown.first { $0.tooltip.contains("→ \(shipped.name(of: move.to))\n") })
      #expect(line.width == MapShapes.width(ofPeople: count, most: moves.count))
      #expect(line.tooltip.contains("\n\(count) personnes\n"))
    }
    let words = scene.texts.map(\.text)
    #expect(words.contains("1 personnes") && words.contains("\(moves.count) personnes"))
    #expect(
      scene.texts.count { words in counts.values.contains { "\($0)" == words.text } } >= moves.count
    )
  }

  @Test func `maps of more or less doubt have their boxes in the same rows`() {
    let maps = Doubt.allCases.map { doubt in
      CareerMap.whole(shipped, maxDoubt: doubt).scene(words: .sample)
    }
    let orders = maps.map { scene in
      scene.boxes.filter { $0.shape != .pill }.sorted {
        ($0.rect.y, $0.rect.x) < ($1.rect.y, $1.rect.x)
      }
      .map(\.id)
    }
    #expect(Set(orders).count == 1)
  }

  @Test func `the map of a family has its profiles and their neighbours only`() throws {
    let family = try #require(shipped.families.first { $0.id == "8" })
    let scene = CareerMap.family(family, in: shipped, maxDoubt: .partial).scene(words: .sample)
    let inside = shipped.profiles.filter { $0.family == "8" }.map(\.id.text)
    #expect(Set(inside).isSubset(of: scene.boxes.map(\.id)))
    for line in scene.lines {
      guard let (source, target) = line.ends else { continue }
      #expect(inside.contains(scene.boxes[source].id) || inside.contains(scene.boxes[target].id))
    }
  }

  @Test func `the same map twice is the same`() {
    let texts = [0, 1].map { _ in
      SVGPainter().text(CareerMap.whole(shipped, maxDoubt: .asked).scene(words: .sample))
    }
    #expect(texts[0] == texts[1])
  }
}

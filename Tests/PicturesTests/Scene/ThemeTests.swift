import Testing

@testable import Pictures

struct ThemeTests {
  private func contrast(_ one: String, _ other: String) -> Double {
    Colour(one).contrast(with: Colour(other))
  }

  @Test(arguments: Theme.allCases)
  func `words on a family's colour are legible`(theme: Theme) {
    for family in theme.families {
      #expect(contrast(family, theme.colour(.onFamily)) >= 4.5, "\(family)")
    }
  }

  @Test(arguments: Theme.allCases, [Scene.Ink.ink, .secondary, .dimmedInk])
  func `words are legible on the ground`(theme: Theme, ink: Scene.Ink) {
    #expect(contrast(theme.colour(ink), theme.colour(.ground)) >= 4.5)
  }

  @Test(arguments: Theme.allCases)
  func `titles of lanes are legible on their lanes, dimmed or not`(theme: Theme) {
    for family in theme.families.indices {
      for isDimmed in [true, false] {
        let lane = theme.lane(family, isDimmed: isDimmed)
        #expect(contrast(theme.colour(.laneTitle(family)), lane) >= 4.5, "\(family) on \(lane)")
      }
    }
  }

  @Test(arguments: Theme.allCases)
  func `words on the band of no family are legible`(theme: Theme) {
    for ink in [Scene.Ink.ink, .secondary] {
      #expect(contrast(theme.colour(ink), theme.lane(nil, isDimmed: false)) >= 4.5)
    }
    for family in theme.families.indices {
      let lane = theme.lane(family, isDimmed: false)
      #expect(contrast(theme.colour(.secondary), lane) >= 4.5)
    }
  }

  @Test(arguments: Theme.allCases)
  func `lines show on every lane`(theme: Theme) {
    for family in theme.families {
      for lane in theme.families.indices {
        #expect(contrast(family, theme.lane(lane, isDimmed: false)) >= 3)
      }
    }
  }

  @Test(arguments: Theme.allCases)
  func `families differ, and the list starts again after the last`(theme: Theme) {
    #expect(Set(theme.families).count == theme.families.count)
    #expect(theme.colour(.family(theme.families.count)) == theme.colour(.family(0)))
  }
}

/// The level and upright pieces of the ways of some edges, in cells: enough to count where ways cross before
/// anything has a place on the page.
///
/// Heights are rows, a gap lying half a row above its row; widths are channels, the middle of a column lying half a
/// column right of its channel. Pieces that meet in one channel are not counted: ``Tracks`` orders them.
struct WayPieces: Hashable, Sendable {
  /// A piece from one place to another at a third.
  struct Piece: Hashable, Sendable {
    let at: Double
    let from: Double
    let to: Double

    init(at: Double, _ ends: [Double]) {
      self.at = at
      from = ends.min() ?? 0
      to = ends.max() ?? 0
    }
  }

  /// At a height, from channel to channel.
  var levels: [Piece] = []
  /// In a channel, from height to height.
  var uprights: [Piece] = []

  /// The height of a gap.
  static func height(ofGap gap: Int) -> Double { Double(gap) - 0.5 }

  /// The pieces of a way from a row to others.
  init(_ crossing: EdgeWays.Crossing, first: Int, second: Int, from row: Int, to rows: [Int]) {
    let source = Double(row)
    let targets = rows.map(Double.init)
    let channels = [Double(first), Double(second)]
    switch crossing {
    case .none: uprights = [Piece(at: channels[0], targets + [source])]
    case .sourceRow:
      levels = [Piece(at: source, channels)]
      uprights = [Piece(at: channels[1], targets + [source])]
    case .targetRow:
      uprights = [Piece(at: channels[0], targets + [source])]
      levels = [Piece(at: targets[0], channels)]
    case .gap(let gap):
      let height = Self.height(ofGap: gap)
      uprights = [
        Piece(at: channels[0], [source, height]), Piece(at: channels[1], targets + [height]),
      ]
      levels = [Piece(at: height, channels)]
    }
  }

  /// The pieces of a way straight up or down a column.
  init(column: Int, from row: Int, to target: Int) {
    uprights = [Piece(at: Double(column) + 0.5, [Double(row), Double(target)])]
  }

  /// How often the ways cross.
  ///
  /// - Complexity: O(1), for a way has two pieces of a kind at most.
  func crossings(with other: WayPieces) -> Int {
    Self.crossings(levels, other.uprights) + Self.crossings(other.levels, uprights)
  }

  private static func crossings(_ levels: [Piece], _ uprights: [Piece]) -> Int {
    levels.reduce(0) { sum, level in
      sum
        + uprights.count { upright in
          level.from < upright.at && upright.at < level.to && upright.from < level.at
            && level.at < upright.to
        }
    }
  }
}

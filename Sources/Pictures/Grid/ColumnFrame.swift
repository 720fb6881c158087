/// The widths of a grid: where columns and the lines in channels lie.
///
/// Requires: how many lines each channel holds.
/// Ensures: a channel is wide enough for its lines and for arrow heads beside them.
struct ColumnFrame: Sendable {
  /// The left border of each column.
  let columns: [Double]
  /// The leftmost line of each channel.
  let channels: [Double]
  let width: Double
  private let pitch: Double

  /// - Complexity: O(columns).
  init(_ grid: Grid, linesInChannel: [Int], _ measures: GridMeasures) {
    var columns: [Double] = []
    var channels: [Double] = []
    var x = measures.left
    for channel in 0...grid.columnCount {
      let lines = Double(max(0, linesInChannel[channel] - 1)) * measures.trackPitch
      let isEnd = channel == 0 || channel == grid.columnCount
      let needed = linesInChannel[channel] == 0 ? 0 : lines + 2 * measures.channelMargin
      let width = max(isEnd ? 12 : measures.channelLeast, needed)
      channels.append(x + (width - lines) / 2)
      x += width
      guard channel < grid.columnCount else { continue }
      columns.append(x)
      x += measures.boxWidth
    }
    self.columns = columns
    self.channels = channels
    width = x
    pitch = measures.trackPitch
  }

  /// Where a line in a channel lies.
  func line(_ track: Int, in channel: Int) -> Double {
    channels[channel] + Double(track) * pitch
  }
}

/// The sizes of a grid, in points.
struct GridMeasures: Sendable {
  var boxWidth = 176.0
  var boxHeight = 30.0
  /// The height of a box beside the rows, and from its middle to the next.
  var looseHeight = 24.0
  var loosePitch = 32.0
  /// Free space between two rows without lines.
  var rowGap = 10.0
  /// Between two lanes, and from a lane's border to its boxes.
  var laneGap = 8.0
  var lanePad = 6.0
  /// From line to line along a channel or gap.
  var trackPitch = 6.0
  /// From a box to the first line beside it: room for an arrow head.
  var channelMargin = 14.0
  var channelLeast = 40.0
  /// Free space above and below lines in a gap.
  var gapMargin = 6.0
  /// From the left border to the first channel.
  var left = 150.0
}

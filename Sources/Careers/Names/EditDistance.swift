/// How many letters to insert, delete or replace, or neighbours to swap, to turn one word into another.
///
/// The optimal string alignment distance; stops as soon as `limit` is passed.
///
/// ```swift
/// editDistance("entreprize", "entreprise", limit: 2)  // 1
/// editDistance("devops", "testeur", limit: 2)         // nil
/// ```
///
/// - Complexity: O(n x m) time, O(m) space.
/// - SeeAlso: Damerau, “A technique for computer detection and correction of spelling errors”, 1964.
package func editDistance(
  _ left: some StringProtocol, _ right: some StringProtocol, limit: Int
) -> Int? {
  let left = Array(left.unicodeScalars)
  let right = Array(right.unicodeScalars)
  guard abs(left.count - right.count) <= limit else { return nil }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var best = min(last[column + 1], current[column]) + 1
      best = min(best, last[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    guard current.contains(where: { $0 <= limit }) else { return nil }
    (beforeLast, last) = (last, current)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}

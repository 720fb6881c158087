import Careers
import Pictures
import Routes

/// The routes that were found, in every form.
struct RouteAnswer: AnswerForm {
  let session: Session
  let request: RouteRequest
  let count: Int
  /// The front that the routes are, where it was asked for.
  let front: RouteFront?
  let found: RouteFinder.Answer

  var lines: [String] {
    RouteText(session: session, request: request, front: front).lines(found)
  }

  var json: JSONValue {
    RouteJSON(session: session, request: request, count: count, front: front).value(found)
  }

  /// A row for each piece of evidence of each step, after what is said of the whole route.
  var table: AnswerTable {
    let language = session.language
    let moves = MoveTable(session: session)
    let columns: [AnswerTable.Column] = [
      .init("route", language("n°", "no.")), .init("cost", language("coût", "cost")),
      .init("route_moves", "", for: .programs), .init("route_doubt", "", for: .programs),
      .init("years_at_least", "", for: .programs), .init("diploma", "", for: .programs),
      .init("step", language("étape", "step")),
    ]
    let rows = found.routes.enumerated().flatMap { number, route in
      route.moves.enumerated().flatMap { step, move in
        moves.rows(of: move).map { cells -> [AnswerTable.Cell] in
          [
            .init(number + 1), .number(route.cost), .init(route.moves.count), .init(route.doubt),
            .init(route.leastYears), .init(route.diploma), .init(step + 1),
          ] + cells
        }
      }
    }
    return AnswerTable(columns + moves.columns, rows)
  }

  var diagram: MoveDiagram? {
    MoveTable(session: session).diagram(
      found.routes.flatMap(\.moves),
      places: found.routes.isEmpty ? (request.origins + request.targets).map(\.id) : [])
  }
}

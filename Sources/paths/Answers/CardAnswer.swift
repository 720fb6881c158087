import Careers
import Pictures

/// A profile's card, in every form.
struct CardAnswer: AnswerForm {
  let session: Session
  let card: ProfileCard
  let quotes: QuoteText?

  var lines: [String] { CardText(session: session, card: card, quotes: quotes).lines }

  var json: JSONValue { CardJSON(session: session, card: card, quotes: quotes).value }

  var table: AnswerTable {
    let moves = MoveTable(session: session)
    return AnswerTable(moves.columns, (card.incoming + card.outgoing).flatMap(moves.rows))
  }

  var diagram: MoveDiagram? {
    MoveTable(session: session).diagram(card.incoming + card.outgoing, places: [card.profile.id])
  }
}

import Careers
import Planning
import Tables

/// A table of persons with its small numbers hidden, as « • ».
struct MaskAnswer: AnswerForm {
  let session: Session
  let table: AnswerTable
  let json: JSONValue
  private let minCell: Int
  private let hiddenCount: Int
  private let sources: PlanSources

  private var language: Language { session.language }

  /// Hides; totals that the file has not count as known all the same where `publishesTotals`.
  init(
    session: Session, table: CountTable, minCell: Int, publishesTotals: Bool, sources: PlanSources
  ) {
    self.session = session
    self.minCell = minCell
    self.sources = sources
    let cells = SmallCells(
      table.counts, below: minCell, rowTotals: publishesTotals, columnTotals: publishesTotals,
      grandTotal: publishesTotals)
    func shown(_ numbers: [Int], _ hidden: [Bool]) -> [Int?] {
      zip(numbers, hidden).map { $1 ? nil : $0 }
    }
    let body = zip(table.counts, cells.hidden).map(shown)
    let rowTotals = table.rowTotals.map { shown($0.counts, cells.hiddenRowTotals) }
    let sums = table.columnTotals.map { shown($0.counts, cells.hiddenColumnTotals) }
    let whole: Int? = cells.hidesGrandTotal ? nil : table.grandTotal

    var hidden: [[String]] = []
    for (row, label) in table.labels.enumerated() {
      for (column, head) in table.heads.enumerated() where body[row][column] == nil {
        hidden.append([label, head])
      }
      if let rowTotals, rowTotals[row] == nil {
        hidden.append([label, table.rowTotals?.head ?? ""])
      }
    }
    let totalLabel = table.columnTotals?.label ?? ""
    for (column, head) in table.heads.enumerated() {
      if let sums, sums[column] == nil { hidden.append([totalLabel, head]) }
    }
    if table.grandTotal != nil, whole == nil {
      hidden.append([totalLabel, table.rowTotals?.head ?? ""])
    }
    hiddenCount = hidden.count

    // The heads of the file are those of the answer, in every language.
    let heads = [table.labelHead] + table.heads + (table.rowTotals.map { [$0.head] } ?? [])
    func row(_ label: String, _ numbers: [Int?], _ total: [Int?]) -> [AnswerTable.Cell] {
      [.text(label)]
        + (numbers + total).map { number in
          number.map { AnswerTable.Cell($0) } ?? .text(PlanNumbers.hidden)
        }
    }
    let rows = table.labels.enumerated().map { index, label in
      row(label, body[index], rowTotals.map { [$0[index]] } ?? [])
    }
    let last = sums.map { [row(totalLabel, $0, table.rowTotals == nil ? [] : [whole])] } ?? []
    self.table = AnswerTable(heads.map { .init($0, $0) }, rows + last)

    func numbers(_ values: [Int?]) -> JSONValue {
      .array(values.map { $0.map(JSONValue.integer) ?? .null })
    }
    json = .object([
      "schema": .string("paths.plan.mask/1"),
      "status": .string(hidden.isEmpty ? "complete" : "masked"), "inputs": sources.json,
      "min_cell": .integer(minCell), "columns": .strings(table.heads),
      "rows": .array(
        table.labels.enumerated().map { index, label in
          .object([
            "row": .string(label), "cells": numbers(body[index]),
            "total": rowTotals.map { $0[index].map(JSONValue.integer) ?? .null },
          ])
        }),
      "totals": sums.map(numbers),
      "total": table.grandTotal.map { _ in whole.map(JSONValue.integer) ?? .null },
      "hidden": .array(hidden.map(JSONValue.strings)),
    ])
  }

  var lines: [String] {
    let head = language(
      "\(hiddenCount) nombres masqués (\(PlanNumbers.hidden)) : ceux de 1 à \(minCell - 1) et ceux qui les feraient retrouver",
      "\(hiddenCount) numbers hidden (\(PlanNumbers.hidden)): those from 1 to \(minCell - 1) and those that would give them away"
    )
    return Terminal.wrapped(head, prefix: "").map { Style.strong($0) } + [""]
      + table.aligned(language).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init) + sources.lines(language)
  }
}

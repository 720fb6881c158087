import Testing

@testable import Planning

struct HistoryLedgerTests {
  @Test func `rows and times in a job must all be accounted for`() throws {
    var ledger = HistoryLedger()
    ledger.read = 10
    ledger.rejections = [.noJob: 1, .noStart: 1]
    ledger.duplicates = 1
    ledger.secondary = 1
    ledger.renewals = 1
    ledger.episodes = 5
    (ledger.moves, ledger.exits, ledger.open, ledger.interrupted) = (2, 1, 1, 1)
    try ledger.check()
    ledger.renewals = 2
    #expect(throws: HistoryLedgerProblem.rows(read: 10, accountedFor: 11)) { try ledger.check() }
    ledger.renewals = 1
    ledger.moves = 3
    #expect(throws: HistoryLedgerProblem.episodes(counted: 5, accountedFor: 6)) {
      try ledger.check()
    }
  }
}

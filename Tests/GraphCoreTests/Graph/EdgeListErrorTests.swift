import GraphCore
import Testing

struct EdgeListErrorTests {
  @Test(arguments: [
    (
      "0\n",
      "line 1: there is a source and no target; write “source,target” or “source,target,cost”"
    ),
    (
      "0,1,2,3\n",
      "line 1: there are more than three fields; write “source,target” or “source,target,cost”"
    ),
    ("0,1\n0,x\n", "line 2: “x” is not a vertex; number vertices from 0 to 2147483646"),
    ("0,1,2;5\n", "line 1: “2;5” is not a cost; write a number such as 2.5, with a point"),
    ("0,1,-2\n", "line 1: the cost -2 is out of range; give a finite cost of 0 or more"),
  ])
  func `an error says where, what and what to do`(text: String, message: String) throws {
    var reader = EdgeListReader()
    let error = #expect(throws: EdgeListError.self) { try reader.read(Array(text.utf8).span) }
    #expect(error.map { "\($0)" } == message)
  }
}

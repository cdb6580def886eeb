import Testing

@testable import Activations

@Suite struct ProgramTests {
  @Test(
    arguments: [
      ("1 - 2*x", [.push(1), .push(2), .load(0), .combine(.multiply), .combine(.subtract)], 3),
      ("1*2 - x", [.push(1), .push(2), .combine(.multiply), .load(0), .combine(.subtract)], 2),
      ("-x^2", [.load(0), .push(2), .combine(.power), .negate], 2),
      ("1 < x < 2", [.push(1), .load(0), .push(2), .compare([.less, .less])], 3),
      ("where(x, y, x)", [.load(0), .load(1), .load(0), .select], 3),
    ] as [(String, [Program.Instruction], Int)])
  func postfixOrder(source: String, instructions: [Program.Instruction], depth: Int) throws {
    let program = try ExpressionParser.program(of: source)
    #expect(program.instructions == instructions)
    #expect(program.stackDepth == depth)
  }

  @Test func namesAreKeptOnceWithTheirFirstPlace() throws {
    let program = try ExpressionParser.program(of: "b + a*b")
    #expect(program.names == [Program.Name(text: "b", column: 1), Program.Name(text: "a", column: 5)])
  }
}

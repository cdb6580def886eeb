/// What is wrong with one value of a description; several things where the value is a list.
struct Mistakes: Error, Sendable {
  struct Mistake: Sendable {
    var mark: Mark
    var message: String
  }

  private(set) var all: [Mistake] = []
  /// A list of a million words instead of numbers needs no million messages.
  private static let most = 20

  init() {}

  init(_ message: String, at mark: Mark) { all = [Mistake(mark: mark, message: message)] }

  /// Takes over what `body` throws; nil then.
  mutating func collect<Value>(_ body: () throws(Mistakes) -> Value) -> Value? {
    do throws(Mistakes) {
      return try body()
    } catch {
      all += error.all.prefix(max(0, Self.most - all.count))
      return nil
    }
  }

  /// Whether no more mistakes are kept, so that there is no need to look for them.
  var isFull: Bool { all.count >= Self.most }

  /// - Throws: itself where something is wrong.
  func check() throws(Mistakes) {
    if !all.isEmpty { throw self }
  }
}

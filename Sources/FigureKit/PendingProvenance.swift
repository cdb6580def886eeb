import Dispatch
import FigureDescriptions

/// The record of a picture, worked out while the picture is drawn: hashing large data takes as long as drawing it.
///
/// Hashing goes on on another thread from the start; who asks for the record waits for the rest.
public final class PendingProvenance: Sendable {
  private let hashing = DispatchGroup()
  private let outcome = Outcome()

  /// What the group guards: written before it is left, read after it was waited for.
  private final class Outcome: @unchecked Sendable {
    var record = ""
  }

  /// A record that is known.
  public init(_ record: String) { outcome.record = record }

  /// Begins to work out the record of a description.
  public init(of description: FigureDescription, options: String = "") {
    let work = { @Sendable [outcome] in
      outcome.record = Provenance(of: description, options: options).record
    }
    // The description alone is hashed sooner than a thread is woken.
    if description.data.isEmpty {
      work()
    } else {
      DispatchQueue.global().async(group: hashing, execute: work)
    }
  }

  /// The record as one line.
  public func record() -> String {
    hashing.wait()
    return outcome.record
  }
}

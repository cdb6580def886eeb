import Testing

@testable import MathText

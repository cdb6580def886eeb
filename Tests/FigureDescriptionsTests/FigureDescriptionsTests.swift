import Testing

@testable import FigureDescriptions

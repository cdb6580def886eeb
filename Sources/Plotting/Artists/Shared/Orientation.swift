/// Which way the values of bars and steps go: up, or to the right.
public enum Orientation: String, Sendable, Codable, CaseIterable { case vertical, horizontal }

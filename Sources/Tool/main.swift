import ArgumentParser
import FigureKit

struct FiguresCommand: ParsableCommand {}

FiguresCommand.main()

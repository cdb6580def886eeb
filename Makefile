# The two commands of the README, and what the checks need.
SOURCES = Package.swift Sources Tests

.PHONY: figures test lint format prepare clean

# Renders every description in Figures/ to PNG and SVG beside it.
figures: prepare
	swift build -c release --product figures
	"$$(swift build -c release --show-bin-path)/figures" build Figures

test: prepare
	swift test

lint:
	swift format lint --strict --recursive --parallel $(SOURCES)

format:
	swift format --in-place --recursive --parallel $(SOURCES)

prepare:
	@Scripts/prepare

clean:
	rm -rf .build

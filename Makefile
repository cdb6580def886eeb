# The two commands of the README, and what the checks need.
SOURCES = Package.swift Sources Tests Fuzzing

# A binary that carries the Swift runtime starts faster and needs less memory; Apple's systems have the runtime.
ifeq ($(shell uname),Linux)
RELEASE = -c release --static-swift-stdlib
else
RELEASE = -c release
endif

.PHONY: figures test lint format prepare clean

# Renders every description in Figures/ to PNG and SVG beside it.
figures: prepare
	swift build $(RELEASE) --product figures
	"$$(swift build $(RELEASE) --show-bin-path)/figures" build Figures

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

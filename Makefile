# Everything round the Swift code. `make help` tells what there is.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# What `make site` passes on to `addenda build`. Empty: the command's own default.
AT ?=
OUT ?=
BASE_URL ?=
STRICT ?=
# What `make bench` builds.
REGIONS ?= 5 1000 10000
# Where `make install` puts the command, and a folder to put before that when a package is made.
PREFIX ?= /usr/local
DESTDIR ?=
export AT OUT BASE_URL STRICT REGIONS PREFIX DESTDIR

.PHONY: help site preview test install bench import-report format lint setup-site setup-test setup-lint clean

help: ## What can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo '  make site takes AT=2023-05-01T12:00:00Z (the moment the pages are built for, else now),'
	@echo '  OUT=folder (else Site), BASE_URL=https://… and STRICT=1 (warnings are errors).'
	@echo '  The committed Site/ is made with the fixed moment in .ci/clock: make site AT="$$(cat .ci/clock)"'

site: setup-site ## Set up, build addenda, and turn Content/ into Site/
	@.ci/site

preview: setup-site ## Set up, build addenda, and show the site in a browser while you write
	@.ci/preview

test: setup-test ## Set up, run the Swift, command and browser tests
	@.ci/test

install: setup-site ## Install the command, its manual, completions and templates (PREFIX, DESTDIR)
	@.ci/install

bench: setup-site ## Measure (never part of the tests): whole builds, then the templates alone
	@.ci/bench

import-report: setup-test ## Precision and recall of `addenda import`, for each kind of fact
	@.ci/import-report

format: ## Lay out the Swift files
	swift format --in-place --recursive Sources Tests Package.swift

lint: setup-lint ## Check the layout of the Swift files, and the shell scripts
	@.ci/lint

setup-site: ## Install what building needs, if it is missing
	@.ci/setup site

setup-test: ## Install what testing needs, if it is missing
	@.ci/setup site test

setup-lint: ## Install what checking the layout needs, if it is missing
	@.ci/setup lint

clean: ## Remove what was built and set up here (never Site/)
	rm -rf .build .tools

# Everything this project needs is installed into .venv from dev.lock; only Python 3.11+ and make must be there.
PYTHON ?= python3
BIN    := .venv/bin
AT     ?= 2026-11-23T18:00

.PHONY: demo watch test check soak bench lock clean
.DEFAULT_GOAL := help

# List the targets.
help:
	@awk '/^# /{line=substr($$0,3)} /^[a-z]+:/{split($$1,n,":"); if (line) printf "  make %-7s %s\n", n[1], line; line=""}' Makefile

# Do the main job on a copy of examples/vault and print what changed.
demo: .venv/ready
	@$(BIN)/python tools/demo.py --at "$(AT)"

# Watch your own vault: make watch VAULT=~/Notes
watch: .venv/ready
	@test -n "$(VAULT)" || { echo 'Say which vault: make watch VAULT=~/Notes'; exit 2; }
	@$(BIN)/followup-notes watch --vault "$(VAULT)"

# Run the tests.
test: .venv/ready
	@$(BIN)/python -m pytest -n 2

# Format, lint, types, architecture, tests with branch coverage.
check: .venv/ready
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy followup_notes tests
	@$(BIN)/python -m pytest -n 2 --cov --cov-report=term-missing:skip-covered --cov-fail-under=90

# Run the long proofs with fixed seeds; figures go into docs/reliability.md. One part: make soak PART=watch_sync
soak: .venv/ready
	@SOAK_TABLE=docs/reliability.md $(BIN)/python -m pytest -m soak -o addopts="--strict-markers --import-mode=importlib" -s tests $(if $(PART),-k "$(PART)")

# Print what things cost, as ratios.
bench: .venv/ready
	@for script in benchmarks/*.py; do $(BIN)/python $$script || exit 1; done

# Make dev.lock anew from pyproject.toml (needs uv).
lock:
	@uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --group dev pyproject.toml -o dev.lock -q

# Remove what the other targets made.
clean:
	@rm -rf .venv build demo-vault .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/ready: dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("followup-notes needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12 ...") if sys.version_info < (3, 11) else None'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo 'Python lacks its venv module. On Debian or Ubuntu: apt install python3-venv'; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

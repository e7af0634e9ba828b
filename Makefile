# Two commands to begin with: `make run` trains a GPT and lets it write, `make test` runs every chapter.
# Options: DATA=book.txt, ARGS="--steps 500", PYTHON=python3.12, PIP_ARGS="--proxy http://host:port", PORT=8000.
PYTHON ?= python3
DATA ?= python-docs
PORT ?= 8000
BOOTSTRAP = $(PYTHON) -m gpt2_nbdev.dev.bootstrap
PY = .venv/bin/python
export PIP_ARGS
.PHONY: run test test-all docs preview lab workbook data bench slow stale hook clean

run: ; @$(BOOTSTRAP) core && .venv/bin/gpt2 train "$(DATA)" $(ARGS)
test: ; @$(BOOTSTRAP) dev && $(PY) -m gpt2_nbdev.dev.check
test-all: ; @$(BOOTSTRAP) dev && $(PY) -m gpt2_nbdev.dev.check --all
docs: ; @$(BOOTSTRAP) dev && $(PY) -m gpt2_nbdev.dev.site
preview: ; @$(BOOTSTRAP) dev && $(PY) -m gpt2_nbdev.dev.site --serve $(PORT)
lab: ; @$(BOOTSTRAP) dev && .venv/bin/nbdev_trust && .venv/bin/jupyter lab nbs/index.ipynb
workbook: ; @$(BOOTSTRAP) core && $(PY) -m gpt2_nbdev.workbook.make
data: ; @$(BOOTSTRAP) core && .venv/bin/gpt2 data fetch --all
bench: ; @$(BOOTSTRAP) dev && $(PY) -m gpt2_nbdev.dev.execute benchmarks --flags slow
slow: ; @$(BOOTSTRAP) dev && $(PY) -m gpt2_nbdev.dev.execute --flags "slow $(if $(GPT2_NBDEV_DATA),data)"
stale: ; @$(BOOTSTRAP) dev && $(PY) -m gpt2_nbdev.dev.check --stale
hook: ; @git config core.hooksPath .githooks && echo "git cleans and exports before each commit now."
clean: ; @$(BOOTSTRAP) clean

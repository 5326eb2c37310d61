# Set-up, demonstration, tests and package of X-ModalNet for QGIS. `make` alone prints this help.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= python3
QGIS_PYTHON ?= /usr/bin/python3
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default
JOBS ?= $(shell nproc)
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)
DEBIAN := qgis python3-qgis python3-venv xvfb xauth qttools5-dev-tools

ENGINE := .venv/.ready
TOOLS := .venv/.tools
PEERS := .venv/.peers
QGIS := .venv-qgis/.ready
HELP_PAGES := PYTHONPATH=tests $(PYTHON) -m i18n.help_pages
OFFSCREEN := env -u WAYLAND_DISPLAY xvfb-run -a -s "-screen 0 1600x1000x24"

.PHONY: help demo docs-pictures catalogues translations test test-engine test-plugin lint format wheels package install clean bench-accuracy bench-calibration bench-estimate bench-finetune bench-light bench-live bench-memory bench-propagation bench-real bench-scale bench-shares bench-speed bench-spread bench-suggest bench-unlike debian

help: ## print this help
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F':.*## ' '{printf "  make %-17s %s\n", $$1, $$2}'

debian: # QGIS and what runs it without a screen, from Debian's packages, if absent
	@missing=$$(for name in $(DEBIAN); do dpkg -s $$name >/dev/null 2>&1 || echo $$name; done); \
	if [ -n "$$missing" ]; then \
	  echo "Installing from Debian: $$missing"; \
	  $(SUDO) apt-get update -qq; \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	fi

$(ENGINE): resources/engine-cpu.lock | debian
	@echo "Making the engine's environment in .venv"
	@[ -x .venv/bin/python ] || $(PYTHON) -m venv .venv
	@.venv/bin/python -m pip install -q --disable-pip-version-check -r $<
	@touch $@

$(TOOLS): tests/requirements.txt resources/engine-cluster.lock $(ENGINE)
	@.venv/bin/python -m pip install -q --disable-pip-version-check -r $<
	@touch $@

$(PEERS): tests/requirements-bench.txt $(ENGINE)
	@.venv/bin/python -m pip install -q --disable-pip-version-check -r $<
	@touch $@

$(QGIS): tests/requirements-qgis.txt | debian
	@echo "Making the test environment on QGIS's own Python in .venv-qgis"
	@[ -x .venv-qgis/bin/python ] || $(QGIS_PYTHON) -m venv --system-site-packages .venv-qgis
	@.venv-qgis/bin/python -m pip install -q --disable-pip-version-check -r $<
	@touch $@

demo: $(ENGINE) catalogues ## the main job in a real QGIS on the simulated scene; results in build/demo (OPEN=1: on your screen)
	@rm -rf build/demo && mkdir -p build/demo
	@$(if $(OPEN),,$(OFFSCREEN)) $(QGIS_PYTHON) tests/demo/start.py build/demo $(if $(OPEN),--stay)

test: test-engine test-plugin ## all tests, the plugin's in a real QGIS

test-engine: $(TOOLS) ## the tests of the engine alone
	@.venv/bin/python -m pytest -c .pytest.ini --rootdir . -n $(JOBS) --dist loadfile tests/test_walls.py tests/engine

test-plugin: $(ENGINE) $(QGIS) catalogues ## the tests of the plugin, in a real QGIS
	@$(OFFSCREEN) .venv-qgis/bin/python -m pytest -c .pytest.ini --rootdir . -n $(JOBS) --dist loadfile tests/plugin

lint: $(TOOLS) ## ruff, mypy (strict for the engine), the rules of the plugin store, and the translations
	@.venv/bin/ruff check . && .venv/bin/ruff format --check .
	@mkdir -p build/types && ln -sfn ../.. build/types/xmodalnet  # the checkout under the name that it is installed as
	@.venv/bin/mypy --strict engine
	@MYPYPATH=build/types .venv/bin/mypy -p xmodalnet.plugin
	@.venv/bin/mypy --ignore-missing-imports tests/bench/*.py
	@.venv/bin/bandit -q -r __init__.py engine plugin
	@git ls-files -z | xargs -0 .venv/bin/detect-secrets-hook
	@$(PYTHON) tests/i18n/catalog.py --check && $(HELP_PAGES) --check

format: $(TOOLS) ## put the code into its form
	@.venv/bin/ruff check --fix . && .venv/bin/ruff format .

translations: | debian ## bring the catalogues of the interface and the help up to date, and compile them
	@$(PYTHON) tests/i18n/catalog.py && $(HELP_PAGES)

catalogues: | debian # what Qt reads, and the help's pages, from the catalogues as they are
	@$(PYTHON) tests/i18n/catalog.py --compile && $(HELP_PAGES) --compile

docs-pictures: $(ENGINE) | debian ## take the pictures of the help anew, in a real QGIS
	@$(OFFSCREEN) .venv/bin/python tests/docs/pictures.py

wheels: $(ENGINE) # what the files of the pinned packages are, asked of PyPI where the pins have changed
	@.venv/bin/python tests/wheels.py

package: catalogues ## the installable ZIP in build/
	@rm -rf build/package && mkdir -p build/package/xmodalnet
	@git archive HEAD __init__.py metadata.txt LICENSE README.md engine plugin resources | tar -x -C build/package/xmodalnet
	@cp resources/i18n/*.qm build/package/xmodalnet/resources/i18n/
	@cp -r resources/help/?? build/package/xmodalnet/resources/help/
	@cd build/package && rm -f ../xmodalnet.zip && $(PYTHON) -m zipfile -c ../xmodalnet.zip xmodalnet
	@rm -rf build/package && ls -l build/xmodalnet.zip

install: $(ENGINE) catalogues ## link the checkout into your QGIS profile (PROFILE=folder of another one)
	@mkdir -p "$(PROFILE)/python/plugins"
	@ln -sfn "$(CURDIR)" "$(PROFILE)/python/plugins/xmodalnet"
	@echo "Linked. In QGIS: Plugins > Manage and Install Plugins > Installed > X-ModalNet."

bench-memory: $(TOOLS) ## peak memory of a map, small raster against large
	@.venv/bin/python tests/bench/memory.py

bench-speed: $(PEERS) ## time to map beside random forests of Orfeo ToolBox (if otb-bin is installed) and scikit-learn
	@.venv/bin/python tests/bench/speed.py $(ARGS)

bench-spread: $(PEERS) $(TOOLS) ## time to map on one worker of a cluster and on two, and the costs of each step
	@.venv/bin/python tests/bench/spread.py $(ARGS)

bench-scale: $(PEERS) ## seconds and memory as pixels, bands, classes, labels and nodes grow (ARGS="--full": to a thousand million pixels)
	@.venv/bin/python tests/bench/scale.py $(ARGS)

bench-real: $(TOOLS) ## accuracy of the target sensor alone on the real scenes
	@.venv/bin/python tests/bench/real.py

bench-light: $(TOOLS) ## accuracy on a target that is darker or brighter than in training
	@.venv/bin/python tests/bench/light.py $(ARGS)

bench-live: $(TOOLS) | debian ## seconds from an edit of the labels to the new map, in a real QGIS on real scenes
	@$(OFFSCREEN) .venv/bin/python tests/bench/live.py

bench-suggest: $(PEERS) ## labels that suggestions save against random ones, simulated on the real scenes
	@OMP_NUM_THREADS=1 .venv/bin/python tests/bench/suggest.py $(ARGS)

bench-calibration: $(TOOLS) ## is a map of the real scenes as often right as it is sure?
	@.venv/bin/python tests/bench/calibration.py

bench-estimate: $(TOOLS) ## how far an accuracy from held-out shapes is off, from one share of them and from folds, on the real scenes
	@.venv/bin/python tests/bench/estimate.py $(ARGS)

bench-shares: $(TOOLS) ## do the shares of a map's classes tell that its ground is none of the training's, on the real scenes?
	@.venv/bin/python tests/bench/shares.py $(ARGS)

bench-unlike: $(TOOLS) ## does a class that no label shows stand out on the real scenes, and how unlike is their other half? (ARGS="--halves": only that)
	@.venv/bin/python tests/bench/unlike.py $(ARGS)

bench-finetune: $(TOOLS) ## seconds and accuracy of continuing from a model beside training from scratch, on the real scenes
	@.venv/bin/python tests/bench/finetune.py $(ARGS)

bench-accuracy: $(PEERS) ## accuracy beside random forests and others, whole protocol, resumable (ARGS="--quick": under 5 minutes)
	@.venv/bin/python tests/bench/accuracy.py $(ARGS)

bench-propagation: $(PEERS) ## time, memory and agreement of label propagation beside scikit-learn's, 5e3 to 1e6 nodes
	@.venv/bin/python tests/bench/propagation.py $(ARGS)

clean: ## remove build/ and caches; the environments stay
	rm -rf build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -not -path './.venv*' -prune -exec rm -rf {} +

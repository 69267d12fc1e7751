# Everything that people do with this project. "make serve" is all that a newcomer needs.
PYTHON ?= python3
BIN := .venv/bin
STAGED := .build/site
export NO_MKDOCS_2_WARNING = 1

.PHONY: help serve build check test lint bench messages lock clean

help:  ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/'

serve: .venv/site  ## install what is needed, start the live preview and print its address
	$(BIN)/mkdocs serve

build: .venv/site  ## build the complete site into site/; if anything goes wrong, what was there stays
	@$(BIN)/mkdocs build --strict --site-dir $(STAGED)
	@$(BIN)/goodpractices publish $(STAGED) site
	@echo "The site is in site/. Its public address is $${SITE_URL:-http://127.0.0.1:8000/ (set SITE_URL before you publish it)}"

check: .venv/site  ## list everything that is wrong with the content
	@$(BIN)/goodpractices check

test: .venv/dev  ## run unit, site and browser tests; installs what they need, the browser included
	@tests/browser/install.sh
	$(BIN)/python -m pytest -n 2 --dist loadgroup --cov --cov-report= --cov-fail-under=0 \
	  || { echo "Once more, one by one: on a busy machine a browser can be too slow."; \
	       $(BIN)/python -m pytest --last-failed; }
	$(BIN)/coverage report --skip-covered

lint: .venv/dev  ## check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: .venv/dev  ## measure the build on a synthetic corpus, beside Hugo
	$(BIN)/python -m bench

messages: .venv/site  ## bring the catalogues in locale/ up to date with code, templates and data; NEW=uk begins one
	@mkdir -p .build
	$(BIN)/pybabel -q extract -F babel.cfg -k pgettext:1c,2 -k npgettext:1c,2,3 --no-location --add-comments=Translators: --width 120 --project goodpractices -o .build/messages.pot .
	@grep -v '^"POT-Creation-Date' .build/messages.pot > locale/goodpractices.pot
	@if [ -n "$(NEW)" ]; then $(BIN)/pybabel -q init -i locale/goodpractices.pot -d locale -D goodpractices -l $(NEW) --width 120; fi
	@for file in locale/*/LC_MESSAGES/goodpractices.po; do \
	  lang=$$(echo $$file | cut -d/ -f2); \
	  $(BIN)/pybabel -q update -i locale/goodpractices.pot -o $$file -l $$lang --no-fuzzy-matching --ignore-obsolete --width 120 || exit 1; \
	done

lock: .venv/dev  ## choose new versions of what we depend on, and pin them
	$(BIN)/pip-compile -q --strip-extras --generate-hashes --allow-unsafe --no-emit-index-url --no-emit-find-links --upgrade -o requirements.lock pyproject.toml
	$(BIN)/pip-compile -q --strip-extras --generate-hashes --allow-unsafe --no-emit-index-url --no-emit-find-links --upgrade --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml

clean:  ## remove what was built and installed
	rm -rf .venv .build site site.old bench/.work

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; set PYTHON=..."; exit 1; }
	$(PYTHON) -m venv .venv

.venv/site: .venv/bin/python requirements.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: .venv/site requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

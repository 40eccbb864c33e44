# `make demo` and `make test` do all set-up on a fresh machine that has rustup and npm.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.PHONY: help demo build package release test quick accuracy accuracy-holdout bench bench-loader bench-start bench-lighthouse bench-replay chance docs fuzz planted soak reproduce deny size engines gallery picture interop peers setup setup-test setup-engines setup-interop

help: ## Lists the targets.
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | column -t -s '|'

demo: build ## Builds everything and serves the demo at http://127.0.0.1:8401/.
	@. .ci/env
	echo "Building the demo server (about a minute the first time)"
	cargo run --quiet --features cli --bin help401 -- demo

build: setup ## Builds the release bundle into dist/.
	@.ci/build

package: build ## Makes the package for npm, dist/npm, and lets npm check it.
	@.ci/package

release: build ## Makes the folder that a web server or CDN serves, dist/release (docs/deploy).
	@.ci/release

test: setup-test ## Builds the bundle and runs everything that CI runs.
	@. .ci/env
	.ci/test

quick: setup-test ## Runs format, lints and native tests only.
	@. .ci/env
	.ci/test quick

accuracy: ## Prints how right the diagnosis is on recorded servers, and every miss.
	@cargo test --quiet --features cli --test accuracy -- --include-ignored --nocapture --test-threads=1

accuracy-holdout: ## Prints what each rule of the diagnosis is worth, and products without the rules that they alone speak for.
	@cargo test --quiet --features cli,ablation --test ablation -- --include-ignored --nocapture --test-threads=1

docs: ## Writes docs/causes.md anew from the files of the causes.
	@UPDATE=1 cargo test --quiet --test causes_page

fuzz: ## Feeds the readers with anything for ten minutes each, two at a time (FUZZ_SECONDS, or FUZZ_RUNS; TARGETS).
	@.ci/fuzz

planted: setup-test build ## Lets each layer panic, in a bundle of its own, and looks that the page goes on.
	@.ci/planted

soak: setup-test build ## A thousand requests a second for half an hour in each mode, in Chromium (SOAK_SECONDS).
	@. .ci/env
	SOAK_SECONDS=$${SOAK_SECONDS:-1800} cargo test --quiet --features cli --test e2e -- soak:: --test-threads=1 --nocapture

deny: setup-test ## Holds licences, advisories, versions and sources of all crates against deny.toml (DENY_ADVISORIES=all asks the network).
	@.ci/deny

reproduce: setup ## Builds the bundle in two other folders and compares every byte.
	@.ci/reproduce

bench: setup-test build ## Measures what a diagnosis costs, natively and in Chromium, into docs/performance.md.
	@. .ci/env
	cargo bench --bench diagnosis
	node bench/diagnosis/run.mjs

size: build ## Prints what the parts weigh and checks the budgets.
	@. .ci/env
	node .ci/size

bench-loader: setup-engines build peers ## Measures what the loader costs a page, beside its peers, into docs/performance.md.
	@. .ci/env
	node bench/loader/run.mjs

bench-start: setup-test build ## Measures how soon help is there after a refusal, into docs/performance.md.
	@. .ci/env
	node bench/start/run.mjs

bench-lighthouse: setup-test build ## Looks at the demo page with Lighthouse, with the tag and without, into docs/performance.md.
	@. .ci/env
	npm ci --silent --no-audit --no-fund --prefix bench/start
	cargo build --quiet --features cli --bin help401
	node bench/start/lighthouse.mjs

bench-replay: setup-test build ## Measures how soon whoever waited is answered after a sign-in, into docs/performance.md.
	@. .ci/env
	cargo test --quiet --features cli --test e2e -- --ignored --nocapture replay::

chance: setup-test build ## Holds requests in a thousand runs by chance in one browser (HELP401_RUNS, HELP401_SEED, HELP401_ENGINE).
	@. .ci/env
	HELP401_RUNS=$${HELP401_RUNS:-1000} HELP401_SEED=$${HELP401_SEED:-$$RANDOM} cargo test --quiet --features cli --test e2e -- --nocapture chance::

engines: setup-engines build ## Runs the end-to-end tests in Chromium, Firefox and WebKit, and says what differs.
	@.ci/engines

gallery: setup-test ## Draws every card in every way into target/gallery, a page of pictures for each browser that is there.
	@. .ci/env
	for engine in chromium firefox webkit; do
	  case $$engine in chromium) driver=chromedriver ;; firefox) driver=geckodriver ;; webkit) driver=WebKitWebDriver ;; esac
	  command -v $$driver >/dev/null || continue
	  HELP401_ENGINE=$$engine cargo test --quiet --features cli --test e2e -- --ignored gallery
	  echo "target/gallery/$$engine.html"
	done

picture: setup-test build ## Draws the picture of the README, docs/card.png, anew.
	@. .ci/env
	cargo test --quiet --features cli --test e2e -- --ignored the_picture_of_the_readme

interop: setup-interop package peers ## Tries client libraries, servers, build tools and recipes in Chromium, into docs/interop.md.
	@. .ci/env
	npm ci --silent --no-audit --no-fund --prefix tests/interop
	node tests/interop/package.mjs
	node tests/interop/recipes.mjs
	.ci/release
	node tests/interop/deploy.mjs
	node tests/interop/neighbours.mjs
	cargo build --quiet --features cli --bin help401
	# Each tells what failed, and keeps the others from nothing.
	failed=0
	node tests/interop/run.mjs || failed=1
	node tests/interop/sdks.mjs || failed=1
	node tests/interop/servers.mjs || failed=1
	node tests/interop/fleet.mjs || failed=1
	exit $$failed

# Others who wrap fetch and XMLHttpRequest, each as one script.
peers: setup-test
	@. .ci/env
	npm ci --silent --no-audit --no-fund --prefix bench/loader
	for peer in bench/loader/peers/*.js; do
	  esbuild "$$peer" --bundle --minify --format=iife --log-level=error --outfile="bench/loader/bundles/$$(basename "$$peer")"
	done

setup:
	@.ci/setup

setup-test:
	@.ci/setup test

setup-engines:
	@.ci/setup engines

setup-interop:
	@.ci/setup interop

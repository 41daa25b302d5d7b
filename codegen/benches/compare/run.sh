#!/usr/bin/env bash
# Compares the time to generate crates between a commit and the working tree:
#
#     codegen/benches/compare/run.sh COMMIT [DOCUMENT...]
#
# Both versions of the library are linked into one program below target/compare, which measures
# them in turns. Without documents, it measures that of the repository.
set -euo pipefail
cd "$(dirname "$0")/../../.."

commit=$1
shift
documents=()
for document in "${@:-spec/conversations-webhook.yaml}"; do
    documents+=("$(realpath "$document")")
done

folder=$PWD/target/compare
rm -rf "$folder/base"
mkdir -p "$folder/base"
git archive "$commit" | tar -x -C "$folder/base"
# Cargo links two versions of a package, but not one version from two folders.
sed -i.bak 's/^version = .*/version = "0.0.0"/' "$folder/base/Cargo.toml"
cp Cargo.lock "$folder/Cargo.lock"
cat >"$folder/Cargo.toml" <<MANIFEST
[package]
name = "compare"
version = "0.0.0"
edition = "2024"

[dependencies]
base = { package = "codegen", path = "base/codegen" }
current = { package = "codegen", path = "$PWD/codegen" }

[[bin]]
name = "compare"
path = "$PWD/codegen/benches/compare/bench.rs"

[profile.release]
codegen-units = 1
lto = "fat"

[workspace]
exclude = ["base"]
MANIFEST

cargo run --release --quiet --manifest-path "$folder/Cargo.toml" -- "${documents[@]}"

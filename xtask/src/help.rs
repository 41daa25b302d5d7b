//! The texts of `--help`, and the options that they list. Imports nothing.

/// The text of `cargo xtask --help`.
pub(crate) const OVERVIEW: &str = "\
Generates Rust crates from OpenAPI documents, and from those of Swagger 2.0.

Usage: cargo xtask <COMMAND> [OPTIONS]

Commands:
  codegen      Generate a crate from an OpenAPI document
  bundle       Write a description of several files, and its overlays, as one document

Commands for maintainers of the generator:
  corpus       Run the generator over many documents
  conformance  Compare the generated types with a suite of schema tests
  examples     Decode, validate and re-encode the examples in documents

Options:
  -h, --help     Print help; for one command, use `cargo xtask <COMMAND> --help`
  -V, --version  Print version

Exit codes:
  0  success
  1  `--check` found differences, or a maintainers' command found documents or tests that fail
  2  wrong usage
  3  the document was rejected
  4  a file could not be read or written, or an internal error occurred
";

/// The text of `cargo xtask codegen --help`.
pub(crate) const CODEGEN: &str = "\
Generates a Rust crate from an OpenAPI document.

Usage: cargo xtask codegen [OPTIONS]

Without options, generates generated/ from spec/conversations-webhook.yaml.

Options:
      --spec FILE       OpenAPI document to read, in YAML or JSON, or one of Swagger 2.0; requires
                        --out
      --overlay FILE    Apply an overlay (Overlay Specification 1.0 or 1.1) to the document before
                        it is read; can be repeated, in order; requires --out
      --out DIR         Write a crate to DIR, which stands alone: it is a workspace of its own
      --root DIR        Folder with all files of the description, if references lead out of the
                        folder of FILE; requires --out
      --map URL=DIR     Folder with copies of the files below a URL, since nothing is downloaded;
                        can be repeated; requires --out
      --operation ID    Generate only this operation and the types it uses; can be repeated.
                        ID is an operationId, `METHOD /path` or `tag:NAME`; requires --out
      --strict-schemas  Do not infer types from keywords: a schema without `type` accepts
                        instances of every type, as JSON Schema defines; requires --out
      --lenient         Take the fallback of each fault that has one, with a warning, instead of
                        rejecting the document; DIAGNOSTICS.md lists them; requires --out
      --allow RULE, --warn RULE, --deny RULE
                        Report nothing, a warning or an error for a rule, such as `bad-pattern`;
                        for an error, the first two take its fallback; can be repeated; requires
                        --out. `--deny warnings` makes all warnings errors
      --report FILE     Write a coverage report to FILE, with one line of JSON for each constraint
                        in the document: its location, and whether it is enforced
      --check           Write nothing; list files that are missing, stale, edited or orphaned
      --force           Overwrite files that were edited by hand

The manifest of the crate (these options require --out):
      --member          Make the crate a member of the workspace that DIR is in: it inherits the
                        fields of [workspace.package] and the lints of [workspace.lints]
      --name CRATE      Name [default: derived from the document's title]
      --crate-version VERSION
                        Version [default: that of the workspace, or that of the document, or 0.1.0]
      --license SPDX    License, such as `MIT OR Apache-2.0`
      --repository URL  URL of the repository
      --keywords WORDS  Up to five keywords, separated by commas

Other options:
  -h, --help            Print help
  -V, --version         Print version
";

/// The text of `cargo xtask bundle --help`.
pub(crate) const BUNDLE: &str = "\
Writes a description of several files, and its overlays, as one document, from which `codegen` makes
the same crate.

Usage: cargo xtask bundle --spec FILE [OPTIONS] OUT

OUT is written as JSON if its name ends with `.json`, and as YAML otherwise.

Options:
      --spec FILE    Entry document, in YAML or JSON
      --overlay FILE Apply an overlay to the document; can be repeated, in order
      --root DIR     Folder with all files of the description, if references lead out of the
                     folder of FILE
      --map URL=DIR  Folder with copies of the files below a URL, since nothing is downloaded;
                     can be repeated
      --lenient      Take the fallbacks of faults that leave no document to write, such as a
                     reference that leads nowhere, with a warning; the document has them
      --allow RULE, --warn RULE, --deny RULE
                     Report nothing, a warning or an error for a rule, as `codegen` does
  -h, --help         Print help
  -V, --version      Print version
";

/// The text of `cargo xtask corpus --help`.
pub(crate) const CORPUS: &str = "\
Runs the generator over many OpenAPI documents.

Usage: cargo xtask corpus [OPTIONS] PATH...

A PATH is a document, or a folder whose *.yaml, *.yml and *.json files are documents. The run
fails if a document is rejected without an entry in xtask/corpus-refused.txt, or if an entry no
longer applies; and if the types lack something that a schema says, and neither a warning nor an
entry in xtask/corpus-losses.txt explains it.

Options:
      --compile    Compile the crates in target/corpus, with Clippy and rustdoc
      --json FILE  Write the results to FILE
      --jobs N     Number of parallel jobs [default: number of processors]
  -h, --help       Print help
  -V, --version    Print version
";

/// The text of `cargo xtask conformance --help`.
pub(crate) const CONFORMANCE: &str = "\
Compares the generated types with a suite of schema tests.

Usage: cargo xtask conformance [OPTIONS] DIR

DIR contains OpenAPI documents and cases.jsonl. Each line of that file is a test: `openapi` and
`schema` select a document and a component, `data` is the instance, and `valid` is the expected
result. Types are not inferred from keywords. The tests of a document that is rejected are skipped,
and the run fails.

Options:
      --inferred  Infer types from keywords, as `codegen` does without --strict-schemas
  -h, --help      Print help
  -V, --version   Print version
";

/// The text of `cargo xtask examples --help`.
pub(crate) const EXAMPLES: &str = "\
Decodes the examples of each document with the generated types, validates them, encodes them
again, and counts those that are unchanged.

Usage: cargo xtask examples [OPTIONS] PATH...

A PATH is a document, or a folder whose *.yaml, *.yml and *.json files are documents. The run goes
on after a document that is rejected, and fails at its end.

Options:
      --verbose  List each example that fails, with the reason
  -h, --help     Print help
  -V, --version  Print version
";

/// Returns the options that a help text lists, such as `-h` and `--help`.
pub(crate) fn options(help: &str) -> impl Iterator<Item = &str> {
    help.lines().flat_map(|line| {
        let words = line.split_whitespace();
        let words = words.map(|word| word.trim_end_matches(','));
        words.take_while(|word| word.starts_with('-'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_listed_by_their_help_text() {
        let found: Vec<_> = options(EXAMPLES).collect();
        assert_eq!(found, ["--verbose", "-h", "--help", "-V", "--version"]);
    }

    #[test]
    fn help_fits_a_terminal() {
        for text in [OVERVIEW, CODEGEN, BUNDLE, CORPUS, CONFORMANCE, EXAMPLES] {
            for line in text.lines() {
                assert!(line.chars().count() <= 100, "{line}");
            }
        }
    }
}

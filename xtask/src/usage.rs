//! What `--help` says, and the flags that each command has.
//!
//! Imports nothing.

/// The text of `--help`.
pub(crate) const USAGE: &str = "\
Generates a Rust crate from an OpenAPI description.

Usage: cargo xtask codegen [OPTIONS]
       cargo xtask corpus [OPTIONS] PATH…
       cargo xtask conformance [--meant] DIR
       cargo xtask examples [--verbose] FILE…

codegen, without options: from spec/conversations-webhook.yaml into generated/.
  --spec FILE       another description, in YAML or JSON; needs --out
  --out DIR         write a crate that stands alone into DIR
  --name CRATE      the name of that crate [default: after the title of the description]
  --operation ID    only what this operation reaches; may be given several times;
                    an operationId, `METHOD /path` or `tag:NAME`; needs --out
  --literal         read schemas to the letter of JSON Schema: one without `type` takes values
                    of every type; needs --out
  --report FILE     write a line of JSON into FILE for each keyword of a schema that says which
                    values are good: where it is, and whether it is enforced
  --check           write nothing; tell what is missing, stale, edited or left over
  --force           overwrite files that were edited by hand

corpus, for those who work on the generator: runs it over documents, and over those that are
right in a folder (*.yaml, *.yml, *.json). Refusals must be in xtask/corpus-refused.txt.
  --compile         compile the crates in target/corpus, with Clippy and rustdoc
  --json FILE       write all facts and messages into FILE
  --jobs N          do N things at a time [default: as many as there are processors]

conformance, for those who work on the generator: emits types for the documents in DIR, and
compares what these take with the tests in DIR/cases.jsonl, a line each: `openapi` and
`schema` (the version and the component), `data`, and whether that is `valid`. Schemas are
read to the letter.
  --meant           read them as people mean them, as codegen does without --literal

examples, for those who work on the generator: reads the examples of each document into the
types of their schemas, checks them, writes them again, and counts what comes out equal.
  --verbose         tell of each example that does not, and why

  -h, --help        show this
  -V, --version     show the version

Exit codes: 0 done, or nothing to do; 1 --check found differences, a document of the
            corpus fails, or a verdict is wrong; 2 wrong usage; 3 the description is refused; 4 a file cannot be
            read or written
";

/// The flags of `codegen`.
pub(crate) const FLAGS: &[&str] = &[
    "--spec",
    "--out",
    "--name",
    "--operation",
    "--literal",
    "--report",
    "--check",
    "--force",
    "--help",
    "--version",
];

/// The flags of `corpus`.
pub(crate) const CORPUS_FLAGS: &[&str] = &["--compile", "--json", "--jobs", "--help", "--version"];

/// The flags of `examples`.
pub(crate) const EXAMPLES_FLAGS: &[&str] = &["--verbose", "--help", "--version"];

/// The flags of `conformance`.
pub(crate) const CONFORMANCE_FLAGS: &[&str] = &["--meant", "--help", "--version"];

//! Whether emitted types accept exactly the values that their schemas do: a small suite of
//! schemas of each version, with values that are valid and values that violate one keyword.
//!
//! `suite` has the form that `cargo xtask conformance` reads, and can be run by that, too.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails if it cannot run the command"
)]

use std::io::Write;
use std::process::Command;

#[test]
fn slow_verdicts_on_schemas_are_right() {
    // The test harness would capture what goes through `print!`.
    let line = b"compiling the crates of two documents: up to a minute the first time; leave this \
                 out by `-- --skip slow`\n";
    std::io::stderr().write_all(line).unwrap();
    let suite = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/verdicts/suite");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["conformance", suite])
        .env("CARGO", env!("CARGO"))
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{printed}{errors}");
    assert!(printed.contains(" 0 skipped"), "{printed}");
}

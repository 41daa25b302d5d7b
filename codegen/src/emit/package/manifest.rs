//! `Cargo.toml`.
//!
//! Imports `draft`, `input`, `literal`, `runtime`.

use std::fmt::Write;

use super::super::draft::Draft;
use super::super::input::Input;
use super::super::literal::is_hidden;
use super::super::runtime::Runtime;

/// A crate that emitted code depends on: its name, the value of its key, and the reason.
type Dependency = (&'static str, &'static str, &'static str);

/// The dependencies of the runtime; a crate has those that its modules use.
const DEPENDENCIES: &[Dependency] = &[
    (
        "base64",
        r#"{ version = "0.23", default-features = false, features = ["alloc"] }"#,
        "HTTP Basic",
    ),
    ("bytes", r#""1""#, "bodies, shared without copying"),
    ("form_urlencoded", r#""1.2""#, "form bodies"),
    ("http", r#""1""#, "requests and responses, for any client"),
    (
        "jiff",
        r#"{ version = "1", default-features = false, features = ["std"] }"#,
        "dates and times",
    ),
    ("percent-encoding", r#""2.3""#, "values in paths"),
    (
        "regex",
        r#"{ version = "1", default-features = false, features = ["perf", "std"] }"#,
        "long patterns, in linear time",
    ),
    (
        "regress",
        r#"{ version = "0.12", default-features = false, features = ["std"] }"#,
        "patterns with lookaround or back references (ECMA 262)",
    ),
    (
        "serde",
        r#"{ version = "1", default-features = false, features = ["std"] }"#,
        "decoding and encoding of values, without derive",
    ),
    (
        "serde_json",
        r#"{ version = "1", features = ["float_roundtrip"] }"#,
        "JSON, with exact floating-point numbers",
    ),
];

/// The dependencies of the transports.
const TRANSPORTS: &[Dependency] = &[
    (
        "reqwest",
        r#"{ version = "0.13.2", default-features = false, features = ["rustls-no-provider"], optional = true }"#,
        "the asynchronous transport",
    ),
    (
        "rustls",
        r#"{ version = "0.23", default-features = false, features = ["ring", "std", "tls12"], optional = true }"#,
        "TLS for reqwest, without OpenSSL and cmake",
    ),
    (
        "webpki-roots",
        r#"{ version = "1", optional = true }"#,
        "root certificates for reqwest",
    ),
    (
        "ureq",
        r#"{ version = "3.5", default-features = false, features = ["rustls"], optional = true }"#,
        "the blocking transport",
    ),
];

/// The additional dependency of the transports in crates with streaming.
const STREAMING: Dependency = (
    "tokio",
    r#"{ version = "1", default-features = false, features = ["time"], optional = true }"#,
    "timeouts of streams over reqwest, which is built on it",
);

/// The file `Cargo.toml`.
pub(crate) fn file(input: &Input<'_>, runtime: &Runtime) -> Draft {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write_manifest(&mut text, input, runtime);
    Draft::text("Cargo.toml", text)
}

fn write_manifest(out: &mut String, input: &Input<'_>, runtime: &Runtime) -> std::fmt::Result {
    write_package(out, input, runtime)?;
    let needed = DEPENDENCIES
        .iter()
        .filter(|(name, ..)| runtime.uses_crate(name));
    writeln!(out, "\n[dependencies]")?;
    let streaming = runtime.uses_crate(STREAMING.0).then_some(&STREAMING);
    for (name, value, reason) in needed.chain(TRANSPORTS).chain(streaming) {
        writeln!(out, "{name} = {value} # {reason}")?;
    }
    if !input.package.dev_dependencies.is_empty() {
        writeln!(out, "\n[dev-dependencies]")?;
        for line in &input.package.dev_dependencies {
            writeln!(out, "{line}")?;
        }
    }
    for bench in &input.package.benches {
        writeln!(
            out,
            "\n[[bench]]\nname = {}\nharness = false",
            string(bench)
        )?;
    }
    if input.package.member {
        writeln!(out, "\n[lints]\nworkspace = true")
    } else {
        writeln!(
            out,
            "\n[lints.clippy]\nexpect_used = \"deny\"\nindexing_slicing = \"deny\"\n\
             panic = \"deny\"\nunwrap_used = \"deny\"\n\n\
             # This crate is a workspace of its own, wherever it is.\n[workspace]"
        )
    }
}

fn write_package(out: &mut String, input: &Input<'_>, runtime: &Runtime) -> std::fmt::Result {
    let description = match one_line(&input.api.title) {
        title if title.is_empty() => "A client for an HTTP API.".to_owned(),
        title => format!("A client for the HTTP API {title}."),
    };
    writeln!(out, "[package]")?;
    writeln!(out, "name = {}", string(input.name))?;
    writeln!(out, "description = {}", string(&description))?;
    if input.package.member {
        writeln!(out, "version.workspace = true")?;
        writeln!(out, "license.workspace = true")?;
        writeln!(out, "publish.workspace = true")?;
    } else {
        writeln!(out, "version = \"0.1.0\"")?;
    }
    writeln!(out, "edition = \"2024\"")?;
    writeln!(out, "# The minimum version that the dependencies support.")?;
    // `regress` does not state the version that its code needs.
    let lowest = match runtime.uses_crate("regress") {
        true => "1.88",
        false => "1.85",
    };
    writeln!(out, "rust-version = {lowest:?}")?;
    writeln!(out, "readme = \"README.md\"")?;
    writeln!(out, "\n[lib]")?;
    writeln!(out, "# Code blocks of the document are not run as tests.")?;
    writeln!(out, "doctest = false")?;
    writeln!(out, "\n[package.metadata.docs.rs]\nall-features = true")?;
    writeln!(out, "\n[features]")?;
    writeln!(out, "default = [\"reqwest\"]")?;
    writeln!(out, "# The asynchronous client uses reqwest.")?;
    let tokio = match runtime.uses_crate(STREAMING.0) {
        true => ", \"dep:tokio\"",
        false => "",
    };
    writeln!(
        out,
        "reqwest = [\"dep:reqwest\", \"dep:rustls\", \"dep:webpki-roots\"{tokio}]"
    )?;
    writeln!(out, "# The blocking client uses ureq.")?;
    writeln!(out, "ureq = [\"dep:ureq\"]")
}

/// A text of the document on one line.
pub(super) fn one_line(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if is_hidden(c) { ' ' } else { c })
        .take(100)
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A basic string of TOML (TOML 1.0, "String").
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if is_hidden(c) => out.push_str(&format!("\\U{:08X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_of_toml_are_escaped() {
        assert_eq!(string("a"), "\"a\"");
        assert_eq!(string("a\"\\\u{1}"), "\"a\\\"\\\\\\U00000001\"");
    }

    #[test]
    fn titles_are_one_short_line() {
        assert_eq!(one_line(" a\n\u{200b}b  c "), "a b c");
        assert_eq!(one_line(&"x".repeat(200)).len(), 100);
    }
}

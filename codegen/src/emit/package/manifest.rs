//! `Cargo.toml`.
//!
//! Imports `draft`, `input`, `literal`, and the runtime.

use super::super::draft::Draft;
use super::super::input::Input;
use super::super::literal::is_hidden;
use super::super::runtime::Runtime;

/// The crates that the runtime depends on, each with the reason. An emitted crate has those that
/// its modules of the runtime use.
const DEPENDENCIES: &str = r#"
base64 = { version = "0.23", default-features = false, features = ["alloc"] } # HTTP Basic
bytes = "1" # bodies, shared without copying
form_urlencoded = "1.2" # form bodies
http = "1" # requests and responses, for any client
jiff = { version = "1", default-features = false, features = ["std"] } # dates and times
percent-encoding = "2.3" # values in paths
regex = { version = "1", default-features = false, features = ["perf", "std"] } # long patterns, in linear time
regress = { version = "0.12", default-features = false, features = ["std"] } # patterns with lookaround or back references (ECMA 262)
serde = { version = "1", default-features = false, features = ["std"] } # decoding and encoding of values, without derive
serde_json = { version = "1", features = ["float_roundtrip"] } # JSON, with exact floating-point numbers
reqwest = { version = "0.13.2", default-features = false, features = ["rustls-no-provider"], optional = true } # the asynchronous transport
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"], optional = true } # TLS for reqwest, without OpenSSL and cmake
webpki-roots = { version = "1", optional = true } # root certificates for reqwest
ureq = { version = "3.5", default-features = false, features = ["rustls"], optional = true } # the blocking transport
tokio = { version = "1", default-features = false, features = ["time"], optional = true } # timeouts of streams over reqwest, which is built on it
"#;

/// The checks of a crate that is a workspace of its own.
const OWN_WORKSPACE: &str = r#"
[lints.clippy]
expect_used = "deny"
indexing_slicing = "deny"
panic = "deny"
unwrap_used = "deny"

# This crate is a workspace of its own, wherever it is.
[workspace]
"#;

/// The file `Cargo.toml`.
pub(crate) fn file(input: &Input<'_>, runtime: &Runtime) -> Draft {
    let package = input.package;
    let mut lines = vec![package_section(input, runtime), "[dependencies]".to_owned()];
    let is_used = |line: &&str| {
        let name = line.split(' ').next();
        name.is_some_and(|name| runtime.uses_crate(name))
    };
    lines.extend(DEPENDENCIES.lines().filter(is_used).map(str::to_owned));
    if !package.dev_dependencies.is_empty() {
        lines.push("\n[dev-dependencies]".to_owned());
        lines.extend(package.dev_dependencies.iter().cloned());
    }
    let benches = package.benches.iter();
    lines.extend(benches.map(|bench| {
        let name = string(bench);
        format!("\n[[bench]]\nname = {name}\nharness = false")
    }));
    lines.push(match package.member {
        true => "\n[lints]\nworkspace = true\n".to_owned(),
        false => OWN_WORKSPACE.to_owned(),
    });
    Draft::text("Cargo.toml", lines.join("\n"))
}

/// What comes before the dependencies.
fn package_section(input: &Input<'_>, runtime: &Runtime) -> String {
    let description = match one_line(&input.api.title) {
        title if title.is_empty() => "A client for an HTTP API.".to_owned(),
        title => format!("A client for the HTTP API {title}."),
    };
    let (name, description) = (string(input.name), string(&description));
    let version = match input.package.member {
        true => "version.workspace = true\nlicense.workspace = true\npublish.workspace = true",
        false => "version = \"0.1.0\"",
    };
    // `regress` does not state the version that its code needs.
    let lowest = match runtime.uses_crate("regress") {
        true => "1.88",
        false => "1.85",
    };
    let tokio = match runtime.uses_crate("tokio") {
        true => ", \"dep:tokio\"",
        false => "",
    };
    format!(
        r#"[package]
name = {name}
description = {description}
{version}
edition = "2024"
# The minimum version that the dependencies support.
rust-version = "{lowest}"
readme = "README.md"

[lib]
# Code blocks of the document are not run as tests.
doctest = false

[package.metadata.docs.rs]
all-features = true

[features]
default = ["reqwest"]
# The asynchronous client uses reqwest.
reqwest = ["dep:reqwest", "dep:rustls", "dep:webpki-roots"{tokio}]
# The blocking client uses ureq.
ureq = ["dep:ureq"]
"#
    )
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

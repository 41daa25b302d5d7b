//! `Cargo.toml`, and the `.gitignore` beside it.
//!
//! Imports `draft`, `inherited`, `input`, `literal`, the runtime, and `output`.

use super::super::draft::Draft;
use super::super::input::Input;
use super::super::literal::is_hidden;
use super::super::runtime::Runtime;
use super::inherited::{self, EDITION, Version};
use crate::output::Package;

/// The crates that the runtime depends on, each with the reason. An emitted crate has those that
/// its modules of the runtime use.
const DEPENDENCIES: &str = r#"
base64 = { version = "0.23", default-features = false, features = ["alloc"] } # HTTP Basic
brotli-decompressor = { version = "6.3", optional = true } # compressed responses
bytes = "1" # bodies, shared without copying
flate2 = { version = "1.1", default-features = false, features = ["rust_backend"], optional = true } # compressed responses
form_urlencoded = "1.2" # form bodies
http = "1" # requests and responses, for any client
jiff = { version = "1", default-features = false, features = ["std"] } # dates and times
percent-encoding = "2.3" # values in paths
regex = { version = "1", default-features = false, features = ["perf", "std"] } # long patterns, in linear time
regress = { version = "0.12", default-features = false, features = ["std"] } # patterns with lookaround or back references (ECMA 262)
serde = { version = "1", default-features = false, features = ["std"] } # decoding and encoding of values, without derive
serde_json = { version = "1", features = ["float_roundtrip", "raw_value"] } # JSON, with exact floating-point numbers
hyper = { version = "1.9", default-features = false, features = ["client", "http1"], optional = true } # the asynchronous transport
hyper-util = { version = "0.1.20", default-features = false, features = ["client-legacy", "client-proxy", "http1", "tokio"], optional = true } # its connections and proxies
hyper-rustls = { version = "0.27.7", default-features = false, features = ["http1", "ring", "tls12"], optional = true } # its TLS
http-body = { version = "1", optional = true } # bodies that are read while they are sent
http-body-util = { version = "0.1.2", optional = true } # its bodies
tower-service = { version = "0.3", optional = true } # the trait of its connectors, and of `tower`
tokio = { version = "1", default-features = false, features = ["net", "rt", "time"], optional = true } # sockets and timeouts for it
ureq = { version = "3.5", default-features = false, features = ["rustls"], optional = true } # the blocking transport
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"], optional = true } # TLS, without OpenSSL and cmake
webpki-roots = { version = "1", optional = true } # the root certificates of Mozilla
rustls-native-certs = { version = "0.8", optional = true } # those of the platform
reqwest = { version = "0.13.2", default-features = false, optional = true } # a client of the application, as a transport
tracing = { version = "0.1", default-features = false, features = ["std"], optional = true } # spans of calls
"#;

/// The checks of a crate that stands alone.
const OWN_WORKSPACE: &str = r#"
[lints.clippy]
expect_used = "deny"
indexing_slicing = "deny"
panic = "deny"
unwrap_used = "deny"

# This crate stands alone: it is a workspace of its own. With `--member`, the command generates a
# member of the workspace that it is in.
[workspace]
"#;

/// The lints of a member of a workspace that has some.
const INHERITED_LINTS: &str = "\n[lints]\nworkspace = true\n";

/// The fields that only a workspace can state.
const ONLY_INHERITED: &[&str] = &["authors", "categories", "homepage", "publish"];

/// The file `Cargo.toml`.
pub(crate) fn file(input: &Input<'_>, runtime: &Runtime) -> Draft {
    let package = input.package;
    let mut lines = Vec::new();
    if let Some(command) = &package.command {
        let command = command.replace(is_hidden, " ");
        lines.push(format!(
            "# This command generates the crate:\n# {command}\n"
        ));
    }
    lines.push(package_section(input, runtime));
    lines.push("[dependencies]".to_owned());
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
    lines.push(match &package.workspace {
        None => OWN_WORKSPACE.to_owned(),
        Some(workspace) if inherited::lints(workspace).is_some() => INHERITED_LINTS.to_owned(),
        Some(_) => String::new(),
    });
    Draft::text("Cargo.toml", lines.join("\n"))
}

/// The file `.gitignore` of a crate that stands alone; in a workspace, the folder `target` is at
/// the root. As with `cargo new`, `Cargo.lock` is not ignored.
pub(crate) fn gitignore(input: &Input<'_>) -> Option<Draft> {
    let stands_alone = input.package.workspace.is_none();
    stands_alone.then(|| Draft::text(".gitignore", "/target\n"))
}

/// What comes before the dependencies.
fn package_section(input: &Input<'_>, runtime: &Runtime) -> String {
    let description = match one_line(&input.api.title) {
        title if title.is_empty() => "A client for an HTTP API.".to_owned(),
        title => format!("A client for an HTTP API: {}.", title.trim_end_matches('.')),
    };
    let (name, description) = (string(input.name), string(&description));
    // `regress` does not state the version that its code needs.
    let lowest = match runtime.uses_crate("regress") {
        true => "1.88",
        false => "1.85",
    };
    let features = group_features(input);
    let identity = identity(input.package, input.version);
    let language = language(input.package, lowest);
    format!(
        r#"[package]
name = {name}
description = {description}
{identity}
{language}
readme = "README.md"

[package.metadata.docs.rs]
all-features = true

[features]
default = ["build-responses", "hyper", "operations", "serde"]
# The asynchronous client.
hyper = [
    "dep:hyper", "dep:hyper-util", "dep:hyper-rustls", "dep:http-body", "dep:http-body-util",
    "dep:rustls", "dep:tokio", "dep:tower-service", "dep:webpki-roots",
]
# The blocking client.
ureq = ["dep:ureq", "dep:rustls"]
# Both can trust the root certificates of the platform.
native-certs = ["dep:rustls", "dep:rustls-native-certs"]
# An asynchronous client over a `reqwest::Client` of the application.
reqwest = ["dep:reqwest", "dep:http-body", "dep:tokio"]
# An asynchronous client over a service of `tower`.
tower = ["dep:tower-service"]
# Spans of calls.
tracing = ["dep:tracing"]
# Compressed responses, with flate2.
gzip = ["dep:flate2"]
# Compressed responses, with brotli.
brotli = ["dep:brotli-decompressor"]
# The traits of serde for the types.
serde = []
# Constructors, setters and conversions of types that no request contains, which tests need.
build-responses = []
# All operations. Without the default features, list this one, or those of the groups that are used.
{features}"#
    )
}

/// The feature of all operations, and that of each group.
fn group_features(input: &Input<'_>) -> String {
    let features = input.names.groups.features();
    let all: Vec<_> = features.map(string).collect();
    let all = match all.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        several => format!("\n    {},\n", several.join(",\n    ")),
    };
    let features = input.names.groups.features();
    let groups = features.map(|name| {
        let enabled: Vec<_> = input.names.groups.enabled_by(name).map(string).collect();
        format!("{name} = [{}]\n", enabled.join(", "))
    });
    let groups: String = groups.collect();
    format!("operations = [{all}]\n{groups}")
}

/// The fields about the package as such. What the caller demands takes precedence over the
/// workspace.
fn identity(package: &Package, document_version: &str) -> String {
    let workspace = package.workspace.as_ref();
    let inherited = |field: &str| {
        let line = format!("{field}.workspace = true");
        inherited::inherits(workspace, field, "").then_some(line)
    };
    let field = |name: &str, own: Option<String>| match own {
        Some(value) => Some(format!("{name} = {value}")),
        None => inherited(name),
    };
    let own = |value: &Option<String>| value.as_deref().map(string);
    let version = match Version::of(package, document_version) {
        Version::Own(version) => format!("version = {}", string(version)),
        Version::Inherited => "version.workspace = true".to_owned(),
    };
    let license_file = match package.license {
        None => inherited("license-file"),
        Some(_) => None,
    };
    let keywords: Vec<_> = package.keywords.iter().map(|word| string(word)).collect();
    let keywords = (!keywords.is_empty()).then(|| format!("[{}]", keywords.join(", ")));
    let lines = [
        Some(version),
        field("license", own(&package.license)),
        license_file,
        field("repository", own(&package.repository)),
        field("keywords", keywords),
    ];
    let only_inherited = ONLY_INHERITED.iter().filter_map(|field| inherited(field));
    let lines = lines.into_iter().flatten().chain(only_inherited);
    lines.collect::<Vec<_>>().join("\n")
}

/// The edition, and the minimum version of Rust.
fn language(package: &Package, lowest: &str) -> String {
    let workspace = package.workspace.as_ref();
    let edition = match inherited::inherits(workspace, "edition", EDITION) {
        true => "edition.workspace = true".to_owned(),
        false => format!("edition = \"{EDITION}\""),
    };
    let rust_version = match inherited::inherits(workspace, "rust-version", lowest) {
        true => "rust-version.workspace = true".to_owned(),
        false => format!(
            "# The minimum version that the dependencies support.\nrust-version = \"{lowest}\""
        ),
    };
    format!("{edition}\n{rust_version}")
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
    use crate::names::package_name_fault;

    #[test]
    fn strings_of_toml_are_escaped() {
        assert_eq!(string("a"), "\"a\"");
        assert_eq!(string("a\"\\\u{1}"), "\"a\\\"\\\\\\U00000001\"");
    }

    #[test]
    fn no_package_has_the_name_of_a_dependency() {
        for line in DEPENDENCIES.lines().filter(|line| !line.is_empty()) {
            let name = line.split(' ').next().unwrap_or_default();
            assert!(package_name_fault(name).is_some(), "{name}");
        }
    }

    #[test]
    fn titles_are_one_short_line() {
        assert_eq!(one_line(" a\n\u{200b}b  c "), "a b c");
        assert_eq!(one_line(&"x".repeat(200)).len(), 100);
    }
}

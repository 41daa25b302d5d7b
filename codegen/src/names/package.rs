//! The name and the version of the emitted package.
//!
//! Imports `reserved`, `words`.

use super::reserved::{is_dependency, is_device, is_keyword};
use super::words::Words;

/// The maximum length of a name on crates.io.
const MAX_NAME: usize = 64;

/// The version if the document states none that can be that of a crate, as in `cargo new`.
const FIRST_VERSION: &str = "0.1.0";

/// A name for the package, made of the title of an API.
pub(crate) fn package_name(title: &str) -> String {
    let mut name = Words::of(title).kebab();
    name.truncate(MAX_NAME);
    name.truncate(name.trim_end_matches('-').len());
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) {
        name.insert_str(0, "api-");
    }
    match package_name_fault(&name) {
        None => name,
        Some(_) => format!("{name}-api"),
    }
}

/// Why this is not a valid name of the package, if it is not (The Cargo Book, "The `name` field",
/// and `cargo new`).
pub(crate) fn package_name_fault(name: &str) -> Option<&'static str> {
    const RUST: &[&str] = &["alloc", "core", "proc_macro", "std", "test"];
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic());
    // The crate is called this in code.
    let ident = name.replace('-', "_");
    let lowercase = ident.to_ascii_lowercase();
    if !starts_well || !name.chars().all(is_plain) {
        Some("a name consists of ASCII letters, digits, `-` and `_`, and begins with a letter")
    } else if name.len() > MAX_NAME {
        Some("a name has at most 64 characters")
    } else if is_keyword(&ident) {
        Some("it is a keyword of Rust")
    } else if RUST.contains(&lowercase.as_str()) {
        Some("it is the name of a crate of Rust itself")
    } else if is_device(&lowercase) {
        Some("Windows reserves it for a device")
    } else if is_dependency(&lowercase) {
        Some("emitted crates depend on a crate with this name")
    } else {
        None
    }
}

/// The version of the package, made of that of the document: a semantic version (Semantic
/// Versioning 2.0.0), also without its last number or with a `v` before it. Dates and single
/// numbers are not taken for versions.
pub(crate) fn package_version(document: &str) -> String {
    let text = document.trim();
    let text = text.strip_prefix(['v', 'V']).unwrap_or(text);
    let end = text.find(['-', '+']).unwrap_or(text.len());
    let (numbers, rest) = text.split_at(end);
    let whole = match numbers.matches('.').count() {
        1 => format!("{numbers}.0{rest}"),
        _ => text.to_owned(),
    };
    match semver::Version::parse(&whole) {
        Ok(version) => version.to_string(),
        Err(_) => FIRST_VERSION.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_package_names() {
        for (title, name) in [
            ("Twilio - Conversations", "twilio-conversations"),
            ("1Password", "api-1password"),
            ("std", "std-api"),
            ("Type", "type-api"),
            ("Gen", "gen-api"),
            ("", "empty"),
            ("日本語 API v2", "ri-ben-yu-api-v2"),
            ("Café Müller", "cafe-muller"),
            ("Con", "con-api"),
            ("HTTP", "http-api"),
            ("Serde JSON", "serde-json-api"),
        ] {
            assert_eq!(package_name(title), name);
        }
    }

    #[test]
    fn invalid_package_names_are_rejected_with_the_reason() {
        for (name, reason) in [
            ("", "begins with a letter"),
            ("-a", "begins with a letter"),
            ("a b", "letters"),
            ("a\"", "letters"),
            ("ä", "letters"),
            ("fn", "keyword"),
            ("gen", "keyword"),
            ("std", "Rust itself"),
            ("test", "Rust itself"),
            ("proc-macro", "Rust itself"),
            ("NUL", "Windows"),
            ("com1", "Windows"),
            ("serde", "depend"),
            ("serde-json", "depend"),
            ("percent_encoding", "depend"),
            ("Http", "depend"),
        ] {
            let fault = package_name_fault(name).unwrap();
            assert!(fault.contains(reason), "{name}: {fault}");
        }
        assert!(package_name_fault(&"x".repeat(65)).unwrap().contains("64"));
        for name in ["my_api-2", "https", "serde-api", "MyApi"] {
            assert_eq!(package_name_fault(name), None);
        }
    }

    #[test]
    fn versions_of_documents_become_versions_of_crates() {
        for (document, version) in [
            ("2.1.0", "2.1.0"),
            ("1.2", "1.2.0"),
            ("v3.0.1", "3.0.1"),
            (" 1.0.0-oas3 ", "1.0.0-oas3"),
            ("1.2-beta.1", "1.2.0-beta.1"),
            ("1.2+build.5", "1.2.0+build.5"),
            ("1", FIRST_VERSION),
            ("20240501", FIRST_VERSION),
            ("2023-01-01", FIRST_VERSION),
            ("2023.01", FIRST_VERSION),
            ("1.2.3.4", FIRST_VERSION),
            ("latest", FIRST_VERSION),
            ("", FIRST_VERSION),
            ("1.0.0\"\n[dependencies]", FIRST_VERSION),
        ] {
            assert_eq!(package_version(document), version, "{document}");
        }
    }
}

//! The name of the emitted package.
//!
//! Imports `reserved`, `words`.

use super::reserved::is_device;
use super::words::Words;

/// A name for the package, made of the title of an API.
pub(crate) fn package_name(title: &str) -> String {
    let mut name = Words::of(title).kebab();
    name.truncate(64);
    name.truncate(name.trim_end_matches('-').len());
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) {
        name.insert_str(0, "api-");
    }
    if is_package_name(&name) {
        name
    } else {
        format!("{name}-api")
    }
}

/// Whether this is a valid name of a package: letters, digits, `-` and `_`, but not a keyword,
/// a crate of Rust itself, or a device of Windows (The Cargo Book, "The name field").
pub(crate) fn is_package_name(name: &str) -> bool {
    const RUST: &[&str] = &["alloc", "core", "proc_macro", "proc-macro", "std", "test"];
    name.len() <= 64
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        && !RUST.contains(&name)
        && !is_device(&name.to_ascii_lowercase())
        && syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_package_names() {
        assert_eq!(
            package_name("Twilio - Conversations"),
            "twilio-conversations"
        );
        assert_eq!(package_name("1Password"), "api-1password");
        assert_eq!(package_name("std"), "std-api");
        assert_eq!(package_name("Type"), "type-api");
        assert_eq!(package_name(""), "empty");
        assert_eq!(package_name("日本語 API v2"), "ri-ben-yu-api-v2");
        assert_eq!(package_name("Café Müller"), "cafe-muller");
        assert_eq!(package_name("Con"), "con-api");
    }

    #[test]
    fn invalid_package_names_are_rejected() {
        for invalid in ["", "-a", "a b", "a\"", "fn", "std", "ä", "NUL"] {
            assert!(!is_package_name(invalid), "{invalid}");
        }
        assert!(is_package_name("my_api-2"));
    }
}

//! The name of the emitted package.

use super::reserved::is_device;
use super::words::Words;

/// A name for the package, made of the title of a description.
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

/// Whether a package can be called that: letters, digits, `-` and `_`, no keyword, no crate
/// of Rust itself, and no device of Windows (The Cargo Book, "The name field").
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
    fn odd_package_names_are_told() {
        for odd in ["", "-a", "a b", "a\"", "fn", "std", "ä", "NUL"] {
            assert!(!is_package_name(odd), "{odd}");
        }
        assert!(is_package_name("my_api-2"));
    }
}

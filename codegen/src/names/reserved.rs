//! Names that mean something already: to Rust, to file systems, to emitted code.

/// What a type cannot be called: what an emitted file calls by its bare name; derive macros,
/// which make a link to the type ambiguous; and constructors, whose name Clippy keeps apart.
pub(super) const TYPES: &[&str] = &[
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "Err",
    "From",
    "FromStatic",
    "Fromstatic",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "New",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Some",
    "String",
    "TryFrom",
    "Vec",
];

/// Methods that each request has already, or that would shadow those of its traits; and those
/// of operators, which Rust knows by their name.
pub(super) const SETTERS: &[&str] = &[
    "add",
    "bitand",
    "bitor",
    "bitxor",
    "clone",
    "div",
    "into",
    "mul",
    "new",
    "rem",
    "shl",
    "shr",
    "sub",
    "to_http",
    "validate",
    "validate_at",
    "write_into",
];

/// Methods that each client has already, or that would shadow those of its traits, or be taken
/// for them.
pub(super) const METHODS: &[&str] = &[
    "clone",
    "cmp",
    "new",
    "request_context",
    "send",
    "stream",
    "with_transport",
];

/// What a variant must not be called.
pub(super) const VARIANTS: &[&str] = &["Self"];

/// Names of the enumeration's own associated items do not clash with variants, which are
/// in another case; so only the variant for all others has to find a place.
pub(super) const OTHER: &[&str] = &["Other", "Unlisted", "OtherValue"];

/// Names that Windows keeps for devices, whatever extension they have (Microsoft, "Naming
/// Files, Paths, and Namespaces"), beside `com1` and `lpt1` to `com9` and `lpt9`.
const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];

/// The words that Rust keeps to itself (The Rust Reference, "Keywords"), of all editions.
const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether Rust keeps the word to itself.
pub(super) fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// Whether a keyword cannot even be a raw identifier.
pub(super) fn is_never_raw(name: &str) -> bool {
    matches!(name, "self" | "super" | "crate" | "Self")
}

/// Whether a file cannot be called that everywhere.
pub(super) fn is_device(name: &str) -> bool {
    let port = name.strip_prefix("com").or(name.strip_prefix("lpt"));
    DEVICES.contains(&name) || port.is_some_and(|port| matches!(port.as_bytes(), [b'0'..=b'9']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_known() {
        assert!(["con", "aux", "com1", "lpt9"].into_iter().all(is_device));
        assert!(!["cons", "com", "com10", "lpt"].into_iter().any(is_device));
    }

    #[test]
    fn keywords_are_those_of_syn_and_those_of_later_editions() {
        assert!(KEYWORDS.is_sorted());
        for word in KEYWORDS.iter().filter(|word| **word != "gen") {
            assert!(syn::parse_str::<syn::Ident>(word).is_err(), "{word}");
        }
    }

    #[test]
    fn keywords_are_known() {
        for word in ["type", "gen", "async", "self", "try", "yield"] {
            assert!(is_keyword(word), "{word}");
        }
        assert!(!is_keyword("union"));
    }
}

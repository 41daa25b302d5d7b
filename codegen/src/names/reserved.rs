//! Names that are reserved by Rust, by file systems or by emitted code.

/// Names that a type cannot have: those that emitted files use unqualified; derive macros, which
/// make a link to the type ambiguous; and `New`, which Clippy would mistake for a constructor.
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

/// Methods that each request or object has, or that would shadow those of its traits; and those of
/// operators, which Clippy reports (`should_implement_trait`).
pub(super) const SETTERS: &[&str] = &[
    "add",
    "bitand",
    "bitor",
    "bitxor",
    "clone",
    "div",
    "into",
    "is_null",
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

/// Methods that each client has, or that would shadow those of its traits, or be mistaken for
/// them.
pub(super) const METHODS: &[&str] = &[
    "blocking",
    "call",
    "clone",
    "cmp",
    "new",
    "request_context",
    "with_transport",
];

/// Crates and modules that emitted files name, besides those of the runtime.
pub(super) const PATHS: &[&str] = &[
    "bytes",
    "http",
    "operations",
    "serde",
    "serde_json",
    "shapes",
    "std",
    "types",
];

/// The modules of the runtime that the file around the modules of operations imports.
pub(super) const IMPORTS: &[&str] = &["api_client", "call"];

/// Names that a variant cannot have.
pub(super) const VARIANTS: &[&str] = &["Self"];

/// The name of the variant of unlisted values.
pub(super) const OTHER: &str = "Other";

/// Names for it where one of the values has that one, in the order of preference.
pub(super) const INSTEAD_OF_OTHER: [&str; 2] = ["Unlisted", "OtherValue"];

/// Names that Windows reserves for devices, with any extension (Microsoft, "Naming Files, Paths,
/// and Namespaces"), besides `com1` and `lpt1` to `com9` and `lpt9`.
const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];

/// The crates that emitted crates may depend on, as they are called in code.
const DEPENDENCIES: &[&str] = &[
    "base64",
    "brotli_decompressor",
    "bytes",
    "flate2",
    "form_urlencoded",
    "http",
    "http_body",
    "http_body_util",
    "hyper",
    "hyper_rustls",
    "hyper_util",
    "jiff",
    "percent_encoding",
    "regex",
    "regress",
    "reqwest",
    "rustls",
    "rustls_native_certs",
    "serde",
    "serde_json",
    "tokio",
    "tower_service",
    "tracing",
    "ureq",
    "webpki_roots",
];

/// The features of emitted crates, and those that they may have one day.
const FEATURES: &[&str] = &[
    "async",
    "blocking",
    "brotli",
    "build_responses",
    "default",
    "gzip",
    "hyper",
    "native_certs",
    "native_tls",
    "oauth",
    "operations",
    "platform_verifier",
    "reqwest",
    "retry",
    "rustls",
    "tower",
    "tracing",
    "ureq",
];

/// The keywords of all editions (The Rust Reference, "Keywords").
const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether a word is a keyword.
pub(super) fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// Whether emitted crates may depend on the crate that is called this in code.
pub(super) fn is_dependency(name: &str) -> bool {
    DEPENDENCIES.contains(&name)
}

/// Whether a feature of this name is, or may become, one of every emitted crate. `operations` is the
/// one of all groups, and the name of the folder around them.
pub(super) fn is_feature(name: &str) -> bool {
    FEATURES.contains(&name)
}

/// Whether a keyword cannot even be a raw identifier.
pub(super) fn is_never_raw(name: &str) -> bool {
    matches!(name, "self" | "super" | "crate" | "Self")
}

/// Whether Windows reserves a name of a file.
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

//! `format: iri`: an absolute internationalized URI.

use crate::runtime::format::iri_characters;
use crate::runtime::format::string_format::StringFormat;
use crate::runtime::format::uri_syntax;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "iri",
    expected: "an absolute IRI (RFC 3987)",
    accepts: is_iri,
};

/// Matches `IRI` (RFC 3987, section 2.2).
pub fn is_iri(text: &str) -> bool {
    uri_syntax::is_absolute(text, iri_characters::OF_IRI)
}

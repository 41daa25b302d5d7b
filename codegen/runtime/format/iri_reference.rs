//! `format: iri-reference`: an IRI or a relative reference.

use crate::runtime::format::iri_characters;
use crate::runtime::format::string_format::StringFormat;
use crate::runtime::format::uri_syntax;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "iri-reference",
    expected: "an IRI or a relative reference (RFC 3987)",
    accepts: is_iri_reference,
};

/// Matches `IRI-reference` (RFC 3987, section 2.2).
pub fn is_iri_reference(text: &str) -> bool {
    uri_syntax::is_reference(text, iri_characters::OF_IRI)
}

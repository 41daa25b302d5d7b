//! `format: iri`: a URI in the letters of all scripts, with its scheme.

use crate::runtime::format::iri_characters;
use crate::runtime::format::string_format::Format;
use crate::runtime::format::uri_syntax;

/// The format.
pub const FORMAT: Format = Format {
    name: "iri",
    expected: "an absolute IRI (RFC 3987)",
    accepts: is_iri,
};

/// `IRI`, RFC 3987, section 2.2.
pub fn is_iri(text: &str) -> bool {
    uri_syntax::is_absolute(text, iri_characters::OF_IRI)
}

//! The styles of parameters.
//!
//! Imports nothing.

/// The styles that a parameter may have, by its `in` ("Style Values" in OpenAPI 3.0.4); none
/// for an `in` that OpenAPI does not have.
pub(super) fn styles_in(location: &str) -> Option<&'static [&'static str]> {
    Some(match location {
        "path" => &["matrix", "label", "simple"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        "cookie" => &["form"],
        _ => return None,
    })
}

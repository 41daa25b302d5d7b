//! The base URIs that files state.
//!
//! Imports `keyword`, from this layer `document` and `identify`, and from this folder `location`.

use super::location::{Location, url};
use crate::keyword::Keyword;
use crate::spec::document::Node;
use crate::spec::identify::SELF;

/// The base URI that a file states: `$self` of a document (OpenAPI 3.2, OpenAPI Object), or the
/// `$id` of a schema (JSON Schema 2020-12 core, section 8.2.1).
pub(super) fn stated_base(location: &Location, root: &Node) -> Location {
    let is_document = root.get("openapi").is_some();
    let keyword = if is_document {
        SELF
    } else {
        Keyword::Id.name()
    };
    let stated = root.get(keyword).and_then(Node::as_str);
    let stated = stated.and_then(|text| text.split('#').next());
    let base = stated.filter(|text| !text.is_empty()).map(|text| {
        let base = url(text).or_else(|_| location.resolve(text));
        base.unwrap_or_else(|_| location.clone())
    });
    base.unwrap_or_else(|| location.clone())
}

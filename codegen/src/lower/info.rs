//! The description of the API as a whole: Info Object, tags, external documentation.
//!
//! Imports `ir`, `spec`, and from this layer `docs`.

use super::docs::see_also;
use crate::ir::{Api, Tag};
use crate::spec::{Cursor, decode};
use openapiv3::Info;

/// What the OpenAPI Object says about the API as a whole; the version is empty if the document does
/// not have one.
pub(super) fn about(root: &Cursor<'_>) -> Api {
    let info: Info = root
        .get("info")
        .as_ref()
        .and_then(decode)
        .unwrap_or_default();
    let title = Some(info.title).filter(|title| !title.is_empty());
    Api {
        title: title.unwrap_or_else(|| "API".to_owned()),
        version: info.version,
        description: info.description,
        see_also: see_also(root),
        tags: tags(root),
        ..Api::default()
    }
}

/// The tags that are declared (OpenAPI 3.0.4, Tag Object). One without a name is not a tag.
fn tags(root: &Cursor<'_>) -> Vec<Tag> {
    let tags = root.get("tags");
    let tags = tags.iter().flat_map(Cursor::items);
    let tags = tags.filter_map(|tag| {
        let decoded: openapiv3::Tag = decode(&tag)?;
        Some(Tag {
            name: decoded.name,
            summary: tag.text("summary").map(str::to_owned),
            description: decoded.description,
        })
    });
    tags.filter(|tag| !tag.name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::load;

    fn read(text: &str) -> Api {
        about(&Cursor::root(&load(text).unwrap()))
    }

    #[test]
    fn an_api_is_described_by_info_and_external_docs() {
        let about = read(
            "{info: {title: T, version: 2.0, description: D},
              externalDocs: {url: 'https://a.example'}}",
        );
        assert_eq!((about.title.as_str(), about.version.as_str()), ("T", "2.0"));
        assert_eq!(about.description.as_deref(), Some("D"));
        let url = about.see_also.map(|link| link.url);
        assert_eq!(url.as_deref(), Some("https://a.example"));
    }

    #[test]
    fn an_api_without_info_has_a_title() {
        let about = read("{tags: [{name: a}, {description: d}, 5, {name: b, description: e}]}");
        assert_eq!((about.title.as_str(), about.version.as_str()), ("API", ""));
        assert_eq!(about.description, None);
        let names = about.tags.iter().map(|tag| tag.name.as_str());
        assert_eq!(names.collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(about.tags[1].description.as_deref(), Some("e"));
    }
}

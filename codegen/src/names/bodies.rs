//! The names of bodies with several contents: an enum, and structs for multipart contents.
//!
//! Imports `ident`, `inputs`, `operation_ids`, `scope`, `variants`, and `ir`.

use super::ident::Ident;
use super::inputs::{NamedInput, part_inputs};
use super::operation_ids;
use super::scope::Scope;
use super::variants;
use crate::ir::{Content, ContentKind, Operation};

/// A body with several contents, as an enum.
pub(crate) struct NamedChoice<'a> {
    /// The enum.
    pub(crate) ident: Ident,
    /// The contents, each a variant.
    pub(crate) contents: Vec<NamedContent<'a>>,
}

/// One of several contents of a body.
pub(crate) struct NamedContent<'a> {
    pub(crate) content: &'a Content,
    /// Its variant.
    pub(crate) ident: Ident,
    /// The struct of its parts, if it is multipart.
    pub(crate) parts: Option<NamedParts<'a>>,
}

/// The parts of a multipart body, as a struct.
pub(crate) struct NamedParts<'a> {
    /// The struct.
    pub(crate) ident: Ident,
    /// Its fields.
    pub(crate) inputs: Vec<NamedInput<'a>>,
}

/// Names the contents of an operation's body, if there are several.
pub(super) fn choice<'a>(operation: &'a Operation, scope: &mut Scope) -> Option<NamedChoice<'a>> {
    let contents = operation.body.as_ref().map(|body| body.contents.as_slice());
    let contents = contents.filter(|contents| contents.len() > 1)?;
    let words = operation_ids::words(&operation.id);
    let mut claim = |word: &str| scope.claim(&words.with(word.to_owned())).ident;
    let ident = claim("body");
    let named = variants::claim(contents.iter(), |content| name(content)).into_iter();
    let named = named.map(|(content, ident)| NamedContent {
        content,
        ident,
        parts: match &content.kind {
            ContentKind::Multipart(parts) => Some(NamedParts {
                ident: claim("parts"),
                inputs: part_inputs(parts),
            }),
            _ => None,
        },
    });
    let contents = named.collect();
    Some(NamedChoice { ident, contents })
}

/// The text that a content is named after; JSON of a media type of its own by its subtype.
fn name(content: &Content) -> String {
    match &content.kind {
        ContentKind::Json(_) => {
            let media_type = content.media_type.to_ascii_lowercase();
            let (_, subtype) = media_type.split_once('/').unwrap_or_default();
            match subtype {
                "json" => "JSON".to_owned(),
                subtype => subtype.replace("+json", " "),
            }
        }
        ContentKind::Form(_) => "form".to_owned(),
        ContentKind::Multipart(_) => "multipart".to_owned(),
        ContentKind::Text(_) => "text".to_owned(),
        ContentKind::Bytes | ContentKind::File(_) => "bytes".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Form, Type};

    #[test]
    fn contents_are_named_after_their_kind() {
        let json = |media_type: &str| Content {
            media_type: media_type.to_owned(),
            kind: ContentKind::Json(Type::Any),
        };
        assert_eq!(name(&json("Application/JSON")), "JSON");
        assert_eq!(name(&json("application/vnd.pet+json")), "vnd.pet ");
        for (kind, expected) in [
            (ContentKind::Form(Form::Value(Type::Any)), "form"),
            (ContentKind::Multipart(Vec::new()), "multipart"),
            (ContentKind::Text(Type::Any), "text"),
            (ContentKind::Bytes, "bytes"),
            (ContentKind::File(Vec::new()), "bytes"),
        ] {
            let media_type = "a/b".to_owned();
            assert_eq!(name(&Content { media_type, kind }), expected);
        }
    }
}

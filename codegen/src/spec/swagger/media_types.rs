//! `consumes` and `produces`: the media types of bodies and responses ("MIME Types").
//!
//! Imports `diag`, and from this layer `document`, and from this folder `converter`.

use super::converter::Converter;
use crate::diag::Pointer;
use crate::spec::document::{Cursor, Node};

/// A media type, and the place that states it.
#[derive(Clone, Debug)]
pub(super) struct MediaType<'d> {
    pub(super) name: &'d str,
    pub(super) at: Pointer<'d>,
}

/// The media type of values where the document states none.
pub(super) const JSON: &str = "application/json";
/// The media type of files where the document states none.
pub(super) const BYTES: &str = "application/octet-stream";
/// The media types of forms.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";
pub(super) const MULTIPART: &str = "multipart/form-data";

impl<'d> MediaType<'d> {
    /// The name without parameters, in lower case.
    fn essence(&self) -> String {
        let essence = self.name.split(';').next().unwrap_or_default();
        essence.trim().to_ascii_lowercase()
    }

    pub(super) fn is(&self, essence: &str) -> bool {
        self.essence() == essence
    }

    /// Whether it is one of those that a form is sent in.
    pub(super) fn is_form(&self) -> bool {
        self.is(FORM) || self.is(MULTIPART)
    }

    /// Whether a value with parts can be in this media type. All others hold texts and files.
    pub(super) fn holds_values(&self) -> bool {
        const WORDS: [&str; 8] = [
            "json",
            "xml",
            "yaml",
            "msgpack",
            "cbor",
            "proto",
            "form",
            "event-stream",
        ];
        let essence = self.essence();
        essence.contains('*') || WORDS.iter().any(|word| essence.contains(word))
    }
}

impl<'d> Converter<'_, 'd> {
    /// The media types that an operation consumes, or else those of the document.
    pub(super) fn consumes(&self, operation: Option<&Cursor<'d>>) -> Vec<MediaType<'d>> {
        self.media_types("consumes", operation)
    }

    /// The media types that an operation produces, or else those of the document.
    pub(super) fn produces(&self, operation: Option<&Cursor<'d>>) -> Vec<MediaType<'d>> {
        self.media_types("produces", operation)
    }

    /// An empty list of an operation overrides that of the document ("Operation Object").
    fn media_types(
        &self,
        field: &'static str,
        operation: Option<&Cursor<'d>>,
    ) -> Vec<MediaType<'d>> {
        let own = operation.and_then(|operation| operation.get(field));
        let list = own.filter(|list| *list.node != Node::Null);
        let Some(list) = list.or_else(|| self.root.get(field)) else {
            return Vec::new();
        };
        // One media type without a list is meant as a list of it.
        let items: Vec<_> = match list.node {
            Node::String(_) => vec![list],
            Node::Null => Vec::new(),
            Node::List(_) => list.items().collect(),
            _ => {
                self.expect(false, &list, field, "a list");
                Vec::new()
            }
        };
        let mut names: Vec<MediaType<'d>> = Vec::new();
        for item in items {
            match item.node.as_str() {
                Some(name) if names.iter().any(|known| known.name == name) => {}
                Some(name) => names.push(MediaType { name, at: item.at }),
                None => _ = self.expect(false, &item, field, "a list of strings"),
            }
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_media_types_hold_values() {
        let holds = |name| {
            let at = Pointer::default();
            MediaType { name, at }.holds_values()
        };
        for name in [
            "application/json",
            "text/JSON; v=1",
            "a/b+xml",
            "*/*",
            "text/event-stream",
        ] {
            assert!(holds(name), "{name}");
        }
        for name in [
            "text/plain",
            "application/octet-stream",
            "image/png",
            "application/x-tar",
        ] {
            assert!(!holds(name), "{name}");
        }
    }
}

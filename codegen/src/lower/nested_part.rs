//! Parts that are bodies themselves: forms, and multipart bodies (OpenAPI 3.2, "Nested Encoding").
//!
//! Imports `context`, `file`, `form`, `lowering`, `media_type_name`, `positions`, and `ir`, `keyword` and `spec`.

use super::context::Context;
use super::file::only_type;
use super::form::said_style;
use super::lowering::Lowering;
use super::media_type_name::{essence, is_json, named_media_types};
use super::positions::NESTED_FIELDS;
use crate::ir::{Encoding, Nested, Part};
use crate::keyword::{JsonTypes, Keyword};
use crate::spec::Cursor;

/// What is inside of a part.
pub(super) struct NestedPart {
    nested: Nested,
    /// The media types of the items.
    media_types: Vec<String>,
}

impl<'d> Context<'d, '_> {
    /// What is inside of a part with these schemas, if its Encoding Object describes that, and it is
    /// supported: an object as a form, or an array as parts with one encoding.
    pub(super) fn nested_part(
        &self,
        places: &[Cursor<'d>],
        encoding: &Cursor<'d>,
    ) -> Option<NestedPart> {
        let media_type = encoding.text("contentType")?.trim();
        let mut schemas = places
            .iter()
            .filter_map(|place| self.resolve(place.clone()));
        let typed = |schema: &Cursor<'d>| only_type(schema).filter(|it| *it != JsonTypes::ALL);
        let (schema, types) = schemas.find_map(|schema| Some((schema.clone(), typed(&schema)?)))?;
        let essence = essence(media_type);
        match types {
            JsonTypes::OBJECT if essence == "application/x-www-form-urlencoded" => {
                nested_form(encoding)
            }
            JsonTypes::ARRAY if essence.starts_with("multipart/") => {
                let is_tuple = schema.get(Keyword::PrefixItems).is_some();
                let is_named = essence == "multipart/form-data";
                let nested = nested_items(media_type, encoding);
                nested.filter(|_| !is_tuple && !is_named)
            }
            _ => None,
        }
    }
}

/// A form, whose fields may have encodings.
fn nested_form(encoding: &Cursor<'_>) -> Option<NestedPart> {
    let fields = encoding.get("encoding")?.entries();
    let fields = fields.map(|(name, field)| {
        let is_json = field.text("contentType").is_some_and(is_json);
        let otherwise = match is_json {
            true => Encoding::Json,
            false => Encoding::Mixed,
        };
        (name.to_owned(), said_style(&field).unwrap_or(otherwise))
    });
    Some(NestedPart {
        nested: Nested::Form(fields.collect()),
        media_types: Vec::new(),
    })
}

/// Parts with one encoding, which are not bodies again.
fn nested_items(media_type: &str, encoding: &Cursor<'_>) -> Option<NestedPart> {
    let items = encoding.get("itemEncoding")?;
    let has = |owner: &Cursor<'_>, field: &str| owner.get(field).is_some();
    let is_deeper = NESTED_FIELDS.iter().any(|field| has(&items, field));
    let has_others = has(encoding, "encoding") || has(encoding, "prefixEncoding");
    let media_types = items.text("contentType").map(named_media_types);
    (!is_deeper && !has_others).then(|| NestedPart {
        nested: Nested::Items(media_type.to_owned()),
        media_types: media_types.unwrap_or_default(),
    })
}

impl<'d> Lowering<'d, '_> {
    /// A part with what is inside of it.
    pub(super) fn with_nested(
        &self,
        part: Part,
        inside: NestedPart,
        encoding: &Cursor<'d>,
    ) -> Part {
        let items = encoding.get("itemEncoding");
        let fields = encoding.get("encoding");
        let inner = fields
            .iter()
            .flat_map(Cursor::entries)
            .map(|(_, field)| field);
        for inner in inner.chain(items) {
            if let Some(headers) = inner.get("headers") {
                let message = "the headers inside of a nested encoding are omitted: only a file can \
                               have some, by `File::part_header`";
                self.cx().omit(&headers.at, message);
            }
        }
        Part {
            media_types: inside.media_types,
            nested: Some(inside.nested),
            ..part
        }
    }
}

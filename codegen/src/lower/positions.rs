//! Multipart bodies whose parts have no names: what each part contains, by its position (OpenAPI 3.2,
//! "Encoding By Position" and "Sequential Media Types").
//!
//! Imports `file`, `lowering`, `media_type`, `media_type_name`, and `ir`, `keyword` and `spec`.

use super::file::only_type;
use super::lowering::Lowering;
use super::media_type::{Carries, MediaType};
use super::media_type_name::{is_json, named_media_types};
use crate::ir::{Header, Label, PartContent, Parts, Type};
use crate::keyword::{JsonTypes, Keyword, KeywordSet};
use crate::spec::{Cursor, Version};

/// The fields of an Encoding Object about what is inside of a part.
const NESTED_FIELDS: [&str; 3] = ["encoding", "prefixEncoding", "itemEncoding"];

/// The parts of a body.
pub(super) struct Positions<'d> {
    /// The first parts.
    pub(super) prefix: Vec<Placed<'d>>,
    /// Each of the parts after these.
    pub(super) rest: Option<Placed<'d>>,
}

/// What the document says of a part.
pub(super) struct Placed<'d> {
    pub(super) schema: Option<Cursor<'d>>,
    /// The Encoding Object.
    pub(super) encoding: Option<Cursor<'d>>,
}

impl<'d> Placed<'d> {
    /// The media types that the document asks for.
    pub(super) fn media_types(&self) -> Vec<String> {
        let encoding = self.encoding.as_ref();
        let names = encoding.and_then(|encoding| encoding.text("contentType"));
        names.map(named_media_types).unwrap_or_default()
    }

    /// The type of any value: of JSON, or of text.
    pub(super) fn any_value(&self) -> Type {
        match self.media_types().iter().any(|name| is_json(name)) {
            true => Type::Any,
            false => Type::String(None),
        }
    }
}

impl<'d> Lowering<'d, '_> {
    /// Whether a body has parts without names, of which the document says what each contains.
    pub(super) fn has_positions(&self, media_type: &MediaType<'d>) -> bool {
        let is_array = || {
            let schema = media_type.schema.clone();
            let schema = schema.and_then(|schema| self.cx().resolve(schema));
            self.cx().resolver.version() >= Version::V3_2 && schema.is_some_and(|it| is_array(&it))
        };
        let is_encoded = ["prefixEncoding", "itemEncoding"]
            .iter()
            .any(|field| media_type.object.get(field).is_some());
        media_type.is_parts() && (media_type.item_schema.is_some() || is_encoded || is_array())
    }

    /// The parts of an array, whose encodings are fields of `object`: a Media Type Object, or an
    /// Encoding Object.
    pub(super) fn positions(
        &self,
        object: &Cursor<'d>,
        schema: Option<&Cursor<'d>>,
        item_schema: Option<&Cursor<'d>>,
    ) -> Positions<'d> {
        let array = schema.and_then(|schema| self.cx().resolve(schema.clone()));
        let inside = |keyword| array.as_ref().and_then(|array| array.get(keyword));
        let list =
            |list: Option<Cursor<'d>>| -> Vec<_> { list.iter().flat_map(Cursor::items).collect() };
        let schemas = list(inside(Keyword::PrefixItems));
        let encodings = list(object.get("prefixEncoding"));
        let each = item_schema.cloned().or_else(|| inside(Keyword::Items));
        let is_closed = each.as_ref().and_then(Cursor::as_boolean_schema) == Some(false);
        let each = each.filter(|_| !is_closed);
        let encoding = object.get("itemEncoding");
        let prefix = (0..schemas.len().max(encodings.len())).map(|index| Placed {
            schema: schemas.get(index).or(each.as_ref()).cloned(),
            encoding: encodings.get(index).or(encoding.as_ref()).cloned(),
        });
        let prefix = prefix.collect();
        let has_rest = !is_closed && (each.is_some() || encoding.is_some());
        Positions {
            prefix,
            rest: has_rest.then_some(Placed {
                schema: each,
                encoding,
            }),
        }
    }

    /// The parts of a response.
    pub(super) fn received_parts(&mut self, media_type: &MediaType<'d>, label: &Label) -> Parts {
        let (schema, item) = (media_type.schema.as_ref(), media_type.item_schema.as_ref());
        let positions = self.positions(&media_type.object, schema, item);
        let all = positions.prefix.iter().chain(&positions.rest);
        let mut headers: Vec<Header> = Vec::new();
        for encoding in all.filter_map(|position| position.encoding.as_ref()) {
            self.omit_nested(encoding, &[]);
            for header in self.received_part_headers(encoding, &media_type.label(label)) {
                let is_new = !headers
                    .iter()
                    .any(|it| it.name.eq_ignore_ascii_case(&header.name));
                headers.extend(Some(header).filter(|_| is_new));
            }
        }
        self.enforce_array(schema, false);
        let prefix = positions
            .prefix
            .iter()
            .enumerate()
            .map(|(index, position)| {
                let label = media_type.label(label).part(&position_name(index));
                self.part_content(position, &label)
            });
        let prefix = prefix.collect();
        let label = media_type.item_label(label, "item");
        let rest = positions.rest.as_ref();
        Parts {
            prefix,
            rest: rest.map(|position| self.part_content(position, &label)),
            headers,
        }
    }

    /// Records what is enforced of the schema of all parts: in responses, not their number.
    pub(super) fn enforce_array(&self, schema: Option<&Cursor<'d>>, is_sent: bool) {
        const LIMITS: [Keyword; 2] = [Keyword::MinItems, Keyword::MaxItems];
        const ARRAY: [Keyword; 4] = [
            Keyword::Items,
            Keyword::PrefixItems,
            Keyword::Ref,
            Keyword::Type,
        ];
        let schema = schema.and_then(|schema| self.cx().resolve(schema.clone()));
        let Some(schema) = schema.filter(is_array) else {
            return;
        };
        let coverage = &self.cx().coverage;
        coverage.enforce(&schema, KeywordSet::of(&ARRAY).or(KeywordSet::of(&LIMITS)));
        let reason = "what the schema says of all parts together is not enforced";
        let others = schema.keywords().filter(|keyword| {
            let is_enforced = ARRAY.contains(keyword) || (is_sent && LIMITS.contains(keyword));
            keyword.is_constraint() && !is_enforced
        });
        for keyword in others {
            coverage.document(&schema, keyword, reason);
            self.cx().omit(&schema.at.key(keyword.name()), reason);
        }
    }

    /// Reports the encodings of what is inside of a part, but for the fields that are supported.
    pub(super) fn omit_nested(&self, encoding: &Cursor<'d>, supported: &[&str]) {
        let fields = NESTED_FIELDS.iter().filter(|it| !supported.contains(it));
        for field in fields.filter_map(|field| encoding.get(field)) {
            let message = "a nested encoding is omitted: in requests, `encoding` is supported for an \
                           object whose `contentType` is a form or `multipart/form-data`, and \
                           `prefixEncoding` and `itemEncoding` for an array whose `contentType` is \
                           another multipart type";
            self.cx().omit(&field.at, message);
        }
    }

    /// What a part contains.
    fn part_content(&mut self, position: &Placed<'d>, label: &Label) -> PartContent {
        if self.is_bytes(position) {
            return PartContent::Bytes;
        }
        PartContent::Value(match self.schema_of_value(position) {
            Some(schema) => self.ty(schema, label),
            None => position.any_value(),
        })
    }

    /// The schema of a part that is a value, unless it accepts everything, or the part is text, and it
    /// does not say that its values are texts.
    pub(super) fn schema_of_value<'p>(&self, position: &'p Placed<'d>) -> Option<&'p Cursor<'d>> {
        let schema = position.schema.as_ref()?;
        let media_types = position.media_types();
        let is_text = |name: &String| name.starts_with("text/") && !is_json(name);
        let is_text = !media_types.is_empty() && media_types.iter().all(is_text);
        match self.cx().carries(Some(schema)) {
            Carries::Anything => None,
            Carries::Value if is_text && self.is_open(schema) => None,
            _ => Some(schema),
        }
    }

    /// Whether a schema accepts values of several types.
    fn is_open(&self, schema: &Cursor<'d>) -> bool {
        let resolved = self.cx().resolve(schema.clone());
        let has_all = |schema| only_type(&schema) == Some(JsonTypes::ALL) && !is_array(&schema);
        resolved.is_some_and(has_all) && !self.cx().is_structured(schema)
    }

    /// Whether a part is read and written as bytes: it is a file, or has a media type that is neither
    /// JSON nor text; of several media types, one, if the schema accepts values of several types.
    pub(super) fn is_bytes(&self, position: &Placed<'d>) -> bool {
        let media_types = position.media_types();
        let schema = position.schema.as_ref();
        let carries = self.cx().carries(schema);
        if carries == Carries::Bytes {
            return true;
        }
        if media_types.is_empty() {
            // Without a media type, a part that can be anything is bytes (OpenAPI 3.2, Encoding
            // Object, `contentType`).
            return carries == Carries::Anything;
        }
        let is_structured = schema.is_some_and(|schema| self.cx().is_structured(schema));
        let is_text = |name: &str| name.starts_with("text/") && !is_structured;
        let is_range = |name: &str| carries == Carries::Value && is_range_of_json(name);
        let is_value = |name: &String| is_json(name) || is_text(name) || is_range(name);
        let is_open = schema.is_none_or(|schema| self.is_open(schema));
        let has_value = match is_open {
            true => media_types.iter().all(is_value),
            false => media_types.iter().any(is_value),
        };
        if has_value {
            return false;
        }
        if let Some(schema) = schema.filter(|_| carries == Carries::Value) {
            let message = "the schemas of parts that are neither JSON nor text are not supported: \
                           such parts are bytes";
            self.cx().omit(&schema.at, message);
        }
        true
    }
}

/// Whether a schema describes an array.
pub(super) fn is_array(schema: &Cursor<'_>) -> bool {
    let says = |keyword| schema.get(keyword).is_some();
    match only_type(schema) {
        Some(JsonTypes::ARRAY) => true,
        Some(JsonTypes::ALL) => says(Keyword::Items) || says(Keyword::PrefixItems),
        _ => false,
    }
}

/// Whether a range of media types has JSON in it.
fn is_range_of_json(name: &str) -> bool {
    matches!(name, "*/*" | "application/*")
}

/// The name of one of the first parts.
pub(super) fn position_name(index: usize) -> String {
    format!("part {}", index + 1)
}

//! Multipart bodies of requests whose parts have no names (OpenAPI 3.2, "Encoding By Position").
//!
//! Imports `lowering`, `media_type`, `multipart`, `nested_part`, `positions`, `schema`, and `ir`, `keyword` and
//! `spec`.

use super::lowering::{Lowering, component_label};
use super::media_type::MediaType;
use super::positions::{Placed, position_name};
use super::schema::{count, place_docs};
use crate::ir::{Docs, Label, List, Part, Position, Type, is_name};
use crate::keyword::Keyword;
use crate::spec::Cursor;

/// The name of the parts after the first ones.
const REST: &str = "parts";

impl<'d> Lowering<'d, '_> {
    /// The parts that are sent. The first ones are always there, since all others would take their
    /// positions.
    pub(super) fn sent_parts(&mut self, media_type: &MediaType<'d>, label: &Label) -> Vec<Part> {
        let (schema, item) = (media_type.schema.as_ref(), media_type.item_schema.as_ref());
        let positions = self.positions(&media_type.object, schema, item);
        self.enforce_array(schema, true);
        let label = media_type.label(label);
        let prefix = positions.prefix.iter().enumerate();
        let prefix = prefix.map(|(index, placed)| self.part_at(index, placed, &label));
        let mut parts: Vec<_> = prefix.collect();
        if let Some(placed) = &positions.rest {
            let rest = self.other_parts(placed, schema, parts.len(), &label);
            parts.push(rest);
        }
        parts
    }

    /// One of the first parts.
    fn part_at(&mut self, index: usize, placed: &Placed<'d>, label: &Label) -> Part {
        let schema = placed.schema.as_ref();
        let component = schema.and_then(component_label).map(|label| label.family);
        let title = schema.and_then(|schema| schema.text(Keyword::Title));
        let title = title.filter(|title| is_name(title)).map(str::to_owned);
        let name = component.or(title);
        let name = name.unwrap_or_else(|| position_name(index));
        let inside = schema.zip(placed.encoding.as_ref());
        let inside = inside.and_then(|(schema, encoding)| {
            let schemas = [schema.clone()];
            Some((self.cx().nested_part(&schemas, encoding)?, encoding, schema))
        });
        let (ty, docs) = match &inside {
            Some((_, _, schema)) => self.nested_content(schema, &label.part(&name)),
            None => self.sent_content(placed, &label.part(&name)),
        };
        let part = Part {
            name,
            docs,
            required: true,
            ty,
            media_types: placed.media_types(),
            style: None,
            headers: Vec::new(),
            position: Some(Position::At(index)),
            nested: None,
        };
        match inside {
            Some((inside, encoding, _)) => {
                let mut part = part;
                self.part_encoding(&mut part, encoding, label);
                self.with_nested(part, inside, encoding)
            }
            None => self.encoded(part, placed, label),
        }
    }

    /// The type of a part that is a body itself, and its docs. A multipart body has at least one part
    /// (RFC 2046, section 5.1.1), without which the position would be that of the next one.
    fn nested_content(&mut self, schema: &Cursor<'d>, label: &Label) -> (Type, Docs) {
        let store = &self.schemas.store;
        let (mut ty, docs) = match store.file_of(std::slice::from_ref(schema)) {
            Some(files) => (files, place_docs(store, schema)),
            None => self.described(schema, label),
        };
        if let Type::List(list) = &mut ty {
            list.min_items = list.min_items.max(1);
        }
        (ty, docs)
    }

    /// All parts after the first ones, as a list; at least one, if there are no first ones.
    fn other_parts(
        &mut self,
        placed: &Placed<'d>,
        schema: Option<&Cursor<'d>>,
        before: usize,
        label: &Label,
    ) -> Part {
        let (item, docs) = self.sent_content(placed, &label.part("item"));
        let array = schema.and_then(|schema| self.cx().resolve(schema.clone()));
        let limit = |keyword| {
            let limit = array.as_ref()?.node.get(keyword).and_then(count)?;
            Some(limit.saturating_sub(before as u64))
        };
        let list = List {
            min_items: limit(Keyword::MinItems).unwrap_or(0),
            max_items: limit(Keyword::MaxItems),
            ..List::of(item)
        };
        let part = Part {
            name: REST.to_owned(),
            docs,
            required: list.min_items > 0 || before == 0,
            ty: Type::List(Box::new(list)),
            media_types: placed.media_types(),
            style: None,
            headers: Vec::new(),
            position: Some(Position::Rest),
            nested: None,
        };
        self.encoded(part, placed, label)
    }

    /// The type of the value of a part, and its docs.
    fn sent_content(&mut self, placed: &Placed<'d>, label: &Label) -> (Type, Docs) {
        let schema = placed.schema.as_ref();
        if self.is_bytes(placed) {
            let docs = schema.map(|schema| place_docs(&self.schemas.store, schema));
            return (Type::File, docs.unwrap_or_default());
        }
        match schema {
            Some(schema) => {
                let (ty, docs) = self.described(schema, label);
                // A part has no null.
                (ty.without_null().0.clone(), docs)
            }
            None => (Type::String(None), Docs::default()),
        }
    }

    /// A part with what its Encoding Object says besides media types.
    fn encoded(&mut self, mut part: Part, placed: &Placed<'d>, label: &Label) -> Part {
        if let Some(encoding) = &placed.encoding {
            self.part_encoding(&mut part, encoding, label);
            self.omit_nested(encoding);
        }
        part
    }
}

//! Multipart bodies of requests whose parts have no names (OpenAPI 3.2, "Encoding By Position").
//!
//! Imports `context`, `lowering`, `multipart`, `nested_part`, `positions`, `schema`, and `ir`,
//! `keyword` and `spec`.

use super::context::Context;
use super::lowering::{Lowering, component_label};
use super::nested_part::{InnerBody, Outline};
use super::positions::{Placed, position_name};
use super::schema::{count, place_docs};
use crate::ir::{Docs, Label, List, Part, Position, Type, is_name};
use crate::keyword::Keyword;
use crate::spec::Cursor;

/// The name of the parts after the first ones.
const REST: &str = "parts";

impl<'d> Lowering<'d, '_> {
    /// The parts of an array, whose encodings are fields of `owner`: a Media Type Object, or an
    /// Encoding Object. The first ones are always there, since all others would take their positions.
    pub(super) fn placed_outlines(
        &mut self,
        owner: &Cursor<'d>,
        schema: Option<&Cursor<'d>>,
        item_schema: Option<&Cursor<'d>>,
        label: &Label,
    ) -> Vec<Outline<'d>> {
        let positions = self.positions(owner, schema, item_schema);
        self.enforce_array(schema, true);
        let before = positions.prefix.len();
        let prefix = positions.prefix.into_iter().enumerate();
        let prefix = prefix.map(|(index, placed)| {
            let part = self.part_at(index, &placed, label);
            self.outline(part, placed, label)
        });
        let mut parts: Vec<_> = prefix.collect();
        if let Some(placed) = positions.rest {
            let rest = self.other_parts(&placed, schema, before, label);
            parts.push(self.outline(rest, placed, label));
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
        let (ty, docs) = self.sent_content(placed, &label.part(&name));
        Part {
            name,
            docs,
            required: true,
            ty,
            media_types: placed.media_types(),
            style: None,
            headers: Vec::new(),
            position: Some(Position::At(index)),
            nested: None,
        }
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
        Part {
            name: REST.to_owned(),
            docs,
            required: list.min_items > 0 || before == 0,
            ty: Type::List(Box::new(list)),
            media_types: placed.media_types(),
            style: None,
            headers: Vec::new(),
            position: Some(Position::Rest),
            nested: None,
        }
    }

    /// The type of the value of a part, and its docs.
    fn sent_content(&mut self, placed: &Placed<'d>, label: &Label) -> (Type, Docs) {
        let body = placed.body(self.cx());
        let schema = placed.schema.as_ref();
        let own = match &body {
            Some(body) => body.ty(),
            None => self.is_bytes(placed).then_some(Type::File),
        };
        if let Some(ty) = own {
            let docs = schema.map(|schema| place_docs(&self.schemas.store, schema));
            return (ty, docs.unwrap_or_default());
        }
        match self.schema_of_value(placed) {
            Some(schema) => {
                let (ty, docs) = self.described(schema, label);
                // A part has no null.
                (ty.without_null().0.clone(), docs)
            }
            None => (placed.any_value(), Docs::default()),
        }
    }

    /// A part with what its Encoding Object says besides media types.
    fn outline(&mut self, mut part: Part, placed: Placed<'d>, label: &Label) -> Outline<'d> {
        if let Some(encoding) = &placed.encoding {
            self.part_encoding(&mut part, encoding, label);
        }
        Outline {
            part,
            body: placed.body(self.cx()),
            encoding: placed.encoding,
        }
    }
}

impl<'d> Placed<'d> {
    /// The body that the part is, if it is one.
    fn body(&self, cx: &Context<'d, '_>) -> Option<InnerBody<'d>> {
        cx.inner_body(self.schema.as_ref()?, self.encoding.as_ref()?)
    }
}

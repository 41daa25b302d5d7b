//! The parts of multipart bodies of requests, each with the body inside of it, whose parts may have
//! bodies inside of them again (OpenAPI 3.2, "Nested Encoding").
//!
//! Imports `form`, `lowering`, `media_type`, `multipart`, `nested_part`, `positions`, `sent_parts`,
//! and `ir` and `spec`.

use super::lowering::Lowering;
use super::media_type::with_type_of_root;
use super::nested_part::{InnerKind, Outline};
use crate::ir::{Content, ContentKind, Docs, Encoding, Label, Nested, Part, Position, Type};
use crate::spec::Cursor;

impl<'d> Lowering<'d, '_> {
    /// The parts of a body whose parts have names: the properties of an object, whose encodings are
    /// the field `encoding` of `owner`, a Media Type Object or an Encoding Object.
    pub(super) fn named_parts(
        &mut self,
        schema: &Cursor<'d>,
        owner: &Cursor<'d>,
        label: &Label,
        docs: &mut Docs,
    ) -> Vec<Part> {
        let outlines = self.named_outlines(schema, owner, label, docs);
        let parts = outlines.into_iter();
        parts.map(|outline| self.filled(outline, label)).collect()
    }

    /// The parts of a body whose parts have no names: the items of an array, whose encodings are
    /// fields of `owner`, a Media Type Object or an Encoding Object.
    pub(super) fn placed_parts(
        &mut self,
        owner: &Cursor<'d>,
        schema: Option<&Cursor<'d>>,
        item_schema: Option<&Cursor<'d>>,
        label: &Label,
    ) -> Vec<Part> {
        let outlines = self.placed_outlines(owner, schema, item_schema, label);
        let parts = outlines.into_iter();
        parts.map(|outline| self.filled(outline, label)).collect()
    }

    /// A part with the body inside of it, if its Encoding Object describes one that is supported.
    fn filled(&mut self, outline: Outline<'d>, label: &Label) -> Part {
        let mut part = outline.part;
        let Some(encoding) = &outline.encoding else {
            return part;
        };
        let Some(body) = outline.body else {
            self.omit_nested(encoding, &[]);
            return part;
        };
        self.omit_nested(encoding, body.kind.fields());
        if let Some(array) = &body.array {
            self.enforce_array(Some(array), true);
        }
        let label = label.part(match part.position {
            Some(Position::Rest) => "item",
            _ => &part.name,
        });
        let (schema, docs) = (&body.schema, &mut part.docs);
        let kind = match body.kind {
            InnerKind::Form => {
                part.media_types = Vec::new();
                part.nested = Some(Nested::Form(self.form_encodings(encoding)));
                return part;
            }
            InnerKind::Named => {
                ContentKind::Multipart(self.named_parts(schema, encoding, &label, docs))
            }
            InnerKind::Placed => {
                ContentKind::Mixed(self.placed_parts(encoding, Some(schema), None, &label))
            }
        };
        let media_type = body.media_type;
        with_content(part, Content { media_type, kind })
    }

    /// The encodings of the fields of a form.
    fn form_encodings(&self, encoding: &Cursor<'d>) -> Vec<(String, Encoding)> {
        let fields = encoding.get("encoding");
        let fields = fields.iter().flat_map(Cursor::entries);
        let fields = fields.map(|(name, field)| (name.to_owned(), self.form_encoding(&field)));
        fields.collect()
    }
}

/// A part with a multipart body inside of it.
fn with_content(mut part: Part, mut content: Content) -> Part {
    if content.parts().is_empty() {
        // The parts are not documented, so the caller serializes them.
        match part.ty.parts_mut() {
            [item] => *item = Type::File,
            _ => part.ty = Type::File,
        }
        return part;
    }
    part.nested = Some(match lone_list(&part, &content) {
        Some(list) => {
            part.docs.notes.extend(list.docs.notes);
            (part.ty, part.media_types) = (list.ty, list.media_types);
            Nested::Items(content.media_type)
        }
        None => {
            content.media_type = with_type_of_root(&content.media_type, content.parts());
            Nested::Parts(content)
        }
    });
    part
}

/// The parts of a body as a list, if the body has no other values, and is the only one of its part.
fn lone_list(part: &Part, content: &Content) -> Option<Part> {
    match content.parts() {
        [only] if part.ty == Type::Never && only.position == Some(Position::Rest) => {
            let is_lone = only.headers.is_empty() && only.nested.is_none();
            is_lone.then(|| only.clone())
        }
        _ => None,
    }
}

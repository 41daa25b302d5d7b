//! Headers of responses, and of the parts of multipart bodies.
//!
//! Imports `docs`, `lowering`, `media_type`, and `ir` and `spec`.

use super::docs;
use super::lowering::{Lowering, component_label};
use crate::ir::{Header, Label, Type};
use crate::spec::Cursor;

impl<'d> Lowering<'d, '_> {
    /// The documented headers of a response, or of a part of a body.
    pub(super) fn headers(&mut self, response: &Cursor<'d>, label: &Label) -> Vec<Header> {
        let headers = response.get("headers");
        let headers = headers.iter().flat_map(|all| all.entries());
        let mut lowered = Vec::new();
        for (name, place) in headers {
            let label = component_label(&place).unwrap_or_else(|| label.part(name));
            let Some(header) = self.cx().resolve(place) else {
                continue;
            };
            lowered.push(Header {
                name: name.to_owned(),
                docs: docs::docs(&header),
                required: header.is_true("required"),
                ty: self.header_type(name, &header, label),
            });
        }
        lowered
    }

    /// The type of a header: that of its schema, if its values are single texts, lists of these,
    /// or JSON; otherwise a string. Headers for browsers (CORS) are strings, too.
    fn header_type(&mut self, name: &str, header: &Cursor<'d>, label: Label) -> Type {
        let text = Type::String(None);
        if name.to_ascii_lowercase().starts_with("access-control-") {
            return text;
        }
        if header.get("content").is_some() {
            let media_types = self.media_types(header);
            return match media_types.first() {
                Some(one) if one.is_json() => self.media_type_schema(one, &label),
                _ => text,
            };
        }
        let Some(schema) = header.get("schema") else {
            return text;
        };
        let ty = self.ty(&schema, &label);
        let ty = ty.without_null().0.clone();
        if self.has_texts(&ty) { ty } else { text }
    }
}

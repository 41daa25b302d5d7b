//! Headers of responses, and of the parts of multipart bodies.
//!
//! Imports `context`, `docs`, `lowering`, `media_type`, `parameter`, and `ir`, `keyword` and
//! `spec`.

use super::context::Context;
use super::docs;
use super::lowering::{Lowering, component_label};
use super::parameter::delimiter;
use crate::ir::{Header, Label, List, SET_COOKIE, Type};
use crate::keyword::JsonTypes;
use crate::spec::Cursor;

/// Why the schema of a header is not enforced.
const TEXT: &str = "the header is read as a string";

impl<'d> Lowering<'d, '_> {
    /// The documented headers of a part of a body.
    pub(super) fn part_headers(&mut self, encoding: &Cursor<'d>, label: &Label) -> Vec<Header> {
        let headers = self.declared_headers(encoding);
        let headers = headers
            .into_iter()
            .map(|(name, label_of_component, header)| {
                let label = label_of_component.unwrap_or_else(|| label.part(name));
                let ty = self.header_type(&header, &label);
                lowered(name, &header, ty)
            });
        headers.collect()
    }

    /// The documented headers of a part of a response. Its media type is what it states itself
    /// (OpenAPI 3.1.1, Encoding Object: `headers`).
    pub(super) fn received_part_headers(
        &mut self,
        encoding: &Cursor<'d>,
        label: &Label,
    ) -> Vec<Header> {
        let mut headers = self.response_headers(encoding, label);
        headers.retain(|header| !header.name.eq_ignore_ascii_case("content-type"));
        headers
    }

    /// The documented headers of a response. Headers for browsers (CORS) are strings.
    pub(super) fn response_headers(&mut self, response: &Cursor<'d>, label: &Label) -> Vec<Header> {
        let headers = self.declared_headers(response);
        let headers = headers
            .into_iter()
            .map(|(name, label_of_component, header)| {
                let key = name.to_ascii_lowercase();
                if key.starts_with(CORS) {
                    return lowered(name, &header, Type::String(None));
                }
                let is_same = self
                    .response_headers
                    .has_one_schema(&self.schemas.store.cx, &key);
                let known = self.response_headers.known(&key).filter(|_| is_same);
                let ty = match known.cloned() {
                    Some((ty, first)) => {
                        self.cx().coverage.share(&first, &header);
                        ty
                    }
                    None => {
                        let own = || match is_same {
                            true => Label::head(&format!("{name} header")),
                            false => label.part(name),
                        };
                        let label = label_of_component.unwrap_or_else(own);
                        let ty = self.header_type(&header, &label);
                        match (key.as_str(), self.behind_names(&ty)) {
                            (SET_COOKIE, Type::List(_)) => ty,
                            (SET_COOKIE, _) => Type::List(Box::new(List::of(ty))),
                            _ => ty,
                        }
                    }
                };
                self.response_headers
                    .declare(key, ty.clone(), header.clone());
                lowered(name, &header, ty)
            });
        headers.collect()
    }

    /// The headers of an object: the name of each, and that of its component.
    fn declared_headers(&self, owner: &Cursor<'d>) -> Vec<(&'d str, Option<Label>, Cursor<'d>)> {
        let headers = owner.get("headers");
        let headers = headers.iter().flat_map(|all| all.entries());
        let headers = headers.filter_map(|(name, place)| {
            let label = component_label(&place);
            Some((name, label, self.cx().resolve(place)?))
        });
        headers.collect()
    }

    /// The type of a header: that of its schema, if its values are single texts, lists of these,
    /// or JSON; otherwise a string.
    fn header_type(&mut self, header: &Cursor<'d>, label: &Label) -> Type {
        let text = Type::String(None);
        if header.get("content").is_some() {
            let media_types = self.media_types(header);
            return match media_types.first() {
                Some(one) if one.is_json() => self.media_type_schema(one, label),
                _ => text,
            };
        }
        let Some(schema) = header.get("schema") else {
            return text;
        };
        // A type of its own would be of no use.
        let types = self.schemas.store.types_of(&schema).json.split();
        if types.len() != 1 || types.contains(&JsonTypes::OBJECT) {
            document(self.cx(), &schema);
            return text;
        }
        let ty = self.ty(&schema, label).without_null().0.clone();
        if self.has_texts(&ty) {
            return ty;
        }
        document(self.cx(), &schema);
        text
    }

    /// Records that the schemas of a header constrain nothing if they have different types: the
    /// header is a string then.
    pub(super) fn document_header_conflicts(&self) {
        let headers = self.response_headers.conflicts();
        headers.for_each(|header| document(self.cx(), header));
    }
}

/// What the names of headers for browsers begin with.
const CORS: &str = "access-control-";

fn lowered(name: &str, header: &Cursor<'_>, ty: Type) -> Header {
    Header {
        name: name.to_owned(),
        docs: docs::docs(header),
        required: header.is_true("required"),
        delimiter: match ty {
            Type::List(_) => delimiter(header),
            _ => None,
        },
        ty,
    }
}

/// Records that nothing enforces the schemas in a part of the document. Those behind references
/// may be enforced elsewhere.
fn document<'d>(cx: &Context<'d, '_>, place: &Cursor<'d>) {
    for keyword in place.keywords().filter(|keyword| keyword.is_constraint()) {
        cx.coverage.document(place, keyword, TEXT);
    }
    let inner = place.entries().map(|(_, inner)| inner);
    inner
        .chain(place.items())
        .for_each(|inner| document(cx, &inner));
}

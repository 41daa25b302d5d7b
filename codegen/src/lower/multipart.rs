//! Bodies of several parts: the properties of their schema, each as a part
//! (OpenAPI 3.0.4 and 3.1.1, "Special Considerations for `multipart` Content").

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::context::Context;
use super::form::said_style;
use super::lowering::Lowering;
use super::media_type::{Carries, MediaType};
use super::media_type_name::{is_json, named_media_types};
use super::nested_part::Outline;
use super::schema::Typed;
use crate::ir::{Direction, Docs, Field, Label, Note, Part, Rest, Type};
use crate::spec::Cursor;

/// What each part has anyway (RFC 7578, section 4; OpenAPI 3.1.1, Encoding Object: `headers`).
const OWN_HEADERS: &[&str] = &["content-disposition", "content-type"];

impl<'d> Lowering<'d, '_> {
    pub(super) fn has_files(&self, media_type: &MediaType<'d>) -> bool {
        let schema = media_type.schema.as_ref();
        let properties = schema.map(|schema| self.schemas.all_properties(schema));
        let mut properties = properties.into_iter().flatten();
        properties.any(|property| self.cx().file_of_part(&property).is_some())
    }

    /// The parts of an object, whose encodings are the field `encoding` of `owner`: a Media Type
    /// Object, or an Encoding Object.
    pub(super) fn named_outlines(
        &mut self,
        schema: &Cursor<'d>,
        owner: &Cursor<'d>,
        label: &Label,
        docs: &mut Docs,
    ) -> Vec<Outline<'d>> {
        let encodings = Encodings(owner.get("encoding"));
        let store = Rc::clone(&self.schemas.store);
        let bodies = RefCell::new(HashMap::new());
        let special = |name: &str, places: &[Cursor<'d>]| {
            let encoding = encodings.of(name);
            if let Some(body) = encoding.and_then(|it| store.cx.named_body(places, &it)) {
                let ty = body.ty();
                bodies.borrow_mut().insert(name.to_owned(), body);
                return ty.map(Typed::of);
            }
            let opaque = |place| opaque_part(&store.cx, place, &encodings.media_types(name));
            let file = store.file_of(places).map(Typed::of);
            file.or_else(|| places.iter().find_map(opaque))
        };
        let flat = self.schemas.flat(schema, label, &special);
        if flat.has_alternatives {
            self.cx().document(docs, Note::Combinations);
        }
        if let Rest::Kept(_) = flat.rest {
            self.cx().document(docs, Note::UndeclaredParts);
        }
        // A server ignores what it only sends.
        let fields = flat.fields.into_iter();
        let fields = fields.filter(|field| field.direction != Direction::Received);
        let mut bodies = bodies.into_inner();
        let parts = fields.map(|field| {
            let body = bodies.remove(&field.name);
            let part = self.part(field, &encodings, label);
            Outline {
                encoding: encodings.of(&part.name),
                part,
                body,
            }
        });
        parts.collect()
    }

    fn part(&mut self, field: Field, encodings: &Encodings<'d>, label: &Label) -> Part {
        let encoding = encodings.of(&field.name);
        let mut part = Part {
            media_types: encodings.media_types(&field.name),
            style: encoding.as_ref().and_then(said_style),
            headers: Vec::new(),
            name: field.name,
            docs: field.docs,
            required: field.required,
            // A part has no null: what is absent is not sent.
            ty: field.ty.without_null().0.clone(),
            position: None,
            nested: None,
        };
        if let Some(encoding) = encoding {
            self.part_encoding(&mut part, &encoding, label);
        }
        part
    }

    fn omit_own_headers(&self, encoding: &Cursor<'d>) {
        let headers = encoding.get("headers");
        let headers = headers.iter().flat_map(|all| all.entries());
        for (name, header) in headers.filter(|(name, _)| is_own(name)) {
            let message =
                format!("the header `{name}` of a part is omitted: each part sets its own");
            self.cx().omit(&header.at, message);
        }
    }

    /// What an Encoding Object says besides media types.
    pub(super) fn part_encoding(&mut self, part: &mut Part, encoding: &Cursor<'d>, label: &Label) {
        self.omit_own_headers(encoding);
        if part.is_file() {
            self.file_encoding(part, encoding);
            return;
        }
        if !self.has_texts(&part.ty) {
            // Of several, JSON is what is sent.
            part.media_types.sort_by_key(|name| !is_json(name));
        }
        let headers = self.part_headers(encoding, &label.part(&part.name));
        for mut header in headers.into_iter().filter(|one| !is_own(&one.name)) {
            if !self.has_texts(&header.ty) {
                header.ty = Type::String(None);
                let json = "application/json".to_owned();
                header.docs.notes.push(Note::TextOf(json));
            }
            if header.required && !part.required {
                self.cx().document(&mut header.docs, Note::RequiredWithPart);
            }
            header.required &= part.required;
            part.headers.push(header);
        }
    }

    /// A file can have headers of its own, and no style.
    fn file_encoding(&self, part: &mut Part, encoding: &Cursor<'d>) {
        let headers = encoding.get("headers");
        let names = headers.iter().flat_map(|all| all.entries());
        let names = names.filter(|(name, _)| !is_own(name));
        let names: Vec<_> = names.map(|(name, _)| name.to_owned()).collect();
        if !names.is_empty() {
            part.docs.notes.push(Note::PartHeaders(names));
        }
        if part.style.take().is_some() {
            self.cx().document(&mut part.docs, Note::StyleOfFile);
        }
    }
}

/// The Encoding Objects of a body, by the names of its parts.
struct Encodings<'d>(Option<Cursor<'d>>);

impl<'d> Encodings<'d> {
    fn of(&self, name: &str) -> Option<Cursor<'d>> {
        self.0.as_ref()?.get(name)
    }

    /// The media types of a part. Where it has a style, that wins (OpenAPI 3.1.1, Encoding
    /// Object).
    fn media_types(&self, name: &str) -> Vec<String> {
        let encoding = self.of(name).filter(|it| said_style(it).is_none());
        let media_types = encoding.and_then(|it| it.text("contentType"));
        media_types.map(named_media_types).unwrap_or_default()
    }
}

/// A value that is sent in a media type other than JSON, such as XML: the caller writes it.
fn opaque_part<'d>(
    cx: &Context<'d, '_>,
    property: &Cursor<'d>,
    media_types: &[String],
) -> Option<Typed> {
    let takes_json = |name: &String| is_json(name) || name.contains('*');
    let is_value = cx.carries(Some(property)) == Carries::Value;
    if media_types.is_empty() || media_types.iter().any(takes_json) || !is_value {
        return None;
    }
    let (content, ty) = cx.content_of_part(property)?;
    if !cx.is_structured(&content) {
        return None;
    }
    cx.count_documented();
    Some(Typed {
        ty,
        notes: vec![Note::Opaque],
    })
}

/// Whether a header is one that each part has anyway, of which a description has no say.
fn is_own(name: &str) -> bool {
    OWN_HEADERS.iter().any(|own| own.eq_ignore_ascii_case(name))
}

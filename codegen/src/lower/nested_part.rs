//! Parts that are bodies themselves: forms, and multipart bodies (OpenAPI 3.2, "Nested Encoding").
//!
//! Imports `context`, `file`, `form`, `media_type_name`, `positions`, and `ir`, `keyword` and `spec`.

use super::context::Context;
use super::file::{list_of, only_type};
use super::form::said_style;
use super::media_type_name::{essence, is_form, is_form_data, named_media_types};
use super::positions::is_array;
use crate::ir::{Part, Type};
use crate::keyword::{JsonTypes, Keyword};
use crate::spec::Cursor;

/// A part, and what describes the body inside of it, if it is one.
pub(super) struct Outline<'d> {
    pub(super) part: Part,
    /// Its Encoding Object.
    pub(super) encoding: Option<Cursor<'d>>,
    pub(super) body: Option<InnerBody<'d>>,
}

/// A body inside of a part.
pub(super) struct InnerBody<'d> {
    pub(super) kind: InnerKind,
    pub(super) media_type: String,
    /// Its schema.
    pub(super) schema: Cursor<'d>,
    /// The array, if each of its items is such a body.
    pub(super) array: Option<Cursor<'d>>,
}

/// What a body inside of a part consists of.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum InnerKind {
    /// The fields of a form.
    Form,
    /// Parts with names.
    Named,
    /// Parts with positions.
    Placed,
}

impl InnerKind {
    /// The kind of a media type.
    fn of(media_type: &str) -> Option<Self> {
        match essence(media_type).as_str() {
            name if is_form(name) => Some(Self::Form),
            name if is_form_data(name) => Some(Self::Named),
            name if name.starts_with("multipart/") => Some(Self::Placed),
            _ => None,
        }
    }

    /// The fields of an Encoding Object that describe it.
    pub(super) fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Form | Self::Named => &["encoding"],
            Self::Placed => &["prefixEncoding", "itemEncoding"],
        }
    }

    /// Whether a schema has the type of its value.
    fn is_value(self, schema: &Cursor<'_>) -> bool {
        match self {
            Self::Form | Self::Named => is_object(schema),
            Self::Placed => is_array(schema),
        }
    }
}

impl InnerBody<'_> {
    /// The type of the part, unless that is the type of its schema.
    pub(super) fn ty(&self) -> Option<Type> {
        match (self.kind, &self.array) {
            (InnerKind::Form, _) => None,
            (_, None) => Some(Type::Never),
            (_, Some(array)) => Some(list_of(Type::Never, array)),
        }
    }
}

impl<'d> Context<'d, '_> {
    /// The body inside of a part with a name, as the places that declare it and its Encoding Object
    /// describe it. An array is sent item by item (OpenAPI 3.2, "Encoding By Name"), unless only the
    /// array itself fits the encoding.
    pub(super) fn named_body(
        &self,
        places: &[Cursor<'d>],
        encoding: &Cursor<'d>,
    ) -> Option<InnerBody<'d>> {
        if said_style(encoding).is_some() {
            // Then it has no media type (OpenAPI 3.1.1, Encoding Object).
            return None;
        }
        let body = |place: &Cursor<'d>| {
            let array = self.resolve(place.clone()).filter(is_array);
            let items = array.as_ref().and_then(|array| array.get(Keyword::Items));
            let each = items.and_then(|items| self.inner_body(&items, encoding));
            match each {
                Some(each) => Some(InnerBody { array, ..each }),
                None => self.inner_body(place, encoding),
            }
        };
        let (index, body) = places
            .iter()
            .enumerate()
            .find_map(|(index, place)| Some((index, body(place)?)))?;
        let others = places
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != index);
        for (_, other) in others.filter(|_| body.kind != InnerKind::Form) {
            let message = "one schema describes a part with parts of its own: this one, beside it, is \
                           omitted";
            self.omit(&other.at, message);
        }
        Some(body)
    }

    /// The body inside of a part with this schema, if its Encoding Object describes one.
    pub(super) fn inner_body(
        &self,
        schema: &Cursor<'d>,
        encoding: &Cursor<'d>,
    ) -> Option<InnerBody<'d>> {
        let media_types = named_media_types(encoding.text("contentType")?);
        let mut kinds = media_types.into_iter().map(|it| (InnerKind::of(&it), it));
        let (kind, media_type) = kinds.find_map(|(kind, it)| Some((kind?, it)))?;
        let is_described = kind.fields().iter().any(|it| encoding.get(it).is_some());
        let resolved = self.resolve(schema.clone())?;
        (is_described && kind.is_value(&resolved)).then(|| InnerBody {
            kind,
            media_type,
            schema: schema.clone(),
            array: None,
        })
    }
}

/// Whether a schema describes an object.
fn is_object(schema: &Cursor<'_>) -> bool {
    let says = |keyword| schema.get(keyword).is_some();
    match only_type(schema) {
        Some(JsonTypes::OBJECT) => true,
        Some(JsonTypes::ALL) => says(Keyword::Properties) || says(Keyword::AllOf),
        _ => false,
    }
}

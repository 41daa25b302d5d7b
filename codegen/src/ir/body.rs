//! Request bodies.
//!
//! Imports `docs`, `parameter`, `types`.

use super::docs::Docs;
use super::parameter::{Encoding, Header};
use super::types::Type;

/// The body of a request.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Body {
    /// Its documentation.
    pub docs: Docs,
    /// Whether it is required.
    pub required: bool,
    /// What it can contain, by media type, in the order of the document; at least one.
    pub contents: Vec<Content>,
}

impl Body {
    /// The types in it.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        self.contents.iter().flat_map(Content::types)
    }
}

/// The content of a body under one media type (OpenAPI 3.0.3, Media Type Object).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Content {
    /// The media type that is sent unless the caller sets another. A range, if the caller has to.
    pub media_type: String,
    /// What is sent.
    pub kind: ContentKind,
}

/// What is sent under a media type.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub enum ContentKind {
    /// JSON.
    Json(Type),
    /// `application/x-www-form-urlencoded`
    Form(Form),
    /// A sequence of JSON values, whose type is a list.
    Items(Type, Framing),
    /// `multipart/form-data`
    Multipart(Vec<Part>),
    /// A multipart body whose parts have no names, in their order.
    Mixed(Vec<Part>),
    /// A single value as text.
    Text(Type),
    /// Bytes, whose media type the caller can choose among these, or ranges of them.
    File(Vec<String>),
}

/// How the items of a sequence follow each other (OpenAPI 3.2, "Sequential Media Types").
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Framing {
    /// Each on a line of its own.
    Lines,
    /// Each between a separator and the end of a line (RFC 7464).
    Texts,
    /// Each as a server-sent event (WHATWG HTML, section 9.2).
    Events,
}

/// A URL-encoded form.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub enum Form {
    /// A form with declared fields.
    Fields {
        /// The fields, in the order in which they are sent.
        fields: Vec<FormField>,
        /// The type of undeclared fields, if these are allowed.
        rest: Option<Type>,
    },
    /// A form described by a type that is not a plain object.
    Value(Type),
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct FormField {
    /// Its name on the wire.
    pub name: String,
    /// Its documentation.
    pub docs: Docs,
    /// Whether it is required.
    pub required: bool,
    /// The type of its value.
    pub ty: Type,
    /// How its value becomes text.
    pub encoding: Encoding,
}

/// A part of a multipart body (RFC 7578).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Docs,
    /// Whether it is required.
    pub required: bool,
    /// The type of its value: for a list, one part of this name is sent for each item. The value of
    /// a body with parts of its own has no type in the document: here it is `Never`, or a list of it.
    pub ty: Type,
    /// The media types that the document asks for, or ranges of them.
    pub media_types: Vec<String>,
    /// How its value becomes text, if the document gives a style; then it has no media type.
    pub style: Option<Encoding>,
    /// The headers that the caller can give it. A file has headers of its own instead.
    pub headers: Vec<Header>,
    /// Its position, if the parts of the body have no names on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// The body that the part is, if it is one with fields or parts of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nested: Option<Nested>,
}

/// The position of a part (OpenAPI 3.2, "Encoding By Position").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub enum Position {
    /// One part, counted from zero.
    At(usize),
    /// All parts after the first ones, each an item of a list.
    Rest,
}

/// A body inside of a part (OpenAPI 3.2, "Nested Encoding").
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub enum Nested {
    /// A form, whose fields have these encodings; others have the default one.
    Form(Vec<(String, Encoding)>),
    /// A multipart body of this media type, whose parts are the items of a list, and have nothing
    /// else. The media types of the part are those of the items.
    Items(String),
    /// Any other multipart body: its parts are the fields of a struct.
    Parts(Content),
}

impl Part {
    /// The media type that is sent unless a file has its own: the first that is not a range.
    pub fn media_type(&self) -> Option<&str> {
        let mut concrete = self.media_types.iter().filter(|name| !name.contains('*'));
        concrete.next().map(String::as_str)
    }

    /// Whether it is a file or a list of files.
    pub fn is_file(&self) -> bool {
        match &self.ty {
            Type::List(list) => list.item == Type::File,
            ty => *ty == Type::File,
        }
    }

    /// Whether a value is one part, whatever it is: each position has one.
    pub fn is_single(&self) -> bool {
        let is_position = matches!(self.position, Some(Position::At(_)));
        is_position && !matches!(self.nested, Some(Nested::Items(_)))
    }

    /// The multipart body that it is, if that has a struct of its own.
    pub fn body(&self) -> Option<&Content> {
        match &self.nested {
            Some(Nested::Parts(content)) => Some(content),
            Some(Nested::Form(_) | Nested::Items(_)) | None => None,
        }
    }

    /// The types in it.
    fn types(&self) -> Box<dyn Iterator<Item = &Type> + '_> {
        let headers = self.headers.iter().map(|header| &header.ty);
        let inner = self.body().into_iter().flat_map(Content::types);
        Box::new(std::iter::once(&self.ty).chain(headers).chain(inner))
    }
}

impl Content {
    /// Its parts, if it is multipart.
    pub fn parts(&self) -> &[Part] {
        match &self.kind {
            ContentKind::Multipart(parts) | ContentKind::Mixed(parts) => parts,
            _ => &[],
        }
    }

    /// The types in it.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let types: Vec<&Type> = match &self.kind {
            ContentKind::Json(ty)
            | ContentKind::Items(ty, _)
            | ContentKind::Text(ty)
            | ContentKind::Form(Form::Value(ty)) => vec![ty],
            ContentKind::Form(Form::Fields { fields, rest }) => {
                fields.iter().map(|field| &field.ty).chain(rest).collect()
            }
            ContentKind::Multipart(parts) | ContentKind::Mixed(parts) => {
                parts.iter().flat_map(Part::types).collect()
            }
            ContentKind::File(_) => vec![&Type::File],
        };
        types.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::List;

    fn part(ty: Type, media_types: &[&str]) -> Part {
        Part {
            name: "p".to_owned(),
            docs: Docs::default(),
            required: true,
            ty,
            media_types: media_types.iter().map(|name| (*name).to_owned()).collect(),
            style: None,
            headers: Vec::new(),
            position: None,
            nested: None,
        }
    }

    #[test]
    fn a_range_is_not_the_media_type_of_a_part() {
        let media_type = |names: &[&str]| part(Type::File, names).media_type().map(str::to_owned);
        assert_eq!(media_type(&[]), None);
        assert_eq!(media_type(&["image/*"]), None);
        let names = ["image/*", "image/png", "image/jpeg"];
        assert_eq!(media_type(&names).as_deref(), Some("image/png"));
    }

    #[test]
    fn a_list_of_files_is_a_file() {
        let list = |item| Type::List(Box::new(List::of(item)));
        assert!(part(Type::File, &[]).is_file());
        assert!(part(list(Type::File), &[]).is_file());
        assert!(!part(list(Type::Bytes), &[]).is_file());
        assert!(!part(Type::Bytes, &[]).is_file());
    }
}

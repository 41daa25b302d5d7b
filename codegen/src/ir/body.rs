//! Bodies of requests.

use super::docs::Docs;
use super::parameter::Encoding;
use super::response::Header;
use super::schema::Type;

/// What is sent as the body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// What is said about it.
    pub docs: Docs,
    /// Whether it has to be there.
    pub required: bool,
    /// The forms that it can have, in the order of the description; at least one.
    pub contents: Vec<Content>,
}

impl Body {
    /// The types that stand in it.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        self.contents.iter().flat_map(Content::types)
    }
}

/// One form that a body can have.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The media type as it is sent, unless the caller names another.
    pub media_type: String,
    /// What is sent.
    pub kind: ContentKind,
}

/// What is sent under a media type.
#[derive(Clone, Debug, PartialEq)]
pub enum ContentKind {
    /// JSON.
    Json(Type),
    /// `application/x-www-form-urlencoded`
    Form(Form),
    /// `multipart/form-data`
    Multipart(Vec<Part>),
    /// The text of a single value.
    Text(Type),
    /// Bytes as they are.
    Bytes,
    /// Bytes of a media type that the caller may name: these, or ranges of them.
    File(Vec<String>),
}

/// A form.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// One whose fields are known.
    Fields {
        /// The fields, in the order in which they are sent.
        fields: Vec<FormField>,
        /// The map of the fields that the description does not name, where there can be such.
        rest: Option<Type>,
    },
    /// One that is described by a type that is no plain object.
    Value(Type),
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct FormField {
    /// The key on the wire.
    pub name: String,
    /// What is said about it.
    pub docs: Docs,
    /// Whether it has to be there.
    pub required: bool,
    /// What its value looks like.
    pub ty: Type,
    /// How its value becomes text.
    pub encoding: Encoding,
}

/// A part of a body of several parts (RFC 7578).
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// What is said about it.
    pub docs: Docs,
    /// Whether it has to be there.
    pub required: bool,
    /// What is sent: for a list, a part of this name for each item.
    pub ty: Type,
    /// The media types that the description asks for, or ranges of them.
    pub media_types: Vec<String>,
    /// How its value becomes text, where the description says so; then it has no media type.
    pub style: Option<Encoding>,
    /// The headers that the caller can give it. A file has headers of its own instead.
    pub headers: Vec<Header>,
}

impl Part {
    /// The media type that is sent, unless a file has its own: a range is none.
    pub fn media_type(&self) -> Option<&str> {
        let mut concrete = self.media_types.iter().filter(|name| !name.contains('*'));
        concrete.next().map(String::as_str)
    }

    /// Whether it is a file, or several.
    pub fn is_file(&self) -> bool {
        match &self.ty {
            Type::List(list) => list.item == Type::File,
            ty => *ty == Type::File,
        }
    }

    /// The types that stand in it.
    fn types(&self) -> impl Iterator<Item = &Type> {
        std::iter::once(&self.ty).chain(self.headers.iter().map(|header| &header.ty))
    }
}

impl Content {
    /// The types that stand in it.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let types: Vec<&Type> = match &self.kind {
            ContentKind::Json(ty) | ContentKind::Text(ty) | ContentKind::Form(Form::Value(ty)) => {
                vec![ty]
            }
            ContentKind::Form(Form::Fields { fields, rest }) => {
                fields.iter().map(|field| &field.ty).chain(rest).collect()
            }
            ContentKind::Multipart(parts) => parts.iter().flat_map(Part::types).collect(),
            ContentKind::Bytes => vec![&Type::Bytes],
            ContentKind::File(_) => vec![&Type::File],
        };
        types.into_iter()
    }
}

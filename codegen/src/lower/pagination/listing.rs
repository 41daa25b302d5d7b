//! What is known of an operation whose response may be a page of a list: its query parameters, and
//! the values that a JSON pointer leads to in the body of a success.
//!
//! Imports `ir`.

use crate::ir::{
    Api, CursorPlace, Encoding, Format, NextPage, Operation, Parameter, Place, ResponseBodies,
    ResponseBody, Rest, Shape, Text, Type, names_in,
};

/// An operation whose response may be a page: a `GET` with the same body of JSON in every success.
pub(super) struct Listing<'a> {
    api: &'a Api,
    pub(super) operation: &'a Operation,
    body: &'a Type,
}

/// What a JSON pointer leads to.
pub(super) enum Found<'a> {
    /// A value of one of these types, behind aliases and null.
    Types(Vec<&'a Type>),
    /// A value that the document does not describe.
    Undescribed,
    /// Nothing: the document declares other properties than this one.
    Missing(String),
}

/// A kind of value that pagination depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ValueKind {
    Text,
    /// Text with a format for URLs.
    Url,
    Integer,
    Boolean,
    Array,
    Other,
}

impl<'a> Listing<'a> {
    pub(super) fn of(api: &'a Api, operation: &'a Operation) -> Option<Self> {
        match operation.success_bodies() {
            ResponseBodies::Same(Some(ResponseBody::Json(body))) if operation.method == "GET" => {
                Some(Self {
                    api,
                    operation,
                    body,
                })
            }
            _ => None,
        }
    }

    /// The query parameters whose value is sent as one pair.
    pub(super) fn parameters(&self) -> impl Iterator<Item = &'a Parameter> {
        let parameters = self.operation.parameters.iter();
        parameters.filter(|parameter| {
            let is_pair = matches!(parameter.encoding, Encoding::Styled { .. });
            is_pair
                && parameter.place == Place::Query
                && matches!(
                    self.kind(&parameter.ty),
                    ValueKind::Text | ValueKind::Url | ValueKind::Integer
                )
        })
    }

    /// The kind of a value of a type.
    pub(super) fn kind(&self, ty: &Type) -> ValueKind {
        let plain = self.api.plain(ty);
        match (plain, self.api.shape(plain)) {
            (Type::String(_), _) => ValueKind::Text,
            (Type::Text(text), _) => text_kind(text),
            (_, Some(Shape::Text(text))) => text_kind(text),
            (Type::Integer(_), _) | (_, Some(Shape::Integer(_))) => ValueKind::Integer,
            (Type::Boolean, _) => ValueKind::Boolean,
            (Type::List(_), _) => ValueKind::Array,
            _ => ValueKind::Other,
        }
    }

    /// The places of the arrays in the body: the body itself, or its properties.
    pub(super) fn arrays(&self) -> Vec<String> {
        let body = self.api.plain(self.body);
        if self.kind(body) == ValueKind::Array {
            return vec![String::new()];
        }
        let Some(Shape::Object { fields, .. }) = self.api.shape(body) else {
            return Vec::new();
        };
        let arrays = fields.iter();
        let arrays = arrays.filter(|field| self.kind(&field.ty) == ValueKind::Array);
        let escaped = arrays.map(|field| field.name.replace('~', "~0").replace('/', "~1"));
        escaped.map(|name| format!("/{name}")).collect()
    }

    /// What a pointer leads to in the body.
    pub(super) fn at(&self, pointer: &str) -> Found<'a> {
        self.within(self.body, &names_in(pointer).collect::<Vec<_>>())
    }

    /// What a pointer leads to in an item of the array at `items`.
    pub(super) fn in_item(&self, items: &str, pointer: &str) -> Found<'a> {
        let Found::Types(arrays) = self.at(items) else {
            return Found::Undescribed;
        };
        let [Type::List(list)] = arrays.as_slice() else {
            return Found::Undescribed;
        };
        self.within(&list.item, &names_in(pointer).collect::<Vec<_>>())
    }

    /// Whether a pointer leads to declared values of these kinds.
    pub(super) fn is(&self, found: &Found<'_>, kinds: &[ValueKind]) -> bool {
        match found {
            Found::Types(types) => types.iter().all(|ty| kinds.contains(&self.kind(ty))),
            Found::Undescribed | Found::Missing(_) => false,
        }
    }

    fn within(&self, ty: &'a Type, names: &[String]) -> Found<'a> {
        let plain = self.api.plain(ty);
        let [name, others @ ..] = names else {
            return Found::Types(vec![plain]);
        };
        match (plain, self.api.shape(plain)) {
            (_, Some(Shape::Object { fields, rest })) => {
                match fields.iter().find(|field| field.name == *name) {
                    Some(field) => self.within(&field.ty, others),
                    None if matches!(rest, Rest::Kept(_)) => Found::Undescribed,
                    None => Found::Missing(name.clone()),
                }
            }
            (_, Some(Shape::Union(union))) => {
                let mut types = Vec::new();
                for variant in &union.variants {
                    match self.within(&variant.ty, names) {
                        Found::Types(all) => types.extend(all),
                        other => return other,
                    }
                }
                Found::Types(types)
            }
            (Type::Any | Type::Map(_), _) => Found::Undescribed,
            _ => Found::Missing(name.clone()),
        }
    }
}

fn text_kind(text: &Text) -> ValueKind {
    match text.format {
        Some(Format::Uri | Format::UriReference | Format::Iri | Format::IriReference) => {
            ValueKind::Url
        }
        _ => ValueKind::Text,
    }
}

/// Where the next page is, in words.
pub(super) fn place_words(next: &NextPage) -> String {
    match next {
        NextPage::Url(pointer) => format!("at the URL in `{pointer}` of the response body"),
        NextPage::Link => "at the URL of the header `Link` with `rel=\"next\"`".to_owned(),
        NextPage::Cursor {
            parameter, cursor, ..
        } => {
            let place = match cursor {
                CursorPlace::Body(pointer) => format!("`{pointer}` of the response body"),
                CursorPlace::LastItem(pointer) => format!("`{pointer}` of the last item"),
            };
            format!("at the cursor in {place}, sent as `{parameter}`")
        }
        NextPage::Offset { parameter, .. } => {
            format!("after the items so far, whose number is sent as `{parameter}`")
        }
        NextPage::Number { parameter, .. } => {
            format!("at the next number, sent as `{parameter}`")
        }
    }
}

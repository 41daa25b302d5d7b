//! What a constructor or a setter takes for a value, and how that becomes the value.

use proc_macro2::TokenStream;
use quote::quote;

use super::examine::behind_aliases;
use crate::ir::{Api, Shape, TextFormat, Type};

/// How an argument becomes a value.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum How {
    /// It is the value.
    Plain,
    /// It is converted.
    Into,
    /// It has the items of the list.
    Each,
    /// It has what is converted to the items of the list.
    EachInto,
}

/// What an argument takes for a value of this type: how it becomes the value, and its type,
/// or that of its items.
pub(super) fn argument<'a>(api: &'a Api, ty: &'a Type) -> (How, &'a Type) {
    match behind_aliases(api, ty) {
        Type::List(list) if matches!(behind_aliases(api, &list.item), Type::List(_)) => {
            (How::Plain, ty)
        }
        Type::List(list) if converts(api, &list.item) => (How::EachInto, &list.item),
        Type::List(list) => (How::Each, &list.item),
        _ if converts(api, ty) => (How::Into, ty),
        _ => (How::Plain, ty),
    }
}

/// Whether other values are taken for one of this type.
fn converts(api: &Api, ty: &Type) -> bool {
    match behind_aliases(api, ty) {
        Type::String(format) => !matches!(format, Some(TextFormat::DateTime | TextFormat::Date)),
        Type::Text(_) | Type::Bytes | Type::File => true,
        Type::Named(id) => {
            let shape = api.schema(*id).map(|schema| &schema.shape);
            matches!(shape, Some(Shape::Enumeration { .. } | Shape::Union(_)))
        }
        _ => false,
    }
}

impl How {
    /// The word for it in a table.
    pub(super) fn word(self) -> TokenStream {
        match self {
            Self::Plain => quote!(plain),
            Self::Into => quote!(into),
            Self::Each => quote!(each),
            Self::EachInto => quote!(each_into),
        }
    }
}

//! Arguments of constructors and setters: what they accept, and how it is converted.
//!
//! Imports `type_facts`, and `ir`.

use proc_macro2::TokenStream;
use quote::quote;

use super::type_facts::behind_aliases;
use crate::ir::{Api, Shape, TextFormat, Type};

/// How an argument is converted to a value.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Conversion {
    /// It is the value.
    Plain,
    /// It is converted.
    Into,
    /// Its items are collected.
    Each,
    /// Its items are converted and collected.
    EachInto,
}

/// How the argument for a value of this type is converted, and the type that it is converted
/// to: that of the value, or of its items.
pub(super) fn argument<'a>(api: &'a Api, ty: &'a Type) -> (Conversion, &'a Type) {
    match behind_aliases(api, ty) {
        Type::List(list) if matches!(behind_aliases(api, &list.item), Type::List(_)) => {
            (Conversion::Plain, ty)
        }
        Type::List(list) if converts(api, &list.item) => (Conversion::EachInto, &list.item),
        Type::List(list) => (Conversion::Each, &list.item),
        _ if converts(api, ty) => (Conversion::Into, ty),
        _ => (Conversion::Plain, ty),
    }
}

/// Whether values of other types are converted to this one.
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

impl Conversion {
    /// The keyword of the runtime's tables.
    pub(super) fn keyword(self) -> TokenStream {
        match self {
            Self::Plain => quote!(plain),
            Self::Into => quote!(into),
            Self::Each => quote!(each),
            Self::EachInto => quote!(each_into),
        }
    }
}

//! Arguments of constructors and setters: the types that they accept, and their conversion.
//!
//! Imports `type_facts`, and `ir`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::type_facts::{behind_aliases, shape};
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
pub(super) fn of<'a>(api: &'a Api, ty: &'a Type) -> (Conversion, &'a Type) {
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
        ty => {
            ty.is_secret()
                || matches!(
                    shape(api, ty),
                    Some(Shape::Enumeration { .. } | Shape::Union(_))
                )
        }
    }
}

impl Conversion {
    /// The type of an argument that is converted to this type, or whose items are.
    pub(super) fn accepted(self, ty: &TokenStream) -> TokenStream {
        match self {
            Self::Plain => ty.clone(),
            Self::Into => quote!(impl Into<#ty>),
            Self::Each => quote!(impl IntoIterator<Item = #ty>),
            Self::EachInto => quote!(impl IntoIterator<Item = impl Into<#ty>>),
        }
    }

    /// The value that is made of an argument.
    pub(super) fn converted(self, argument: &impl ToTokens) -> TokenStream {
        match self {
            Self::Plain => quote!(#argument),
            Self::Into => quote!(#argument.into()),
            Self::Each => quote!(#argument.into_iter().collect()),
            Self::EachInto => quote!(#argument.into_iter().map(Into::into).collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Rest;
    use crate::ir::testing::{api, enumeration, integer, list, named, nullable, object, union};

    #[test]
    fn arguments_are_converted_where_other_types_are_accepted() {
        let api = api(vec![
            enumeration(&["a"], false),
            union(vec![Type::Boolean]),
            object(Vec::new(), Rest::Ignored),
            Shape::Alias(list(Type::String(None))),
        ]);
        let string = Type::String(None);
        let integer = Type::Integer(integer());
        let of = |ty: &Type| super::of(&api, ty).0;
        for ty in [
            string.clone(),
            Type::String(Some(TextFormat::Base64)),
            Type::Text(Box::default()),
            Type::Bytes,
            Type::File,
            named(0),
            named(1),
        ] {
            assert!(of(&ty) == Conversion::Into, "{ty:?}");
            assert!(of(&list(ty.clone())) == Conversion::EachInto, "{ty:?}");
            assert_eq!(super::of(&api, &list(ty.clone())).1, &ty);
        }
        for ty in [
            integer.clone(),
            Type::String(Some(TextFormat::Date)),
            Type::String(Some(TextFormat::DateTime)),
            named(2),
            nullable(string.clone()),
        ] {
            assert!(of(&ty) == Conversion::Plain, "{ty:?}");
            assert!(of(&list(ty.clone())) == Conversion::Each, "{ty:?}");
        }
        assert!(of(&list(named(3))) == Conversion::Plain);
        assert!(of(&named(3)) == Conversion::EachInto);
    }
}

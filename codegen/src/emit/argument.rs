//! What a constructor or a setter takes for a value, and how that becomes the value.

use proc_macro2::TokenStream;
use quote::quote;

use super::examine::behind_aliases;
use crate::ir::{Api, Shape, Type};

/// What an argument takes for a value of this type, and how it becomes one; `written`
/// writes a type where the argument stands.
pub(super) fn argument(
    api: &Api,
    ty: &Type,
    written: &mut dyn FnMut(&Type) -> TokenStream,
) -> (TokenStream, Conversion) {
    let behind = behind_aliases(api, ty);
    let converts = match behind {
        Type::String(_) | Type::Text(_) => true,
        Type::Named(id) => {
            let shape = api.schema(*id).map(|schema| &schema.shape);
            matches!(shape, Some(Shape::Enumeration { .. } | Shape::Union(_)))
        }
        _ => false,
    };
    match behind {
        Type::List(list) => {
            let (item, conversion) = argument(api, &list.item, written);
            let conversion = match conversion {
                Conversion::None => Conversion::Collect,
                // The types of what is inside of the items cannot be told.
                Conversion::Collect | Conversion::CollectInto => {
                    return (written(ty), Conversion::None);
                }
                Conversion::Into => Conversion::CollectInto,
            };
            (quote!(impl IntoIterator<Item = #item>), conversion)
        }
        _ if converts => {
            let ty = written(ty);
            (quote!(impl Into<#ty>), Conversion::Into)
        }
        _ => (written(ty), Conversion::None),
    }
}

/// How an argument becomes the value of a field.
#[derive(Clone, Copy)]
pub(super) enum Conversion {
    None,
    Into,
    Collect,
    CollectInto,
}

impl Conversion {
    pub(super) fn apply(self, value: &TokenStream) -> TokenStream {
        match self {
            Conversion::None => value.clone(),
            Conversion::Into => quote!(#value.into()),
            Conversion::Collect => quote!(#value.into_iter().collect()),
            Conversion::CollectInto => quote!(#value.into_iter().map(Into::into).collect()),
        }
    }
}

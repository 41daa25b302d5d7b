//! Enumerations of text.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Doc, code};
use super::literal::literal;
use super::types::{File, fallback};
use crate::ir::{Schema, SchemaId};

/// The items of an enumeration.
pub(super) fn enumeration(
    file: &mut File<'_>,
    id: SchemaId,
    schema: &Schema,
    values: &[String],
    open: bool,
) -> Vec<TokenStream> {
    file.imports.module("enumeration");
    file.imports
        .module(if open { "open_enum" } else { "closed_enum" });
    let names = file.input.names.ty(id);
    let (ident, variants) = (&names.ident, &names.variants);
    let Some(other) = &names.other else {
        return Vec::new();
    };
    let mut doc = Doc::of(&schema.docs);
    doc.own_if_empty(|| fallback(schema));
    doc.facts(&schema.docs, Some(&schema.origin));
    let docs = doc.outer();
    let variant_docs = values.iter().map(|value| format!(" {}", code(value)));
    let other_docs = if open {
        " A value that the description does not list; there can be such."
    } else {
        " A value that the description does not list. It can be received, but not sent."
    };
    let literals: Vec<_> = values.iter().map(|value| literal(value)).collect();
    let conversions = if open {
        quote!(open_enum::open_enum!(#ident);)
    } else {
        quote!(closed_enum::closed_enum!(#ident);)
    };
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[non_exhaustive]
            pub enum #ident {
                #(#[doc = #variant_docs] #variants,)*
                #[doc = #other_docs]
                #other(enumeration::Unlisted),
            }
        },
        quote! {
            impl #ident {
                /// The values that the description lists, in its order.
                pub const LISTED: &'static [&'static str] = &[#(#literals),*];

                /// The value as it is sent.
                pub fn as_str(&self) -> &str {
                    match self {
                        #(Self::#variants => #literals,)*
                        Self::#other(value) => value.as_str(),
                    }
                }

                fn read(text: &str) -> Self {
                    match text {
                        #(#literals => Self::#variants,)*
                        other => Self::#other(enumeration::Unlisted::new(other)),
                    }
                }
            }
        },
        quote!(enumeration::text_enum!(#ident, #other);),
        conversions,
    ]
}

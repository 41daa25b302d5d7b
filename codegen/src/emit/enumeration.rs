//! Enumerations: lists of values.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{Doc, code};
use super::literal::{float, literal};
use super::types::{File, fallback};
use crate::ir::{Constant, Schema, SchemaId};
use crate::names::Ident;

/// The items of an enumeration of text.
pub(super) fn enumeration(
    file: &mut File<'_>,
    id: SchemaId,
    schema: &Schema,
    values: &[String],
    open: bool,
) -> Vec<TokenStream> {
    let names = file.input.names.ty(id);
    let (ident, variants) = (&names.ident, &names.variants);
    let Some(other) = &names.other else {
        return Vec::new();
    };
    file.imports.module("string_enum");
    let values = values.iter().map(|value| (code(value), literal(value)));
    let (docs, literals): (Vec<_>, Vec<_>) = values.unzip();
    let other_docs = if open {
        " A value that the description does not list; there can be such."
    } else {
        NOT_LISTED
    };
    let definition = Listed {
        schema,
        ident,
        variants,
        docs: &docs,
        open,
        traits: quote!(PartialOrd, Ord,),
    };
    let definition = definition.tokens(quote! {
        #[doc = #other_docs]
        #other(string_enum::Unlisted)
    });
    let table = quote!(#ident { #(#variants = #literals),* } other #other);
    let table = if open {
        file.imports.module("open_enum");
        quote!(open_enum::open_enum!(#table);)
    } else {
        file.imports.module("closed_enum");
        quote!(closed_enum::closed_enum!(#table);)
    };
    vec![definition, table]
}

const NOT_LISTED: &str =
    " A value that the description does not list. It can be received, but not sent.";

/// An enum whose variants are values.
struct Listed<'a> {
    schema: &'a Schema,
    ident: &'a Ident,
    variants: &'a [Ident],
    docs: &'a [String],
    /// Whether other values are as good.
    open: bool,
    /// What it derives beyond what all of these do.
    traits: TokenStream,
}

impl Listed<'_> {
    /// Its definition, with a variant for all other values.
    fn tokens(&self, other: TokenStream) -> TokenStream {
        let (ident, traits) = (self.ident, &self.traits);
        let mut doc = Doc::of(&self.schema.docs);
        doc.own_if_empty(|| fallback(self.schema));
        doc.facts(&self.schema.docs, Some(&self.schema.origin));
        let docs = doc.outer();
        // There is only one value to begin with.
        let is_only = self.variants.len() == 1 && !self.open;
        let default = is_only.then(|| quote!(Default,));
        let is_default = is_only.then(|| quote!(#[default]));
        let variants = self.variants.iter().zip(self.docs).map(|(variant, docs)| {
            let docs = format!(" {docs}");
            quote!(#[doc = #docs] #is_default #variant)
        });
        quote! {
            #docs
            #[derive(Clone, Debug, #default PartialEq, Eq, #traits Hash)]
            #[non_exhaustive]
            pub enum #ident {
                #(#variants,)*
                #other,
            }
        }
    }
}

/// The items of a list of values that are not all texts.
pub(super) fn constants(
    file: &mut File<'_>,
    id: SchemaId,
    schema: &Schema,
    values: &[Constant],
) -> Vec<TokenStream> {
    let names = file.input.names.ty(id);
    let (ident, variants) = (&names.ident, &names.variants);
    let Some(other) = &names.other else {
        return Vec::new();
    };
    let integers: Option<Vec<i64>> = values.iter().map(integer).collect();
    let docs: Vec<_> = values.iter().map(|value| code(&json(value))).collect();
    let mut listed = Listed {
        schema,
        ident,
        variants,
        docs: &docs,
        open: false,
        traits: TokenStream::new(),
    };
    let (definition, table) = if let Some(integers) = integers {
        file.imports.module("integer_enum");
        listed.traits = quote!(PartialOrd, Ord,);
        let literals = integers.into_iter().map(Literal::i64_unsuffixed);
        (
            listed.tokens(quote!(#[doc = #NOT_LISTED] #other(i64))),
            quote!(integer_enum::integer_enum!(#ident { #(#variants = #literals),* } other #other);),
        )
    } else {
        file.imports.module("value_enum");
        let values = values.iter().map(constant);
        (
            listed.tokens(quote!(#[doc = #NOT_LISTED] #other(serde_json::Value))),
            quote!(value_enum::value_enum!(#ident { #(#variants = #values),* } other #other);),
        )
    };
    vec![definition, table]
}

/// The whole number that a value is, where it is one of 64 bits.
fn integer(constant: &Constant) -> Option<i64> {
    match constant {
        Constant::Integer(value) => i64::try_from(*value).ok(),
        _ => None,
    }
}

/// A value as the table has it.
pub(super) fn constant(constant: &Constant) -> TokenStream {
    match constant {
        Constant::Null => quote!(Null),
        Constant::Boolean(value) => quote!(Boolean(#value)),
        Constant::Integer(value) => {
            let value = Literal::i128_unsuffixed(*value);
            quote!(Integer(#value))
        }
        Constant::Number(value) => {
            let value = float(*value);
            quote!(Number(#value))
        }
        Constant::Text(text) => {
            let text = literal(text);
            quote!(Text(#text))
        }
        Constant::Json(json) => {
            let json = literal(json);
            quote!(Json(#json))
        }
    }
}

/// A value as JSON, but for the quotes of a text.
fn json(constant: &Constant) -> String {
    match constant {
        Constant::Null => "null".to_owned(),
        Constant::Boolean(value) => value.to_string(),
        Constant::Integer(value) => value.to_string(),
        Constant::Number(value) => value.to_string(),
        Constant::Text(text) | Constant::Json(text) => text.clone(),
    }
}

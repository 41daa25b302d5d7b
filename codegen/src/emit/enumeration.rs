//! Enumerations: of text, of whole numbers, of any values.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::docs::{Doc, code};
use super::literal::literal;
use super::types::{File, fallback};
use crate::ir::{Constant, Schema, SchemaId};

/// The items of an enumeration.
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
    file.imports.module("enumeration");
    let docs = docs(schema);
    let listed = variants_of(variants, values.iter().map(|value| code(value)));
    let default = default(values.len());
    let other_docs = if open {
        " A value that the description does not list; there can be such."
    } else {
        OTHER
    };
    let values = values.iter().map(|value| literal(value));
    let (module, table) = match open {
        true => ("open_enum", quote!(open_enum::open_enum)),
        false => ("closed_enum", quote!(closed_enum::closed_enum)),
    };
    file.imports.module(module);
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug #default, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[non_exhaustive]
            pub enum #ident {
                #listed
                #[doc = #other_docs]
                #other(enumeration::Unlisted),
            }
        },
        quote!(#table!(#ident { #(#variants = #values),* } else #other);),
    ]
}

/// What is said about the variant for a value that is not listed.
const OTHER: &str =
    " A value that the description does not list. It can be received, but not sent.";

fn docs(schema: &Schema) -> TokenStream {
    let mut doc = Doc::of(&schema.docs);
    doc.own_if_empty(|| fallback(schema));
    doc.facts(&schema.docs, Some(&schema.origin));
    doc.outer()
}

/// A list of one value has that for a default.
fn default(count: usize) -> Option<TokenStream> {
    (count == 1).then(|| quote!(, Default))
}

/// The variants for listed values, which are their own documentation.
fn variants_of(variants: &[Ident], values: impl ExactSizeIterator<Item = String>) -> TokenStream {
    let default = (values.len() == 1).then(|| quote!(#[default]));
    let docs = values.map(|value| format!(" {value}"));
    quote!(#(#[doc = #docs] #default #variants,)*)
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
    let docs = docs(schema);
    let listed = variants_of(variants, values.iter().map(|value| code(&json(value))));
    let default = default(values.len());
    if let Some(numbers) = integers(values) {
        file.imports.module("integer_enum");
        return vec![
            quote! {
                #docs
                #[derive(Clone, Copy, Debug #default, PartialEq, Eq, PartialOrd, Ord, Hash)]
                #[non_exhaustive]
                pub enum #ident {
                    #listed
                    #[doc = #OTHER]
                    #other(integer_enum::Unlisted),
                }
            },
            quote!(integer_enum::integer_enum!(
                #ident { #(#variants = #numbers),* } else #other
            );),
        ];
    }
    file.imports.module("constants");
    let values = values.iter().map(constant);
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug #default, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #ident {
                #listed
                #[doc = #OTHER]
                #other(constants::Unlisted),
            }
        },
        quote!(constants::constants!(#ident { #(#variants => #values),* } else #other);),
    ]
}

/// The values as numbers, where all are whole numbers of 64 bits.
fn integers(values: &[Constant]) -> Option<Vec<Literal>> {
    let number = |value: &Constant| match value {
        Constant::Integer(value) => i64::try_from(*value).ok().map(Literal::i64_unsuffixed),
        _ => None,
    };
    values.iter().map(number).collect()
}

/// A value as JSON.
fn json(value: &Constant) -> String {
    match value {
        Constant::Null => "null".to_owned(),
        Constant::Boolean(value) => value.to_string(),
        Constant::Integer(value) => value.to_string(),
        Constant::Number(value) => serde_json::Value::from(*value).to_string(),
        Constant::Text(value) => serde_json::Value::from(value.as_str()).to_string(),
        Constant::Json(value) => value.clone(),
    }
}

/// A value in the table of constants.
fn constant(value: &Constant) -> TokenStream {
    match value {
        Constant::Null => quote!(Null),
        Constant::Boolean(value) => quote!(Bool(#value)),
        Constant::Integer(value) => {
            let value = Literal::i128_unsuffixed(*value);
            quote!(Integer(#value))
        }
        Constant::Number(value) => {
            let value = Literal::f64_unsuffixed(*value);
            quote!(Number(#value))
        }
        Constant::Text(value) => {
            let value = literal(value);
            quote!(Text(#value))
        }
        Constant::Json(value) => {
            let value = literal(value);
            quote!(Raw(#value))
        }
    }
}

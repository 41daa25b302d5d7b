//! Enumerations: lists of values.
//!
//! Imports `constant`, `docs`, `file`, `literal`, `ir` and `names`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::constant::{constant, integer, json};
use super::super::docs::code;
use super::super::literal::literal;
use super::file::{File, doc};
use crate::ir::{Constant, Schema};
use crate::names::{Ident, Named, NamedType};

/// The items of an enumeration of strings.
pub(super) fn enumeration(
    file: &mut File<'_>,
    named: &NamedType<'_>,
    values: &[Named<&String>],
    other: &Ident,
    open: bool,
) -> Vec<TokenStream> {
    file.imports.module("string_enum");
    let ident = &named.ident;
    let variants = values.iter().map(|value| Listed {
        ident: &value.ident,
        docs: code(value.item),
    });
    let other_docs = if open { OPEN } else { CLOSED };
    let definition = Definition {
        schema: named.schema,
        ident,
        variants: variants.collect(),
        open,
        traits: quote!(PartialOrd, Ord,),
    };
    let definition = definition.tokens(quote! {
        #[doc = #other_docs]
        #other(string_enum::Unlisted)
    });
    let entries = values.iter().map(|Named { item: value, ident }| {
        let value = literal(value);
        quote!(#ident = #value)
    });
    let table = quote!(#ident { #(#entries),* } other #other);
    let table = if open {
        file.imports.module("open_enum");
        quote!(open_enum::open_enum!(#table);)
    } else {
        file.imports.module("closed_enum");
        quote!(closed_enum::closed_enum!(#table);)
    };
    vec![definition, table]
}

/// The docs of the variant for unlisted values.
const CLOSED: &str = " A value not listed in the document. It can be received but not sent.";

/// The same for an enumeration that is not exhaustive.
const OPEN: &str = " A value not listed in the document, which is valid as well.";

/// An enum whose variants are values.
struct Definition<'a> {
    schema: &'a Schema,
    ident: &'a Ident,
    variants: Vec<Listed<'a>>,
    /// Whether unlisted values are valid.
    open: bool,
    /// The traits that it derives besides those that all enumerations do.
    traits: TokenStream,
}

/// A variant for a listed value.
struct Listed<'a> {
    ident: &'a Ident,
    docs: String,
}

impl Definition<'_> {
    /// The enum, with a variant for unlisted values.
    fn tokens(&self, other: TokenStream) -> TokenStream {
        let (ident, traits) = (self.ident, &self.traits);
        let mut doc = doc(self.schema);
        doc.facts(&self.schema.docs, Some(&self.schema.origin));
        let docs = doc.outer();
        // The only value is the default one.
        let is_only = self.variants.len() == 1 && !self.open;
        let default = is_only.then(|| quote!(Default,));
        let is_default = is_only.then(|| quote!(#[default]));
        let variants = self.variants.iter().map(|Listed { ident, docs }| {
            let docs = format!(" {docs}");
            quote!(#[doc = #docs] #is_default #ident)
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

/// The items of a list of values that are not all strings.
pub(super) fn constants(
    file: &mut File<'_>,
    named: &NamedType<'_>,
    values: &[Named<&Constant>],
    other: &Ident,
) -> Vec<TokenStream> {
    let ident = &named.ident;
    let variants = values.iter().map(|value| Listed {
        ident: &value.ident,
        docs: code(&json(value.item)),
    });
    let mut definition = Definition {
        schema: named.schema,
        ident,
        variants: variants.collect(),
        open: false,
        traits: TokenStream::new(),
    };
    let integers = values.iter().map(|Named { item: value, ident }| {
        let value = Literal::i64_unsuffixed(integer(value)?);
        Some(quote!(#ident = #value))
    });
    let integers: Option<Vec<_>> = integers.collect();
    let (unlisted, table) = match integers {
        Some(entries) => {
            file.imports.module("integer_enum");
            definition.traits = quote!(PartialOrd, Ord,);
            let table = quote!(#ident { #(#entries),* } other #other);
            (quote!(i64), quote!(integer_enum::integer_enum!(#table);))
        }
        None => {
            file.imports.module("value_enum");
            let entries = values.iter().map(|Named { item: value, ident }| {
                let value = constant(value);
                quote!(#ident = #value)
            });
            let table = quote!(#ident { #(#entries),* } other #other);
            let unlisted = quote!(serde_json::Value);
            (unlisted, quote!(value_enum::value_enum!(#table);))
        }
    };
    let definition = definition.tokens(quote!(#[doc = #CLOSED] #other(#unlisted)));
    vec![definition, table]
}

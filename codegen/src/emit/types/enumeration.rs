//! Enumerations: lists of values.
//!
//! Imports `docs`, `file`, `literal`, `parts`, `ir` and `names`.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::super::docs::{Doc, code, repeats};
use super::super::file::File;
use super::super::literal::{self, literal};
use super::parts::{docs, of_response};
use crate::ir::{Constant, Listed};
use crate::names::{Ident, Named, NamedType};

/// The docs of the variant for unlisted values.
const CLOSED: &str = " A value not listed in the document. It can be received but not sent.";

/// The same for an enumeration that is not exhaustive.
const OPEN: &str = " A value not listed in the document, which is valid as well.";

/// A listed value, and its variant.
struct Entry<'a> {
    ident: &'a Ident,
    docs: TokenStream,
    value: TokenStream,
}

impl<'a> Entry<'a> {
    /// The variant of a value, which its docs state as it is on the wire, unless they would only
    /// repeat the name.
    fn new<T>(named: &'a Named<&Listed<T>>, text: &str, value: TokenStream) -> Self {
        let docs = &named.item.docs;
        let mut doc = Doc::of(docs, &named.ident);
        if !doc.is_empty() || !repeats(text, &named.ident) {
            doc = Doc::entry(&code(text), docs, &named.ident);
        }
        doc.facts(docs, None);
        Self {
            ident: &named.ident,
            docs: doc.outer(),
            value,
        }
    }
}

/// A kind of enumerations.
struct Kind {
    /// The module of the runtime with the macro for its table.
    table: &'static str,
    /// The type of unlisted values.
    unlisted: TokenStream,
    /// Whether unlisted values are valid.
    is_open: bool,
    /// The traits that are derived; the table implements the others.
    derived: TokenStream,
}

/// The items of an enumeration of strings.
pub(super) fn enumeration(
    file: &mut File<'_>,
    named: &NamedType<'_>,
    values: &[Named<&Listed<String>>],
    other: &Ident,
    is_open: bool,
) -> Vec<TokenStream> {
    file.imports.module("string_enum");
    let entries = values.iter().map(|named| {
        let value = &named.item.value;
        Entry::new(named, value, literal(value).into_token_stream())
    });
    let kind = Kind {
        table: if is_open { "open_enum" } else { "closed_enum" },
        unlisted: quote!(string_enum::Unlisted),
        is_open,
        derived: quote!(),
    };
    items(file, named, &entries.collect::<Vec<_>>(), other, kind)
}

/// The items of a list of values that are not all strings.
pub(super) fn constants(
    file: &mut File<'_>,
    named: &NamedType<'_>,
    values: &[Named<&Listed<Constant>>],
    other: &Ident,
) -> Vec<TokenStream> {
    let are_integers = values.iter().all(|it| integer(&it.item.value).is_some());
    let entries = values.iter().map(|named| {
        let constant = &named.item.value;
        let value = match integer(constant).filter(|_| are_integers) {
            Some(integer) => Literal::i64_unsuffixed(integer).into_token_stream(),
            None => literal::constant(constant),
        };
        Entry::new(named, &constant.to_string(), value)
    });
    let (table, unlisted) = match are_integers {
        true => ("integer_enum", quote!(i64)),
        false => ("value_enum", quote!(serde_json::Value)),
    };
    let kind = Kind {
        table,
        unlisted,
        is_open: false,
        derived: match are_integers {
            true => quote!(Debug, PartialEq, Eq, PartialOrd, Ord, Hash,),
            false => quote!(Debug, PartialEq, Eq, Hash,),
        },
    };
    items(file, named, &entries.collect::<Vec<_>>(), other, kind)
}

/// The value as an integer of 64 bits, if it is one.
fn integer(constant: &Constant) -> Option<i64> {
    match constant {
        Constant::Integer(value) => i64::try_from(*value).ok(),
        _ => None,
    }
}

/// The enum, with a variant for unlisted values, and its table.
fn items(
    file: &mut File<'_>,
    named: &NamedType<'_>,
    entries: &[Entry<'_>],
    other: &Ident,
    kind: Kind,
) -> Vec<TokenStream> {
    file.imports.module(kind.table);
    let (docs, ident) = (docs(named, None), &named.ident);
    // The only value is the default one.
    let is_only = entries.len() == 1 && !kind.is_open;
    let default = is_only.then(|| quote!(Default,));
    let is_default = is_only.then(|| quote!(#[default]));
    let derived = kind.derived;
    let variants = entries.iter();
    let variants = variants.map(|Entry { ident, docs, .. }| quote!(#docs #is_default #ident));
    let other_docs = if kind.is_open { OPEN } else { CLOSED };
    let (unlisted, table) = (kind.unlisted, format_ident!("{}", kind.table));
    let entries = entries.iter();
    let entries = entries.map(|Entry { ident, value, .. }| quote!(#ident = #value));
    let received = of_response(named);
    vec![
        quote! {
            #docs
            #[derive(Clone, #default #derived)]
            #[non_exhaustive]
            pub enum #ident {
                #(#variants,)*
                #[doc = #other_docs]
                #other(#unlisted),
            }
        },
        quote!(#table::#table!(#ident { #(#entries),* } other #other #received);),
    ]
}

//! Newtypes of strings with constraints.
//!
//! Imports `file`, `text`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::text;
use super::file::{File, doc};
use crate::ir::{Pattern, Text};
use crate::names::NamedType;

/// The items of a newtype.
pub(super) fn newtype(file: &mut File<'_>, named: &NamedType<'_>, text: &Text) -> Vec<TokenStream> {
    file.imports.module("newtype");
    let (schema, ident) = (named.schema, &named.ident);
    let mut doc = doc(schema);
    doc.own(format!("{}.", text::sentence(text)));
    if text.secret {
        doc.own("A secret, which is redacted in `Debug` output and in messages.");
    }
    doc.facts(&schema.docs, Some(&schema.origin));
    let docs = doc.outer();
    let format = text.format.map(|format| {
        let format = text::format(format, &mut file.imports);
        quote!(format = #format)
    });
    let secret = text.secret.then(|| quote!(secret = true));
    let rules: Vec<_> = secret
        .into_iter()
        .chain(format)
        .chain(text::rules(text, &mut file.imports))
        .collect();
    let needs_engine = text.pattern.as_ref().is_some_and(Pattern::needs_engine);
    let at_run_time = (text.format.is_some() || needs_engine).then(|| quote!(at_run_time));
    vec![
        quote! {
            #docs
            #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct #ident(std::borrow::Cow<'static, str>);
        },
        quote!(newtype::newtype!(#ident { #(#rules),* } #at_run_time);),
    ]
}

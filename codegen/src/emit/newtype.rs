//! Newtypes of constrained text.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{Doc, code};
use super::types::{File, fallback};
use super::{Imports, formats, pattern};
use crate::ir::{Format, Schema, SchemaId, Text};

/// The items of a newtype.
pub(super) fn newtype(
    file: &mut File<'_>,
    id: SchemaId,
    schema: &Schema,
    text: &Text,
) -> Vec<TokenStream> {
    file.imports.module("newtype");
    let ident = &file.input.names.ty(id).ident;
    let sentence = sentence(text);
    let mut doc = Doc::of(&schema.docs);
    doc.own_if_empty(|| fallback(schema));
    doc.own(format!("{sentence}."));
    if text.secret {
        doc.own("A secret: neither `Debug` nor a message shows it.");
    }
    doc.facts(&schema.docs, Some(&schema.origin));
    let docs = doc.outer();
    let format = text.format.map(|format| {
        let format = self::format(format, &mut file.imports);
        quote!(format = #format)
    });
    let secret = text.secret.then(|| quote!(secret = true));
    let rules: Vec<_> = secret
        .into_iter()
        .chain(format)
        .chain(rules(text, &mut file.imports))
        .collect();
    let needs_engine = |pattern: &crate::ir::Pattern| pattern.needs_engine();
    let is_run = text.format.is_some() || text.pattern.as_ref().is_some_and(needs_engine);
    let at_run_time = is_run.then(|| quote!(at_run_time));
    vec![
        quote! {
            #docs
            #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct #ident(std::borrow::Cow<'static, str>);
        },
        quote!(newtype::newtype!(#ident { #(#rules),* } #at_run_time);),
    ]
}

/// The rules but for the format, as the macros of the runtime take them, one by one.
pub(super) fn rules(text: &Text, imports: &mut Imports) -> Vec<TokenStream> {
    let min = Some(text.min_length).filter(|min| *min > 0).map(|min| {
        let min = Literal::u64_unsuffixed(min);
        quote!(min_length = #min)
    });
    let max = text.max_length.map(|max| {
        let max = Literal::u64_unsuffixed(max);
        quote!(max_length = #max)
    });
    let pattern = text.pattern.as_ref();
    let pattern = pattern.map(|pattern| pattern::rule(pattern, imports));
    min.into_iter().chain(max).chain(pattern).collect()
}

/// The module that checks a format, which is imported.
pub(super) fn format(format: Format, imports: &mut Imports) -> proc_macro2::Ident {
    let module = formats::module(format);
    imports.module(module);
    quote::format_ident!("{module}")
}

/// The rules in words, in Markdown.
pub(super) fn sentence(text: &Text) -> String {
    let format = text.format.map(formats::title);
    let length = length(text).map(|length| format!("Has {length}"));
    let others = match (&text.pattern, length) {
        (Some(pattern), Some(length)) => {
            Some(format!("{length}, and matches {}", code(&pattern.source)))
        }
        (Some(pattern), None) => Some(format!("Matches {}", code(&pattern.source))),
        (None, length) => length,
    };
    match (format, others) {
        (Some(format), Some(others)) => format!("{format}. {others}"),
        (None, None) => "Any text".to_owned(),
        (format, others) => format.or(others).unwrap_or_default(),
    }
}

fn length(text: &Text) -> Option<String> {
    Some(match (text.min_length, text.max_length) {
        (0, None) => return None,
        (min, Some(max)) if min == max => format!("exactly {}", characters(min)),
        (0, Some(max)) => format!("at most {}", characters(max)),
        (min, None) => format!("at least {}", characters(min)),
        (min, Some(max)) => format!("{min} to {}", characters(max)),
    })
}

fn characters(count: u64) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} character{plural}")
}

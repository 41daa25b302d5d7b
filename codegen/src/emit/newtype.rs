//! Newtypes of constrained text.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{Doc, code};
use super::literal::literal;
use super::types::{File, fallback};
use super::{Imports, formats};
use crate::ir::{Format, Pattern, Schema, SchemaId, Step, Text};

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
    doc.facts(&schema.docs, Some(&schema.origin));
    let docs = doc.outer();
    let format = text.format.map(|format| {
        let format = self::format(format, &mut file.imports);
        quote!(format = #format)
    });
    let rules = format.into_iter().chain(rules(text));
    vec![
        quote! {
            #docs
            #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct #ident(std::borrow::Cow<'static, str>);
        },
        quote!(newtype::newtype!(#ident { #(#rules),* });),
    ]
}

/// The rules but for the format, as the macros of the runtime take them, one by one.
pub(super) fn rules(text: &Text) -> Vec<TokenStream> {
    let min = Some(text.min_length).filter(|min| *min > 0).map(|min| {
        let min = Literal::u64_unsuffixed(min);
        quote!(min_length = #min)
    });
    let max = text.max_length.map(|max| {
        let max = Literal::u64_unsuffixed(max);
        quote!(max_length = #max)
    });
    let pattern = text.pattern.as_ref().map(pattern);
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

fn pattern(pattern: &Pattern) -> TokenStream {
    let source = literal(&pattern.source);
    let start = pattern.from_start.then(|| quote!(Start));
    let end = pattern.to_end.then(|| quote!(End));
    let steps = pattern.steps.iter().map(step);
    let steps = start.into_iter().chain(steps).chain(end);
    quote!(pattern = #source => [#(#steps),*])
}

fn step(step: &Step) -> TokenStream {
    match step {
        Step::Literal(bytes) => {
            let bytes = Literal::byte_string(bytes);
            quote!(Literal(#bytes))
        }
        Step::Repeat { set, min, max } => {
            let ranges = set.ranges();
            let ends: Vec<u8> = ranges
                .into_iter()
                .flat_map(|(low, high)| [low, high])
                .collect();
            let ends = Literal::byte_string(&ends);
            let min = Literal::u32_unsuffixed(*min);
            let max = match *max {
                u32::MAX => quote!(u32::MAX),
                max => {
                    let max = Literal::u32_unsuffixed(max);
                    quote!(#max)
                }
            };
            quote!(Repeat(#ends, #min, #max))
        }
    }
}

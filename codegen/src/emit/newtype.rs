//! Newtypes of constrained text.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::docs::{Doc, code};
use super::literal::literal;
use super::types::{File, fallback};
use crate::ir::{ByteSet, Pattern, Schema, SchemaId, Step, Text};

/// The items of a newtype.
pub(super) fn newtype(
    file: &mut File<'_>,
    id: SchemaId,
    schema: &Schema,
    text: &Text,
) -> Vec<TokenStream> {
    file.imports.module("text_newtype");
    let ident = &file.input.names.ty(id).ident;
    let sentence = sentence(text);
    let mut doc = Doc::of(&schema.docs);
    doc.own_if_empty(|| fallback(schema));
    doc.own(format!("{sentence}."));
    doc.facts(&schema.docs, Some(&schema.origin));
    let docs = doc.outer();
    let rules = rules(text);
    vec![
        quote! {
            #docs
            #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct #ident(std::borrow::Cow<'static, str>);
        },
        quote!(text_newtype::text_newtype!(#ident { #rules });),
    ]
}

/// The rules as a table.
fn rules(text: &Text) -> TokenStream {
    let min = Some(text.min_length).filter(|min| *min > 0);
    let min = min.map(Literal::u64_unsuffixed);
    let min = min.map(|min| quote!(min_length: #min,));
    let max = text.max_length.map(Literal::u64_unsuffixed);
    let max = max.map(|max| quote!(max_length: #max,));
    let pattern = text.pattern.as_ref().map(|pattern| {
        let (source, steps) = (
            literal(&pattern.source),
            steps(pattern, &TokenStream::new()),
        );
        quote!(pattern: #source => [#(#steps),*],)
    });
    quote!(#min #max #pattern)
}

/// Statements that check a text which has no type of its own.
pub(super) fn check(text: &Text, value: &TokenStream) -> TokenStream {
    let min = Some(text.min_length).filter(|min| *min > 0);
    let min = min.map(Literal::u64_unsuffixed);
    let min = min.map(|min| quote!(.min_length(#min)));
    let max = text.max_length.map(Literal::u64_unsuffixed);
    let max = max.map(|max| quote!(.max_length(#max)));
    let Some(pattern) = &text.pattern else {
        return quote!(text::Rules::NONE #min #max.check(#value, at, found););
    };
    let (source, steps) = (literal(&pattern.source), steps(pattern, &quote!(text::)));
    // Only in a constant can the steps refer to classes that are made there.
    quote! {
        const RULES: text::Rules = text::Rules::NONE #min #max.pattern(#source, &[#(#steps),*]);
        RULES.check(#value, at, found);
    }
}

/// The rules in words, in Markdown.
pub(super) fn sentence(text: &Text) -> String {
    let length = length(text).map(|length| format!("Has {length}"));
    match (&text.pattern, length) {
        (Some(pattern), Some(length)) => format!("{length}, and matches {}", code(&pattern.source)),
        (Some(pattern), None) => format!("Matches {}", code(&pattern.source)),
        (None, length) => length.unwrap_or_else(|| "Any text".to_owned()),
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

/// The steps of a pattern; `room` stands before what the runtime defines.
fn steps(pattern: &Pattern, room: &TokenStream) -> Vec<TokenStream> {
    let prefix = if room.is_empty() {
        quote!()
    } else {
        quote!(#room Step::)
    };
    let start = pattern.from_start.then(|| quote!(#prefix Start));
    let end = pattern.to_end.then(|| quote!(#prefix End));
    let steps = pattern.steps.iter().map(|step| match step {
        Step::Literal(bytes) => {
            let bytes = Literal::byte_string(bytes);
            quote!(#prefix Literal(#bytes))
        }
        Step::Repeat { set, min, max } => {
            let class = class(*set, room);
            let min = Literal::u32_unsuffixed(*min);
            let max = match *max {
                u32::MAX => quote!(u32::MAX),
                max => Literal::u32_unsuffixed(max).into_token_stream(),
            };
            quote!(#prefix Repeat(#class, #min, #max))
        }
    });
    start.into_iter().chain(steps).chain(end).collect()
}

fn class(set: ByteSet, room: &TokenStream) -> TokenStream {
    let ends: Vec<u8> = set
        .ranges()
        .into_iter()
        .flat_map(|(low, high)| [low, high])
        .collect();
    match ends.as_slice() {
        b"09" => quote!(#room DIGIT),
        b"09AFaf" => quote!(#room HEX),
        b"09AZaz" => quote!(#room ALPHANUMERIC),
        b"09AZ__az" => quote!(#room WORD),
        ends => {
            let ends = Literal::byte_string(ends);
            quote!(&#room Class::of(#ends))
        }
    }
}

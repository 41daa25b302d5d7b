//! Decoding of responses, and enums for bodies that differ by status.
//!
//! Imports `body_types`, `docs`, `emitter`, `response_docs`, `secrets`, `type_facts`, `ir` and `names`.

use std::ops::RangeInclusive;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::docs::{Doc, code};
use super::super::type_facts::{Validation, validation};
use super::emitter::Emitter;
use super::response_docs::status;
use super::secrets;
use crate::ir::{ResponseBody, ResponseVariant, Status};
use crate::names::{Named, NamedBodies, NamedResponses};

impl Emitter<'_> {
    /// The types of the bodies, and the function that decodes a response.
    pub(super) fn decoding(&mut self) -> (TokenStream, TokenStream) {
        let (success_type, successes) = self.success_arms();
        let failures = self.failure_arms();
        let types = quote! {
            type ResponseBody = #success_type;
            type ErrorBody = crate::ErrorBody;
        };
        let overlaps = successes.len() > 1 || self.has_failures_in_ranges();
        let overlaps = overlaps.then(|| {
            quote! {
                #[allow(
                    clippy::match_overlapping_arm,
                    reason = "a status takes precedence over its range"
                )]
            }
        });
        let has_secrets = !secrets::names(self.file.api, self.operation).is_empty();
        let marked =
            has_secrets.then(|| quote!(let response = response.with_secrets(Self::SECRETS);));
        let read = quote! {
            #overlaps
            fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
                #marked
                match response.status() {
                    #(#successes,)*
                    #(#failures,)*
                }
            }
        };
        (types, read)
    }

    /// Whether there are failures with a single status and others with a range.
    fn has_failures_in_ranges(&self) -> bool {
        let statuses = || self.operation.failures().map(|response| response.status);
        statuses().any(|status| matches!(status, Status::Code(_)))
            && statuses().any(|status| matches!(status, Status::Range(_)))
    }

    fn success_arms(&mut self) -> (TokenStream, Vec<TokenStream>) {
        let operation = self.operation;
        let codes = operation
            .successes()
            .filter_map(|response| match response.status {
                Status::Code(code) => Some(code),
                Status::Range(_) | Status::Default => None,
            });
        let codes: Vec<_> = codes.collect();
        // If a whole range is documented, no status is a deviation.
        let has_range = operation.successes().count() > codes.len();
        let all = match codes.iter().min() {
            Some(300..) => quote!(200..=399),
            _ => quote!(200..=299),
        };
        let body = match &self.named.success {
            NamedBodies::Several(responses) => {
                let ident = &responses.ident;
                let arms = self.several_successes(responses, has_range, &all);
                return (quote!(#ident), arms);
            }
            NamedBodies::Same(body) if operation.successes().next().is_some() => *body,
            // The body is not documented.
            NamedBodies::Same(_) => Some(&ResponseBody::Bytes),
        };
        let ty = self.body_type(body);
        let decode = self.success_call(body, if has_range { &[] } else { &codes });
        let arm = quote!(#all => #decode);
        (ty, vec![arm])
    }

    /// The response with the lowest status is also for undocumented ones, unless another one is for
    /// a whole range.
    fn several_successes(
        &mut self,
        responses: &NamedResponses<'_>,
        has_range: bool,
        all: &TokenStream,
    ) -> Vec<TokenStream> {
        let enumeration = &responses.ident;
        let last = responses
            .responses
            .iter()
            .map(|named| named.item.response.status)
            .filter(|status| has_range != matches!(status, Status::Code(_)))
            .min();
        let mut arms = [Vec::new(), Vec::new()];
        for named in &responses.responses {
            let (variant, ident) = (&named.item, &named.ident);
            let status = variant.response.status;
            let is_last = Some(status) == last;
            let (pattern, codes) = match status {
                Status::Code(code) => {
                    let pattern = Literal::u16_unsuffixed(code);
                    (quote!(#pattern), vec![code])
                }
                _ => (all.clone(), Vec::new()),
            };
            let pattern = if is_last { all.clone() } else { pattern };
            let decode = self.success_call(variant.body, &codes);
            let guard = self.guard(variant);
            let make = match variant.body {
                Some(_) => quote!(#enumeration::#ident),
                None => quote!(|()| #enumeration::#ident),
            };
            let arm = quote! {
                #pattern #guard => raw_response::map_body(#make, #decode)
            };
            let [exact, others] = &mut arms;
            push(if is_last { others } else { exact }, arm, guard.is_some());
        }
        arms.into_iter().flatten().collect()
    }

    /// The call that decodes the body of a success with one of the documented statuses.
    fn success_call(&mut self, body: Option<&ResponseBody>, codes: &[u16]) -> TokenStream {
        let codes = codes.iter().map(|code| Literal::u16_unsuffixed(*code));
        let documented = quote!(&[#(#codes),*]);
        if let Some(ResponseBody::Json(ty) | ResponseBody::Items(ty)) = body
            && validation(self.file.api, ty) == Validation::Inline
            && let Some(validator) = self.file.validator(ty)
        {
            let function = format_ident!("{}_with", word(body));
            return quote!(response.#function(#documented, #validator));
        }
        match body {
            Some(ResponseBody::Items(_)) => self.file.imports.without_import("sequence"),
            Some(ResponseBody::Parts(_)) => self.file.imports.without_import("part_reader"),
            _ => {}
        }
        let function = format_ident!("{}", word(body));
        let decoded = quote!(response.#function(#documented));
        match body {
            Some(ResponseBody::Secret) => {
                let ty = self.body_type(body);
                quote!(raw_response::map_body(#ty::from, #decoded))
            }
            _ => decoded,
        }
    }

    /// A single status takes precedence over a range, and a range over the default. Other statuses
    /// are not documented; most APIs respond with JSON.
    fn failure_arms(&mut self) -> Vec<TokenStream> {
        let mut arms: Vec<(u8, Vec<RangeInclusive<u16>>, TokenStream)> = Vec::new();
        for response in self.operation.failures() {
            let Some(decode) = response.bodies.first().map(|body| self.error_call(body)) else {
                continue;
            };
            let (rank, statuses) = match response.status {
                Status::Code(code) => (0, Some(code..=code)),
                Status::Range(class) => {
                    let first = u16::from(class) * 100;
                    (1, Some(first..=first + 99))
                }
                Status::Default => (2, None),
            };
            let same = arms
                .iter_mut()
                .find(|(known, _, call)| *known == rank && call.to_string() == decode.to_string());
            match same {
                Some((_, all, _)) => all.extend(statuses),
                None => arms.push((rank, statuses.into_iter().collect(), decode)),
            }
        }
        if !arms.iter().any(|(rank, ..)| *rank == 2) {
            let decode = quote!(error_json(crate::ErrorBody::Json));
            arms.push((2, Vec::new(), decode));
        }
        arms.sort_by_key(|(rank, ..)| *rank);
        let arms = arms.into_iter().map(|(_, statuses, decode)| {
            let pattern = status_pattern(statuses);
            quote!(#pattern => Err(response.#decode))
        });
        arms.collect()
    }

    /// The call that decodes the body of an error response.
    fn error_call(&self, body: &ResponseBody) -> TokenStream {
        match body {
            ResponseBody::Json(_) => {
                let id = body.type_of_json();
                match id.and_then(|id| self.file.names.error(id)) {
                    Some(variant) => quote!(error_json(crate::ErrorBody::#variant)),
                    None => quote!(error_json(crate::ErrorBody::Json)),
                }
            }
            ResponseBody::Text
            | ResponseBody::Secret
            | ResponseBody::Events(_)
            | ResponseBody::Envelopes(_)
            | ResponseBody::NamedEvents(_)
            | ResponseBody::Items(_) => quote!(error_text(crate::ErrorBody::Text)),
            ResponseBody::Bytes | ResponseBody::Parts(_) => {
                quote!(error_bytes(crate::ErrorBody::Bytes))
            }
        }
    }

    /// The guard of a stream: its media type distinguishes it from another body of the same status.
    fn guard(&mut self, variant: &ResponseVariant<'_>) -> Option<TokenStream> {
        let body = variant.body.filter(|_| variant.is_stream_instead())?;
        let (module, guard) = match body {
            ResponseBody::Items(_) => ("sequence", quote!(if response.has_sequence())),
            ResponseBody::Parts(_) => ("part_reader", quote!(if response.has_parts())),
            _ => ("events", quote!(if response.has_events())),
        };
        self.file.imports.without_import(module);
        Some(guard)
    }

    /// The enums for bodies that differ by status.
    pub(super) fn response_enums(&mut self) -> Vec<TokenStream> {
        let ident = &self.named.ident;
        let mut items = Vec::new();
        if let Some(responses) = self.named.success.several() {
            let doc = Doc::new(format!("The body of a successful response to [`{ident}`]."));
            items.push(self.response_enum(responses, &doc));
            self.file.imports.module("response_enum");
            items.push(success_table(responses));
        }
        items
    }

    fn response_enum(&mut self, responses: &NamedResponses<'_>, doc: &Doc) -> TokenStream {
        let (docs, enumeration) = (doc.outer(), &responses.ident);
        let variants = responses.responses.iter();
        let variants = variants.map(|Named { item, ident }| {
            let docs = variant_docs(item).outer();
            match item.body {
                None => quote!(#docs #ident),
                body => {
                    let ty = self.body_type(body);
                    quote!(#docs #ident(#ty))
                }
            }
        });
        let variants: Vec<_> = variants.collect();
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            #[allow(clippy::large_enum_variant, reason = "there is one value per call")]
            pub enum #enumeration {
                #(#variants),*
            }
        }
    }
}

/// The pattern of these statuses, or of every status if there are none. Three consecutive statuses
/// and more are a range, as Clippy's `manual_range_patterns` wants.
fn status_pattern(mut statuses: Vec<RangeInclusive<u16>>) -> TokenStream {
    statuses.sort_by_key(|range| *range.start());
    let mut runs: Vec<RangeInclusive<u16>> = Vec::new();
    for range in statuses {
        match runs.last_mut() {
            Some(run) if run.end() + 1 == *range.start() => *run = *run.start()..=*range.end(),
            _ => runs.push(range),
        }
    }
    let patterns = runs.into_iter().map(|run| {
        let (first, last) = run.into_inner();
        let [start, end] = [first, last].map(Literal::u16_unsuffixed);
        match last - first {
            0 => quote!(#start),
            1 => quote!(#start | #end),
            _ => quote!(#start..=#end),
        }
    });
    let patterns: Vec<_> = patterns.collect();
    match patterns.is_empty() {
        true => quote!(_),
        false => quote!(#(#patterns)|*),
    }
}

/// Adds an arm; one with a guard comes first, since it is for the same status as another.
fn push(arms: &mut Vec<TokenStream>, arm: TokenStream, has_guard: bool) {
    match has_guard {
        true => arms.insert(0, arm),
        false => arms.push(arm),
    }
}

fn variant_docs(variant: &ResponseVariant<'_>) -> Doc {
    let mut words = code(&status(variant.response.status));
    match variant.body.filter(|_| variant.is_stream_instead()) {
        None => {}
        Some(ResponseBody::Items(_)) => words.push_str(" as a sequence"),
        Some(ResponseBody::Parts(_)) => words.push_str(" in parts"),
        Some(_) => words.push_str(" as events"),
    }
    if let Some(description) = variant.response.description.as_deref() {
        words = format!("{words}: {description}");
    }
    let mut doc = Doc::default();
    doc.prose(Some(&words));
    doc
}

/// The table of the variants with a body, and of those without.
fn success_table(responses: &NamedResponses<'_>) -> TokenStream {
    let ident = &responses.ident;
    let of = |has_body: bool| {
        let variants = responses.responses.iter();
        let variants = variants.filter(move |named| named.item.body.is_some() == has_body);
        variants.map(|named| &named.ident)
    };
    let (with_body, bare) = (of(true), of(false));
    quote!(response_enum::response_enum!(#ident { #(#with_body),* } and { #(#bare),* });)
}

/// What the functions of the runtime that decode a body are named after.
fn word(body: Option<&ResponseBody>) -> &'static str {
    match body {
        None => "empty",
        Some(ResponseBody::Json(_)) => "json",
        Some(ResponseBody::Text | ResponseBody::Secret) => "text",
        Some(ResponseBody::Bytes) => "bytes",
        Some(
            ResponseBody::Events(_) | ResponseBody::Envelopes(_) | ResponseBody::NamedEvents(_),
        ) => "events",
        Some(ResponseBody::Items(_)) => "sequence",
        Some(ResponseBody::Parts(_)) => "parts",
    }
}

#[cfg(test)]
mod tests {
    use super::status_pattern;

    #[test]
    fn three_consecutive_statuses_are_a_range() {
        let cases = [
            (vec![], "_"),
            (vec![404..=404, 400..=400], "400 | 404"),
            (vec![400..=400, 401..=401], "400 | 401"),
            (vec![401..=401, 400..=400, 402..=402], "400 ..= 402"),
            (vec![400..=499, 500..=599], "400 ..= 599"),
        ];
        for (statuses, expected) in cases {
            assert_eq!(status_pattern(statuses).to_string(), expected);
        }
    }
}

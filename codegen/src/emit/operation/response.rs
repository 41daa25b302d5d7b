//! What becomes of the response to a request.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::check::Checker;
use super::super::docs::{Doc, code};
use super::super::examine::{self, Check};
use super::super::literal::literal;
use super::{Emitter, status};
use crate::ir::{Answer, Answers, ResponseBody, Status, Stream, Type};
use crate::names::{EnumNames, ExtraNames};

impl<'a> Emitter<'a> {
    /// The types of what a call brings, and the function that reads it.
    pub(super) fn reading(&mut self) -> (TokenStream, TokenStream) {
        let extra: &'a ExtraNames = self.extra;
        let (success_type, successes) = self.success_arms(extra);
        let (failure_type, failures) = self.failure_arms(extra);
        let types = quote! {
            type ResponseBody = #success_type;
            type ErrorBody = #failure_type;
        };
        let overlaps = successes.len() > 1 || self.has_failures_in_ranges();
        let overlaps = overlaps.then(|| {
            quote! {
                #[allow(
                    clippy::match_overlapping_arm,
                    reason = "a status comes before the range that it is in"
                )]
            }
        });
        let read = quote! {
            #overlaps
            fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
                match response.status() {
                    #(#successes,)*
                    #(#failures,)*
                }
            }
        };
        (types, read)
    }

    /// Whether failures of a single status stand beside those of a range.
    fn has_failures_in_ranges(&self) -> bool {
        let has = |test: fn(Status) -> bool| {
            let mut failures = self.operation.failures();
            failures.any(|response| test(response.status))
        };
        has(|status| matches!(status, Status::Code(_)))
            && has(|status| matches!(status, Status::Range(_)))
    }

    fn success_arms(&mut self, extra: &ExtraNames) -> (TokenStream, Vec<TokenStream>) {
        let operation = self.operation;
        let codes = operation
            .successes()
            .filter_map(|response| match response.status {
                Status::Code(code) => Some(code),
                Status::Range(_) | Status::Default => None,
            });
        let codes: Vec<_> = codes.collect();
        // Where a whole range is documented, no status departs.
        let open = operation.successes().count() > codes.len();
        let all = match codes.first() {
            Some(300..) => quote!(200..=399),
            _ => quote!(200..=299),
        };
        let answers = match (operation.success(), &extra.success) {
            (Answers::Several(answers), Some(names)) => {
                let ident = &names.ident;
                return (
                    quote!(#ident),
                    self.several_successes(&answers, names, open, &all),
                );
            }
            (Answers::Same(body), _) if operation.successes().next().is_some() => body,
            // What comes of it, nobody says.
            _ => Some(&ResponseBody::Bytes),
        };
        let documented = documented(if open { &[] } else { &codes });
        let ty = self.body_type(answers);
        let read = self.success_call(answers, &documented);
        let arm = quote!(#all => response.#read);
        (ty, vec![arm])
    }

    /// The first answer also serves for statuses that are not documented, unless one is for
    /// a whole range.
    fn several_successes(
        &mut self,
        answers: &[Answer<'_>],
        names: &EnumNames,
        open: bool,
        all: &TokenStream,
    ) -> Vec<TokenStream> {
        let ident = &names.ident;
        let last = answers
            .iter()
            .map(|answer| answer.response.status)
            .find(|status| open != matches!(status, Status::Code(_)));
        let mut arms = [Vec::new(), Vec::new()];
        for (answer, variant) in answers.iter().zip(&names.variants) {
            let status = answer.response.status;
            let is_last = Some(status) == last;
            let (pattern, codes) = match status {
                Status::Code(code) => {
                    let pattern = Literal::u16_unsuffixed(code);
                    (quote!(#pattern), vec![code])
                }
                _ => (all.clone(), Vec::new()),
            };
            let pattern = if is_last { all.clone() } else { pattern };
            let documented = documented(&codes);
            let read = self.success_call(answer.body, &documented);
            let guard = self.guard(answer);
            let make = match answer.body {
                Some(_) => quote!(#ident::#variant),
                None => quote!(|()| #ident::#variant),
            };
            let arm = quote! {
                #pattern #guard => raw_response::map_body(#make, response.#read)
            };
            if let Some(arms) = arms.get_mut(usize::from(is_last)) {
                match guard {
                    Some(_) => arms.insert(0, arm),
                    None => arms.push(arm),
                }
            }
        }
        arms.into_iter().flatten().collect()
    }

    /// The call that reads a body of success.
    fn success_call(
        &mut self,
        body: Option<&ResponseBody>,
        documented: &TokenStream,
    ) -> TokenStream {
        match body {
            None => quote!(empty(#documented)),
            Some(ResponseBody::Json(ty)) => {
                let mut checker = Checker {
                    api: self.api,
                    names: self.names,
                    imports: &mut self.imports,
                };
                let inline = examine::check(checker.api, ty) == Check::Inline;
                match inline.then(|| checker.function(ty)).flatten() {
                    Some(check) => quote!(json_with(#documented, #check)),
                    None => quote!(json(#documented)),
                }
            }
            Some(ResponseBody::Text) => quote!(text(#documented)),
            Some(ResponseBody::Bytes) => quote!(bytes(#documented)),
            Some(ResponseBody::Events(_)) => quote!(events(#documented)),
        }
    }

    fn failure_arms(&mut self, extra: &ExtraNames) -> (TokenStream, Vec<TokenStream>) {
        let body = match (self.operation.failure(), &extra.failure) {
            (Answers::Several(answers), Some(names)) => {
                let ident = &names.ident;
                return (quote!(#ident), self.several_failures(&answers, names));
            }
            (Answers::Same(body), _) => body,
            (Answers::Several(_), None) => None,
        };
        // Where nothing is documented, most APIs answer with JSON.
        let json = ResponseBody::Json(Type::Any);
        let body = Some(body.unwrap_or(&json));
        let (ty, read) = (self.body_type(body), failure_function(body));
        (ty, vec![quote!(_ => Err(response.#read()))])
    }

    /// The most exact status comes first.
    fn several_failures(&mut self, answers: &[Answer<'_>], names: &EnumNames) -> Vec<TokenStream> {
        let ident = &names.ident;
        let mut arms = [Vec::new(), Vec::new(), Vec::new()];
        for (answer, variant) in answers.iter().zip(&names.variants) {
            let (pattern, rank) = match answer.response.status {
                Status::Code(code) => {
                    let code = Literal::u16_unsuffixed(code);
                    (quote!(#code), 0)
                }
                Status::Range(class) => {
                    let class = u16::from(class) * 100;
                    let first = Literal::u16_unsuffixed(class);
                    let last = Literal::u16_unsuffixed(class + 99);
                    (quote!(#first..=#last), 1)
                }
                Status::Default => (quote!(_), 2),
            };
            let read = failure_function(answer.body);
            let guard = self.guard(answer);
            let arm = quote!(#pattern #guard => Err(response.#read().map(#ident::#variant)));
            if let Some(arms) = arms.get_mut(rank) {
                match guard {
                    Some(_) => arms.insert(0, arm),
                    None => arms.push(arm),
                }
            }
        }
        let [.., others] = &arms;
        let rest = others
            .is_empty()
            .then(|| quote!(_ => Err(response.error_empty())));
        let arms = arms.into_iter().flatten().chain(rest);
        arms.collect()
    }

    /// Events are told from another body of the same status by their media type.
    fn guard(&mut self, answer: &Answer<'_>) -> Option<TokenStream> {
        answer.is_events_instead().then(|| {
            self.imports.without_import("events");
            quote!(if response.has_events())
        })
    }

    fn body_type(&mut self, body: Option<&ResponseBody>) -> TokenStream {
        match body {
            None => quote!(()),
            Some(ResponseBody::Json(ty)) => self.written(ty),
            Some(ResponseBody::Text) => quote!(String),
            Some(ResponseBody::Bytes) => quote!(bytes::Bytes),
            Some(ResponseBody::Events(ty)) => {
                self.imports.module("events");
                let ty = self.written(ty);
                quote!(events::Events<#ty>)
            }
        }
    }

    /// That the answer can be read while it comes.
    pub(super) fn stream(&mut self) -> Option<TokenStream> {
        let ident = self.ident;
        let what = match self.operation.stream()? {
            Stream::Events(ty) => {
                let ty = self.written(ty);
                quote!(events of #ty)
            }
            Stream::Bytes => quote!(bytes),
            Stream::Others(names) => {
                let names = literal(&names.join(", "));
                quote!(bytes of #names)
            }
        };
        self.imports.module("streaming");
        Some(quote!(streaming::streaming_operation!(#ident: #what);))
    }

    /// The enums for answers that differ by status.
    pub(super) fn answers(&mut self) -> Vec<TokenStream> {
        let (operation, extra): (_, &'a ExtraNames) = (self.operation, self.extra);
        let mut items = Vec::new();
        if let (Answers::Several(answers), Some(names)) = (operation.success(), &extra.success) {
            let about = "What comes back where a call of";
            items.push(self.answer_enum(
                &answers,
                names,
                &format!("{about} [`{}`] succeeds.", self.ident),
            ));
            self.imports.module("response_enum");
            items.push(success_check(&answers, names));
        }
        if let (Answers::Several(answers), Some(names)) = (operation.failure(), &extra.failure) {
            let about = "What the API answers where a call of";
            items.push(self.answer_enum(
                &answers,
                names,
                &format!("{about} [`{}`] fails.", self.ident),
            ));
        }
        items
    }

    fn answer_enum(
        &mut self,
        answers: &[Answer<'_>],
        names: &EnumNames,
        about: &str,
    ) -> TokenStream {
        let mut doc = Doc::default();
        doc.own(about);
        let (docs, ident) = (doc.outer(), &names.ident);
        let variants = answers.iter().zip(&names.variants);
        let variants: Vec<_> = variants
            .map(|(answer, variant)| {
                let mut doc = Doc::default();
                let mut words = code(&status(answer.response.status));
                if answer.is_events_instead() {
                    words.push_str(" as events");
                }
                if let Some(description) = answer.response.description.as_deref() {
                    words = format!("{words}: {description}");
                }
                doc.prose(Some(&words));
                let docs = doc.outer();
                match answer.body {
                    None => quote!(#docs #variant),
                    body => {
                        let ty = self.body_type(body);
                        quote!(#docs #variant(#ty))
                    }
                }
            })
            .collect();
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[allow(clippy::large_enum_variant, reason = "there is one for each call")]
            pub enum #ident {
                #(#variants),*
            }
        }
    }
}

fn success_check(answers: &[Answer<'_>], names: &EnumNames) -> TokenStream {
    let ident = &names.ident;
    let of = |has_body: bool| {
        let variants = answers.iter().zip(&names.variants);
        let variants = variants.filter(move |(answer, _)| answer.body.is_some() == has_body);
        variants.map(|(_, variant)| variant)
    };
    let (with_body, bare) = (of(true), of(false));
    quote!(response_enum::response_enum!(#ident { #(#with_body),* } and { #(#bare),* });)
}

/// The statuses that are documented, as a list.
fn documented(codes: &[u16]) -> TokenStream {
    let codes = codes.iter().map(|code| Literal::u16_unsuffixed(*code));
    quote!(&[#(#codes),*])
}

fn failure_function(body: Option<&ResponseBody>) -> TokenStream {
    match body {
        None => quote!(error_empty),
        Some(ResponseBody::Json(_)) => quote!(error_json),
        Some(ResponseBody::Text) => quote!(error_text),
        Some(ResponseBody::Bytes) => quote!(error_bytes),
        Some(ResponseBody::Events(_)) => quote!(error_events),
    }
}

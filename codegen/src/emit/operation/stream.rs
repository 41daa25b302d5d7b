//! Streaming of responses: the implementation of the runtime's trait for it.
//!
//! Imports `body_types`, `emitter`, `literal`, `response_docs`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::literal::literal;
use super::emitter::Emitter;
use super::response_docs::item;
use crate::ir::{ResponseBody, Stream};
use crate::names::Named;

impl Emitter<'_> {
    /// The implementation of the runtime's trait for streaming, if the response can be streamed.
    pub(super) fn stream(&mut self) -> Option<TokenStream> {
        let ident = &self.named.ident;
        let what = match self.operation.stream()? {
            Stream::Events(ty) => {
                let ty = self.file.rust_type(ty);
                self.events(&ty)
            }
            Stream::Envelopes(ty) => {
                let ty = self.envelope(ty);
                self.events(&ty)
            }
            Stream::NamedEvents(kinds) => {
                let ty = self.event_enum(kinds);
                self.events(&ty)
            }
            Stream::Parts(parts, media_type) => {
                self.file.imports.module("part_reader");
                let part = self.part_type(parts);
                self.parts(media_type, &quote!(part_reader::BodyParts<#part>))
            }
            Stream::Items(ty, media_type) => {
                self.file.imports.module("sequence");
                let item = self.file.rust_type(item(ty));
                self.parts(media_type, &quote!(sequence::ItemParts<#item>))
            }
            Stream::Bytes => quote!(: bytes),
            Stream::Others(names) => {
                let names = literal(&names.join(", "));
                quote!(: bytes of #names)
            }
        };
        self.file.imports.module("streaming");
        Some(quote!(streaming::streaming_operation!(#ident #what);))
    }

    /// A stream of events with this type of data.
    fn events(&mut self, data: &TokenStream) -> TokenStream {
        self.file.imports.module("events");
        self.parts("text/event-stream", &quote!(events::EventParts<#data>))
    }

    /// A stream of parts, and the complete body that a response may have instead.
    fn parts(&mut self, media_type: &str, parts: &TokenStream) -> TokenStream {
        let media_type = literal(media_type);
        let whole = self.whole().into_iter();
        quote!({
            media_type = #media_type,
            parts = #parts,
            #(whole = #whole,)*
        })
    }

    /// The complete body that a response may have instead of a stream: that of the only other
    /// response, or else the enum of all.
    fn whole(&mut self) -> Option<TokenStream> {
        if !self.operation.has_whole_body() {
            return None;
        }
        let named = self.named.success.several()?;
        let (ident, responses) = (&named.ident, named.responses.iter());
        let others = responses.filter(|it| !it.item.body.is_some_and(ResponseBody::is_stream));
        let others: Vec<_> = others.collect();
        Some(match others.as_slice() {
            [
                Named {
                    item,
                    ident: variant,
                },
            ] if item.body.is_some() => {
                let ty = self.body_type(item.body);
                quote!(#ty as #ident::#variant)
            }
            _ => quote!(#ident),
        })
    }
}

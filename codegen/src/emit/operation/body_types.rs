//! The types of response bodies.
//!
//! Imports `emitter`, and `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::emitter::Emitter;
use crate::ir::{EventKind, PartContent, Parts, ResponseBody, Text, Type};
use crate::names::NamedEvents;

impl<'a> Emitter<'a> {
    /// The type of the body of a response.
    pub(super) fn body_type(&mut self, body: Option<&ResponseBody>) -> TokenStream {
        match body {
            None => quote!(()),
            Some(ResponseBody::Json(ty)) => self.file.rust_type(ty),
            Some(ResponseBody::Text) => quote!(String),
            Some(ResponseBody::Secret) => self.file.rust_type(&secret()),
            Some(ResponseBody::Bytes) => quote!(bytes::Bytes),
            Some(ResponseBody::Events(ty)) => {
                let ty = self.file.rust_type(ty);
                self.events_of(&ty)
            }
            Some(ResponseBody::Envelopes(ty)) => {
                let ty = self.envelope(ty);
                self.events_of(&ty)
            }
            Some(ResponseBody::NamedEvents(kinds)) => {
                let ty = self.event_enum(kinds);
                self.events_of(&ty)
            }
            Some(ResponseBody::Items(ty)) => self.file.rust_type(ty),
            Some(ResponseBody::Parts(parts)) => {
                let part = self.part_type(parts);
                self.file.imports.module("part_reader");
                quote!(Vec<part_reader::Part<#part>>)
            }
        }
    }

    fn events_of(&mut self, data: &TokenStream) -> TokenStream {
        self.file.imports.module("events");
        quote!(events::Events<#data>)
    }

    /// The type of the data of events that are described as a whole.
    pub(super) fn envelope(&mut self, ty: &Type) -> TokenStream {
        self.file.imports.module("envelope");
        let ty = self.file.rust_type(ty);
        quote!(envelope::Envelope<#ty>)
    }

    /// The type of the data of events of several kinds: an enum beside the operation.
    pub(super) fn event_enum(&self, kinds: &[EventKind]) -> TokenStream {
        let ident = self.named_events(kinds).map(|named| &named.ident);
        quote!(#ident)
    }

    fn named_events(&self, kinds: &[EventKind]) -> Option<&'a NamedEvents<'a>> {
        self.named.events.iter().find(|named| named.all == kinds)
    }

    /// The type of what each part of a body contains: bytes, if the parts differ.
    pub(super) fn part_type(&mut self, parts: &Parts) -> TokenStream {
        match parts.common() {
            Some(PartContent::Value(ty)) => self.file.rust_type(ty),
            Some(PartContent::Bytes) | None => quote!(bytes::Bytes),
        }
    }
}

/// The type of a secret text.
fn secret() -> Type {
    Type::Text(Box::new(Text {
        secret: true,
        ..Text::default()
    }))
}

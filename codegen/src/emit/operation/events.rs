//! Enums for the data of events of several kinds.
//!
//! Imports `docs`, `emitter`, `literal`, and `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::{Doc, code};
use super::super::literal::literal;
use super::emitter::Emitter;
use crate::ir::{EventData, EventKind};
use crate::names::{Named, NamedEvents};

impl<'a> Emitter<'a> {
    /// The enums for the events of the operation.
    pub(super) fn event_enums(&mut self) -> Vec<TokenStream> {
        let named: &'a [NamedEvents<'a>] = &self.named.events;
        let enums = named.iter().map(|events| self.one_event_enum(events));
        enums.collect()
    }

    fn one_event_enum(&mut self, events: &NamedEvents<'a>) -> TokenStream {
        self.file.imports.module("event_enum");
        let request = &self.named.ident;
        let doc = Doc::new(format!(
            "The data of an event of [`{request}`], by its name."
        ));
        let (docs, ident) = (doc.outer(), &events.ident);
        let variants = events.kinds.iter().map(|Named { item, ident }| {
            let doc = Doc::new(format!("The data of an event {}.", code(&item.name)));
            let (docs, ty) = (doc.outer(), self.file.rust_type(item.data.ty()));
            quote!(#docs #ident(#ty))
        });
        let variants: Vec<_> = variants.collect();
        let rows = events.kinds.iter().map(|kind| self.row(kind));
        let rows: Vec<_> = rows.collect();
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            #[allow(clippy::large_enum_variant, reason = "there is one value per event")]
            pub enum #ident {
                #(#variants),*
            }

            event_enum::event_enum!(#ident { #(#rows),* });
        }
    }

    /// The entry of a kind in the table of its enum.
    fn row(&mut self, kind: &Named<&EventKind>) -> TokenStream {
        let Named { item, ident } = kind;
        let name = literal(&item.name);
        let content = match item.data {
            EventData::Json(_) => quote!(json),
            EventData::Text(_) => quote!(text),
        };
        let rules = self.file.inline_rules(item.data.ty()).map(|rules| {
            self.file.imports.without_import("checked");
            self.file.imports.module("constrained");
            quote!(=> constrained::rules!(#rules))
        });
        quote!(#ident: #content #name #rules)
    }
}

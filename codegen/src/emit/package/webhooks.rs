//! `webhooks.rs`: a function for each webhook, which reads its payload.
//!
//! Imports `docs`, `draft`, `file`, `input`, `ir` and `names`.

use quote::quote;

use super::super::docs::{Doc, code, repeats};
use super::super::draft::Draft;
use super::super::file::File;
use super::super::input::Input;
use crate::ir::Docs;
use crate::names::Named;

/// The file `src/webhooks.rs`, if there are webhooks.
pub(crate) fn file(input: &Input<'_>) -> Option<Draft> {
    let mut file = File::new(input.api, input.names);
    let webhooks = input.names.webhooks.iter();
    let functions = webhooks.map(|Named { item, ident }| {
        file.imports.module("received");
        let ty = file.rust_type(&item.payload);
        let mut doc = Doc::of(&item.docs, ident);
        if !repeats(&item.name, ident) {
            doc.own(format!("The webhook {}.", code(&item.name)));
        }
        let notes = item.docs.notes.clone();
        let facts = Docs {
            notes,
            ..Docs::NONE
        };
        doc.facts(&facts, None);
        doc.own("# Errors");
        doc.own("Returns an error if the payload is not JSON, or does not match the type.");
        let docs = doc.outer();
        quote! {
            #docs
            pub fn #ident(payload: &[u8]) -> received::ReadResult<#ty> {
                received::Received::from_json(payload)
            }
        }
    });
    let functions: Vec<_> = functions.collect();
    let doc = Doc::new(
        "The requests that the API sends. Each function reads the payload of one, that is the \
         body of the request, as leniently as responses are read.",
    );
    let is_empty = functions.is_empty();
    (!is_empty).then(|| file.draft("src/webhooks.rs", vec![doc.inner()], functions))
}

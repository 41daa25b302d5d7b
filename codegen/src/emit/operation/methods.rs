//! The methods of the clients that make a call.
//!
//! Imports `docs`, and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::{Doc, code};
use super::docs::request_line;
use crate::names::NamedOperation;

/// The method of each client.
pub(super) fn methods(named: &NamedOperation<'_>) -> TokenStream {
    let (ident, method) = (&named.ident, &named.method);
    let operation = named.operation;
    let mut doc = Doc::default();
    doc.prose(operation.docs.title.as_deref());
    doc.own_if_empty(|| format!("Calls {}.", code(&operation.id)));
    doc.own(format!(
        "{}; see [`{ident}`].",
        code(&request_line(operation))
    ));
    let docs = doc.outer();
    quote! {
        call::calls! {
            #docs
            fn #method(request: #ident);
        }
    }
}

//! The clients' methods that make a call of an operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::{Doc, code};
use super::request_line;
use crate::ir::Operation;
use crate::names::OperationNames;

/// The method of each client.
pub(super) fn methods(operation: &Operation, names: &OperationNames) -> TokenStream {
    let (ident, method) = (&names.ident, &names.method);
    let mut doc = Doc::default();
    doc.prose(operation.docs.title.as_deref());
    doc.own_if_empty(|| format!("Calls {}.", code(&operation.id)));
    doc.own(format!(
        "{}, see [`{ident}`].",
        code(&request_line(operation))
    ));
    let docs = doc.outer();
    quote! {
        client_methods::client_methods! {
            #docs
            fn #method(request: #ident);
        }
    }
}

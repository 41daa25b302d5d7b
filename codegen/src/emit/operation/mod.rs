//! Operations: the request, how it is sent, and how its response is decoded.
//!
//! | Module | What it emits |
//! |---|---|
//! | `request` | the struct, with its constructor, its setters and its validation |
//! | `docs` | its documentation |
//! | `implementation` | the implementation of the runtime's trait for operations |
//! | `parameters`, `body`, `multipart` | the code that writes the request |
//! | `choice` | the enum for a body with several contents |
//! | `response` | the code that decodes the response, and the enums for bodies that differ |
//! | `values`, `emitter` | code that these modules share |
//!
//! Imports `ir`, `names`, `docs`, `draft`, `file`, `input` and all of these modules.

mod body;
mod choice;
mod docs;
mod emitter;
mod implementation;
mod multipart;
mod parameters;
mod request;
mod response;
mod values;

use proc_macro2::TokenStream;
use quote::quote;

use self::docs::request_line;
use super::docs::{Doc, code, repeats};
use super::file::File;
use crate::names::{Ident, NamedOperation};
use emitter::Emitter;
use values::{Presence, values};

/// The items of an operation, and the file that they are added to.
pub(super) fn items<'a>(
    file: File<'a>,
    named: &'a NamedOperation<'a>,
) -> (File<'a>, Vec<TokenStream>) {
    let mut emitter = Emitter {
        file,
        named,
        operation: named.operation,
    };
    for module in [
        "builder",
        "client_methods",
        "operation",
        "raw_response",
        "request_type",
    ] {
        emitter.file.imports.module(module);
    }
    let values = values(named);
    let docs = emitter.docs().outer();
    let mut items = vec![
        emitter.definition(&named.ident, &docs, &values),
        emitter.table(&named.ident, &values),
        emitter.implementation(&values),
        methods(named),
    ];
    items.extend(emitter.choice());
    items.extend(emitter.stream());
    items.extend(emitter.response_enums());
    (emitter.file, items)
}

/// The method of each client.
fn methods(named: &NamedOperation<'_>) -> TokenStream {
    let (ident, method) = (&named.ident, &named.method);
    let operation = named.operation;
    let mut doc = Doc::default();
    let title = operation.docs.title.as_deref();
    doc.prose(title.filter(|title| !repeats(title, method)));
    doc.own(format!(
        "{}; see [`{ident}`].",
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

/// The required inputs of an operation, in the order of the constructor.
pub(super) fn required<'a>(named: &'a NamedOperation<'a>) -> Vec<&'a Ident> {
    let values = values(named).into_iter();
    let required = values.filter(|value| value.presence == Presence::Required);
    required.map(|value| value.ident).collect()
}

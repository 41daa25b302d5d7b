//! Operations: the request, how it is sent, and how its response is decoded.
//!
//! | Module | What it emits |
//! |---|---|
//! | `request` | the struct, with its constructor, its setters and its validation |
//! | `docs`, `response_docs` | its documentation |
//! | `implementation` | the implementation of the runtime's trait for operations |
//! | `parameters`, `body`, `multipart` | the code that writes the request |
//! | `choice` | the enum for a body with several contents |
//! | `inner_body` | the structs for parts that are multipart bodies themselves |
//! | `pages` | the implementation of the trait for lists in pages |
//! | `response` | the code that decodes the response, and the enums for bodies that differ |
//! | `body_types` | the types of response bodies |
//! | `events` | the enums for the data of events of several kinds |
//! | `stream` | the implementation of the runtime's trait for streaming |
//! | `values`, `emitter` | code that these modules share |
//!
//! Imports `ir`, `names`, `docs`, `draft`, `file`, `input` and all of these modules.

mod body;
mod body_types;
mod choice;
mod docs;
mod emitter;
mod events;
mod implementation;
mod inner_body;
mod multipart;
mod pages;
mod parameters;
mod request;
mod response;
mod response_docs;
mod secrets;
mod stream;
mod values;

use proc_macro2::TokenStream;
use quote::quote;

use self::docs::request_line;
use super::docs::{Doc, code};
use super::file::File;
use super::input::Input;
use crate::ir::Type;
use crate::names::NamedOperation;
use emitter::Emitter;
use values::{Sent, constructor_order, values};

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
    for module in ["builder", "operation", "raw_response"] {
        emitter.file.imports.module(module);
    }
    let values = values(emitter.file.api, named);
    let docs = emitter.docs().outer();
    let mut items = vec![
        emitter.definition(&named.ident, &docs, &values),
        emitter.methods(&named.ident, "a request", &values),
    ];
    items.extend(emitter.body_conversion(&values));
    items.push(emitter.implementation(&values));
    items.extend(emitter.choice());
    items.extend(emitter.inner_bodies());
    items.extend(emitter.stream());
    items.extend(emitter.pages());
    items.extend(emitter.response_enums());
    items.extend(emitter.event_enums());
    (emitter.file, items)
}

/// The block with the client's methods for operations, and the file that it is added to.
pub(super) fn client_methods<'a>(
    mut file: File<'a>,
    operations: &[&'a NamedOperation<'a>],
) -> (File<'a>, Option<TokenStream>) {
    if operations.is_empty() {
        return (file, None);
    }
    file.imports.module("api_client");
    file.imports.module("call");
    let mut methods = Vec::new();
    for named in operations {
        let emitter = Emitter {
            file,
            named,
            operation: named.operation,
        };
        methods.push(emitter.client_method());
        file = emitter.file;
    }
    let block = quote! {
        impl<T> api_client::Client<T> {
            #(#methods)*
        }
    };
    (file, Some(block))
}

impl Emitter<'_> {
    /// The client's method.
    fn client_method(&self) -> TokenStream {
        let (ident, method) = (&self.named.ident, &self.named.method);
        let mut doc = Doc::of(&self.operation.docs, method).brief("");
        doc.own(format!(
            "{}; see [`{ident}`]. {}",
            code(&request_line(self.operation)),
            self.success_docs().unwrap_or_default(),
        ));
        self.errors_docs(&mut doc);
        let docs = doc.outer();
        quote! {
            #docs
            pub fn #method(&self, request: impl Into<#ident>) -> call::Call<'_, T, #ident> {
                call::Call::new(self, request)
            }
        }
    }
}

/// The row of an operation in a table: its type, its method and path, and its title, or else the first
/// sentence of its description.
pub(super) fn row(named: &NamedOperation<'_>) -> [String; 3] {
    let operation = named.operation;
    let summary = Doc::of(&operation.docs, &"").brief("").line();
    [
        format!("[`{}`]", named.ident),
        code(&request_line(operation)).replace('|', "\\|"),
        summary.replace('|', "\\|"),
    ]
}

/// The arguments of the constructor of a request, each with its type as another crate writes it.
pub(super) fn required(
    input: &Input<'_>,
    named: &NamedOperation<'_>,
    crate_name: &str,
) -> Vec<(String, String)> {
    let mut file = File::new(input.api, input.names);
    let values = values(input.api, named);
    let required = constructor_order(&values).into_iter();
    let required = required.map(|value| {
        let own = match value.sent {
            Sent::Choice(ident) => Some(ident),
            Sent::Part(part) => named.parts_of(part),
            _ => None,
        };
        let own = own.map(|ident| format!("{crate_name}::operations::{ident}"));
        let ty = match (own, value.ty) {
            (Some(own), Type::List(_)) => format!("Vec<{own}>"),
            (Some(own), _) => own,
            (None, ty) => outside(&file.rust_type(ty).to_string(), crate_name),
        };
        (value.ident.to_string(), ty)
    });
    required.collect()
}

/// A type as another crate writes it: those of the runtime are re-exported at the root.
fn outside(ty: &str, crate_name: &str) -> String {
    const EXPORTED: [&str; 7] = [
        "base64_bytes",
        "date",
        "date_time",
        "file",
        "never",
        "secret_number",
        "secret_string",
    ];
    let tokens = ty.split(' ').map(|token| match token {
        "types" => format!("{crate_name}::types"),
        "crate" => crate_name.to_owned(),
        module if EXPORTED.contains(&module) => crate_name.to_owned(),
        token => token.to_owned(),
    });
    tokens.collect()
}

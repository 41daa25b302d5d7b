//! The clients' methods, one for each operation, and their settings' defaults.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{Doc, code};
use super::literal::literal;
use super::operation::request_line;
use super::{Draft, Imports, Input};
use crate::ir::Operation;

/// The asynchronous client's methods, and what both clients share.
pub(super) fn asynchronous(input: &Input<'_>) -> Draft {
    let mut items = call_imports(input, &["config", "credentials"], &["client", "transport"]);
    items.push(defaults(input));
    let methods = methods(input, &quote!(async), &quote!(.await));
    items.extend(methods.map(|methods| {
        quote! {
            impl<T: transport::Transport> client::Client<T> {
                #methods
            }
        }
    }));
    Draft::items("src/client.rs", items)
}

/// The blocking client's methods.
pub(super) fn blocking(input: &Input<'_>) -> Draft {
    let mut doc = Doc::default();
    doc.own("The client that blocks until the answer is there.");
    let mut items = vec![doc.inner()];
    items.extend(call_imports(input, &[], &[]));
    items.push(quote!(
        pub use crate::runtime::blocking::{Client, DefaultTransport, Transport};
    ));
    items.push(quote! {
        #[cfg(feature = "ureq")]
        pub use crate::runtime::ureq::Ureq;
    });
    items.extend(methods(input, &quote!(), &quote!()).map(|methods| {
        quote! {
            impl<T: Transport> Client<T> {
                #methods
            }
        }
    }));
    Draft::items("src/blocking.rs", items)
}

/// The imports of a client's file: modules that it uses `always`, and those that only its
/// methods need.
fn call_imports(
    input: &Input<'_>,
    always: &[&'static str],
    methods: &[&'static str],
) -> Vec<TokenStream> {
    let has_methods = !input.api.operations.is_empty();
    let mut imports = Imports::default();
    always.iter().for_each(|module| imports.module(module));
    if has_methods {
        methods.iter().for_each(|module| imports.module(module));
        imports.module("operation");
    }
    let mut items: Vec<_> = imports.tokens().into_iter().collect();
    items.extend(has_methods.then(|| {
        quote!(
            use crate::operations;
        )
    }));
    items
}

/// What a client of this API takes for granted.
fn defaults(input: &Input<'_>) -> TokenStream {
    let user_agent = format!("{}/{}", input.name, env!("CARGO_PKG_VERSION"));
    match &input.api.base_url {
        Some(base_url) => {
            let shown = format!(" {}", code(base_url));
            let base_url = literal(base_url);
            quote! {
                /// Where the description says that the API is:
                #[doc = #shown]
                pub const BASE_URL: &str = #base_url;

                impl config::Config {
                    /// Settings for [`BASE_URL`].
                    pub fn new(credentials: credentials::Credentials) -> Self {
                        Self::for_server(BASE_URL, credentials, #user_agent)
                    }
                }

                impl From<credentials::Credentials> for config::Config {
                    fn from(credentials: credentials::Credentials) -> Self {
                        Self::new(credentials)
                    }
                }
            }
        }
        None => quote! {
            impl config::Config {
                /// Settings for a server, since the description names none.
                pub fn new(
                    base_url: impl Into<String>,
                    credentials: credentials::Credentials,
                ) -> Self {
                    Self::for_server(base_url, credentials, #user_agent)
                }
            }
        },
    }
}

fn methods(
    input: &Input<'_>,
    asynchronous: &TokenStream,
    wait: &TokenStream,
) -> Option<TokenStream> {
    let operations = input.api.operations.iter().zip(input.names.operations());
    let methods: Vec<_> = operations
        .map(|(operation, names)| {
            method(operation, &names.ident, &names.method, asynchronous, wait)
        })
        .collect();
    (!methods.is_empty()).then(|| quote!(#(#methods)*))
}

fn method(
    operation: &Operation,
    ident: &Ident,
    method: &Ident,
    asynchronous: &TokenStream,
    wait: &TokenStream,
) -> TokenStream {
    let mut doc = Doc::default();
    doc.prose(operation.docs.title.as_deref());
    doc.own_if_empty(|| format!("Calls {}.", code(&operation.id)));
    doc.own(format!(
        "{}, see [`{ident}`](operations::{ident}).",
        code(&request_line(operation))
    ));
    let docs = doc.outer();
    quote! {
        #docs
        pub #asynchronous fn #method(
            &self,
            request: operations::#ident,
        ) -> operation::Called<operations::#ident> {
            self.send(&request)#wait
        }
    }
}

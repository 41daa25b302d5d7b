//! Servers: those that there is a choice of, and where an operation is.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Doc, code};
use super::literal::literal;
use super::{Draft, Imports, Input};
use crate::ir::{OperationServer, Server, ServerPiece};
use crate::names::ServerNames;

/// What is said about an operation's server.
pub(super) fn sentence(server: &OperationServer) -> String {
    match server {
        OperationServer::Shared => String::new(),
        OperationServer::Own(url) => {
            format!("Sent to {}, unless the base URL is set.", code(url))
        }
        OperationServer::Unknown => {
            "Sent to a server of its own, so that the base URL has to be set.".to_owned()
        }
    }
}

/// Whether there is anything to choose: several servers, or one with variables.
pub(super) fn has_choice(input: &Input<'_>) -> bool {
    match input.api.servers.as_slice() {
        [] => false,
        [server] => !server.variables.is_empty(),
        _ => true,
    }
}

/// The file `src/servers.rs`, where there is a choice.
pub(super) fn servers(input: &Input<'_>) -> Option<Draft> {
    has_choice(input).then(|| {
        let mut doc = Doc::default();
        doc.own("The servers of the API, for [`Config::base_url`](crate::Config::base_url).");
        let mut imports = Imports::default();
        let servers = input.api.servers.iter().zip(&input.names.servers);
        let items = servers.map(|(server, names)| match names.variables.is_empty() {
            true => constant(server, names),
            false => template(server, names, &mut imports),
        });
        let items: Vec<_> = items.collect();
        let mut all = vec![doc.inner()];
        all.extend(imports.tokens());
        all.extend(items);
        Draft::items("src/servers.rs", all).using(imports)
    })
}

fn docs(server: &Server) -> Doc {
    let mut doc = Doc::default();
    doc.prose(server.description.as_deref());
    doc.own(code(&server.template()));
    doc
}

fn constant(server: &Server, names: &ServerNames) -> TokenStream {
    let docs = docs(server).outer();
    let (ident, url) = (&names.ident, literal(&server.template()));
    quote!(#docs pub const #ident: &str = #url;)
}

/// A type whose fields are the variables of a URL.
fn template(server: &Server, names: &ServerNames, imports: &mut Imports) -> TokenStream {
    imports.module("config_error");
    let mut doc = docs(server);
    doc.own("Its `Default` has the values that the description takes for granted.");
    let docs = doc.outer();
    let ident = &names.ident;
    let fields = &names.variables;
    let defaults = server
        .variables
        .iter()
        .map(|variable| literal(&variable.default));
    let variables = server.variables.iter().zip(fields);
    let field_docs: Vec<_> = variables
        .clone()
        .map(|(variable, _)| {
            let mut doc = Doc::default();
            doc.prose(variable.description.as_deref());
            doc.own_if_empty(|| format!("The value of {}.", code(&variable.name)));
            if !variable.values.is_empty() {
                let values: Vec<_> = variable.values.iter().map(|value| code(value)).collect();
                doc.own(format!("One of {}.", values.join(", ")));
            }
            doc.outer()
        })
        .collect();
    let checks = variables.filter(|(variable, _)| !variable.values.is_empty());
    let checks: Vec<_> = checks
        .map(|(variable, field)| {
            imports.module("server_variables");
            let (name, values) = (literal(&variable.name), variable.values.iter());
            let values = values.map(|value| literal(value));
            quote!(server_variables::one_of(#name, &self.#field, &[#(#values),*])?;)
        })
        .collect();
    let pieces = server.url.iter().filter_map(|piece| match piece {
        ServerPiece::Literal(text) => {
            let text = literal(text);
            Some(quote!(#text))
        }
        ServerPiece::Variable(index) => {
            let field = fields.get(*index)?;
            Some(quote!(self.#field.as_str()))
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct #ident {
            #(#field_docs pub #fields: String),*
        }

        impl Default for #ident {
            fn default() -> Self {
                Self { #(#fields: #defaults.to_owned()),* }
            }
        }

        impl #ident {
            #(
                #field_docs
                #[must_use]
                pub fn #fields(mut self, value: impl Into<String>) -> Self {
                    self.#fields = value.into();
                    self
                }
            )*

            /// The URL, with the values of the variables.
            ///
            /// # Errors
            /// Where a value is none of those that the description lists.
            pub fn url(&self) -> Result<String, config_error::ConfigError> {
                #(#checks)*
                Ok([#(#pieces),*].concat())
            }
        }
    }
}

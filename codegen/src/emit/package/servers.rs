//! `servers.rs`: the servers to choose from.
//!
//! Imports `docs`, `draft`, `file`, `imports`, `input`, `literal`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::{Doc, code, codes, repeats};
use super::super::draft::Draft;
use super::super::file::File;
use super::super::imports::Imports;
use super::super::input::Input;
use super::super::literal::literal;
use crate::ir::{Server, ServerPiece, ServerVariable};
use crate::names::{Named, NamedServer};

/// Whether there is a choice: several servers, or one with variables.
pub(super) fn has_choice(input: &Input<'_>) -> bool {
    match input.api.servers.as_slice() {
        [] => false,
        [server] => !server.variables.is_empty(),
        _ => true,
    }
}

/// The file `src/servers.rs`, if there is a choice.
pub(crate) fn file(input: &Input<'_>) -> Option<Draft> {
    has_choice(input).then(|| {
        let doc =
            Doc::new("The servers of the API, for [`Config::base_url`](crate::Config::base_url).");
        let mut file = File::new(input.api, input.names);
        let servers = input.names.servers.iter();
        let items = servers.map(|named| match named.variables.is_empty() {
            true => constant(named),
            false => template(named, &mut file.imports),
        });
        let items: Vec<_> = items.collect();
        file.draft("src/servers.rs", vec![doc.inner()], items)
    })
}

fn docs(server: &Server) -> Doc {
    let mut doc = Doc::default();
    doc.prose(server.description.as_deref());
    doc.own(code(&server.template()));
    doc
}

fn constant(named: &NamedServer<'_>) -> TokenStream {
    let docs = docs(named.server).outer();
    let (ident, url) = (&named.ident, literal(&named.server.template()));
    quote!(#docs pub const #ident: &str = #url;)
}

/// A type whose fields are the variables of a URL.
fn template(named: &NamedServer<'_>, imports: &mut Imports) -> TokenStream {
    imports.module("config_error");
    let mut doc = docs(named.server);
    doc.own("Its `Default` value has the defaults that the document declares.");
    let (docs, ident) = (doc.outer(), &named.ident);
    let variables = named.variables.iter();
    let fields: Vec<_> = variables.clone().map(|variable| &variable.ident).collect();
    let defaults = variables.clone().map(|named| literal(&named.item.default));
    let field_docs = variables.clone();
    let field_docs: Vec<_> = field_docs.map(|it| variable_docs(it).outer()).collect();
    let validations = variables.filter(|named| !named.item.values.is_empty());
    let validations = validations.map(|Named { item, ident }| {
        imports.module("server_variables");
        let (name, values) = (literal(&item.name), item.values.iter());
        let values = values.map(|value| literal(value));
        quote!(server_variables::one_of(#name, &self.#ident, &[#(#values),*])?;)
    });
    let validations: Vec<_> = validations.collect();
    let pieces = named.server.url.iter().filter_map(|piece| match piece {
        ServerPiece::Literal(text) => {
            let text = literal(text);
            Some(quote!(#text))
        }
        ServerPiece::Variable(index) => {
            let ident = &named.variables.get(*index)?.ident;
            Some(quote!(self.#ident.as_str()))
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

            /// Returns the URL with the values of its variables.
            ///
            /// # Errors
            /// If a value is not one of those that the document lists.
            pub fn url(&self) -> Result<String, config_error::ConfigError> {
                #(#validations)*
                Ok([#(#pieces),*].concat())
            }
        }
    }
}

fn variable_docs(
    Named {
        item: variable,
        ident,
    }: &Named<&ServerVariable>,
) -> Doc {
    let mut doc = Doc::default();
    doc.prose(variable.description.as_deref());
    if !repeats(&variable.name, ident) {
        doc.own_if_empty(|| format!("The variable {}.", code(&variable.name)));
    }
    if !variable.values.is_empty() {
        doc.own(format!("One of {}.", codes(&variable.values, ", ")));
    }
    doc
}

//! The operation as a value that is sent: the request that is made of it.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::literal::literal;
use super::super::security;
use super::{Emitter, Value};
use crate::ir::OperationServer;

impl Emitter<'_> {
    /// What makes the type an operation.
    pub(super) fn operation(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let (ident, id) = (self.ident, literal(&self.operation.id));
        let method = quote::format_ident!("{}", self.operation.method.as_str());
        let security = security::alternatives(self.api, self.operation, &mut self.imports);
        let security = security.map(|alternatives| {
            quote!(const SECURITY: &'static [&'static [security::Scheme]] = #alternatives;)
        });
        let server = self.server();
        let (types, read) = self.reading();
        let path = self.path(inputs);
        let parameters = self.parameters(inputs);
        let body = self.body(inputs).or_else(|| self.content(inputs));
        let accept = self.operation.media_types().join(", ");
        // Errors that nobody documents are mostly JSON.
        let accept = (!matches!(accept.as_str(), "" | "application/json")).then(|| {
            let accept = literal(&accept);
            quote!(const ACCEPT: &'static str = #accept;)
        });
        quote! {
            impl operation::Operation for #ident {
                const ID: &'static str = #id;
                const METHOD: http::Method = http::Method::#method;
                #accept
                #security
                #server
                #types

                fn write(&self, request: &mut builder::RequestBuilder) {
                    #(#path)*
                    #(#parameters)*
                    #body
                }

                #read
            }
        }
    }

    /// Where the operation is, where it is not where all others are.
    fn server(&mut self) -> Option<TokenStream> {
        let server = match &self.operation.server {
            OperationServer::Shared => return None,
            OperationServer::Unknown => quote!(request_context::Server::Unknown),
            OperationServer::Own(url) => {
                let url = literal(url);
                quote!(request_context::Server::Own(#url))
            }
        };
        self.imports.module("request_context");
        Some(quote!(const SERVER: request_context::Server = #server;))
    }
}

//! The implementation of the runtime's trait for operations: how the request is written, and
//! how its response is decoded.
//!
//! Imports `body`, `emitter`, `literal`, `multipart`, `parameters`, `response`,
//! `secrets`, `security`, `values`, and `ir`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::literal::literal;
use super::super::security;
use super::emitter::Emitter;
use super::secrets;
use super::values::Value;
use crate::ir::OperationServer;

impl Emitter<'_> {
    /// The implementation of the trait.
    pub(super) fn implementation(&mut self, values: &[Value<'_>]) -> TokenStream {
        let (ident, id) = (&self.named.ident, literal(&self.operation.id));
        let method = literal(&self.operation.method);
        let security =
            security::of_operation(self.file.api, self.operation, &mut self.file.imports);
        let secrets = self.secrets();
        let server = self.server();
        let (types, read) = self.decoding();
        let (template, path) = self.path_statements(values);
        let parameters = self.parameters(values);
        let content = self.operation.body.as_ref();
        let content = content.and_then(|body| body.contents.first());
        let body = self
            .form(values)
            .or_else(|| self.multipart(content, values))
            .or_else(|| self.body(values));
        let accept = self.operation.media_types().join(", ");
        // Undocumented errors are mostly JSON, which is the default.
        let accept = (!matches!(accept.as_str(), "" | "application/json")).then(|| {
            let accept = literal(&accept);
            quote!(const ACCEPT: &'static str = #accept;)
        });
        quote! {
            impl operation::Operation for #ident {
                const ID: &'static str = #id;
                const METHOD: &'static str = #method;
                const PATH: &'static str = #template;
                #accept
                #security
                #secrets
                #server
                #types

                fn write(&self, request: &mut builder::RequestBuilder) {
                    #path
                    #(#parameters)*
                    #body
                }

                #read
            }
        }
    }

    /// The names of the values that contain secrets, if there are any.
    fn secrets(&self) -> Option<TokenStream> {
        let names = secrets::names(self.file.api, self.operation);
        let has_secrets = !names.is_empty();
        let names = names.iter().map(|name| literal(name));
        has_secrets.then(|| quote!(const SECRETS: &'static [&'static str] = &[#(#names),*];))
    }

    /// The server of the operation, unless it is that of the API.
    fn server(&mut self) -> Option<TokenStream> {
        let server = match &self.operation.server {
            OperationServer::Shared => return None,
            OperationServer::Unknown => quote!(request_context::Server::Unknown),
            OperationServer::Own(url) => {
                let url = literal(url);
                quote!(request_context::Server::Own(#url))
            }
        };
        self.file.imports.module("request_context");
        Some(quote!(const SERVER: request_context::Server = #server;))
    }
}

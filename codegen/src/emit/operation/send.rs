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
        let request = self.request(inputs);
        let (types, read) = self.reading();
        quote! {
            impl operation::Operation for #ident {
                const ID: &'static str = #id;

                #types

                #request

                #read
            }
        }
    }

    fn request(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let method = quote::format_ident!("{}", self.operation.method.as_str());
        let access = security::alternatives(self.api, self.operation, &mut self.imports)
            .map(|alternatives| quote!(let access = context.access(#alternatives, &mut found);));
        let check = self.checks(access.as_ref());
        let path = self.path(inputs);
        let form = self.form_body(inputs);
        let body = match form {
            Some(_) => quote!(Some((form::Form::MEDIA_TYPE, form.finish()))),
            None => quote!(None),
        };
        let request = quote!(context.request(http::Method::#method, path, #body));
        let request = match access {
            Some(_) => quote!(access.grant(#request?)),
            None => request,
        };
        quote! {
            fn to_http(
                &self,
                context: &context::Context,
            ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
                #check
                #path
                #form
                #request
            }
        }
    }

    /// The statements that find everything that is wrong before anything is written.
    fn checks(&self, access: Option<&TokenStream>) -> TokenStream {
        let elsewhere = (self.operation.server == OperationServer::Unknown)
            .then(|| quote!(context.require_base_url(&mut found);));
        if access.is_none() && elsewhere.is_none() {
            return quote!(validate::Validate::validate(self)?;);
        }
        quote! {
            let mut found = validate::Violations::default();
            validate::check(self, &validate::At::Root, &mut found);
            #elsewhere
            #access
            found.into_result()?;
        }
    }

    /// The path that is below the operation's server.
    pub(super) fn server_path(&self) -> TokenStream {
        match &self.operation.server {
            OperationServer::Shared | OperationServer::Unknown => quote!(context.path()),
            OperationServer::Own(url) => {
                let url = literal(url);
                quote!(context.path_at(#url))
            }
        }
    }
}

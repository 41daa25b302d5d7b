//! The operation as a value that is sent: the request that is made of it.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::literal::literal;
use super::{Emitter, Value};

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
        let path = self.path(inputs);
        let (statements, body) = self.body(inputs);
        let accept = match self.operation.media_types() {
            // Errors that nobody documents are mostly JSON.
            all if all.is_empty() => "application/json".to_owned(),
            all => all.join(", "),
        };
        let accept = literal(&accept);
        let authorized = self
            .needs_credentials()
            .then(|| quote!(context.require_credentials(&mut found);));
        let check = match authorized {
            None => quote!(validate::Validate::validate(self)?;),
            Some(authorized) => quote! {
                let mut found = validate::Violations::default();
                validate::check(self, &validate::At::Root, &mut found);
                #authorized
                found.into_result()?;
            },
        };
        quote! {
            fn to_http(
                &self,
                context: &context::Context,
            ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
                #check
                #path
                #statements
                context.request(http::Method::#method, path, #accept, #body)
            }
        }
    }

    /// Whether there is no way to call without proving who is calling.
    fn needs_credentials(&self) -> bool {
        let alternatives = &self.operation.security;
        !alternatives.is_empty() && alternatives.iter().all(|schemes| !schemes.is_empty())
    }
}

//! Bodies of requests.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::literal::literal;
use super::{Emitter, Sent, Value};
use crate::ir::{Encoding, Place};

impl Emitter<'_> {
    /// The statements that write the body, where there is one.
    pub(super) fn body(&mut self, inputs: &[Value<'_>]) -> Option<TokenStream> {
        self.form()?;
        self.imports.module("form");
        let fields = inputs.iter().filter_map(|input| match input.sent {
            Sent::Form(encoding) => Some((input, encoding)),
            Sent::Parameter(..) => None,
        });
        let fields: Vec<_> = fields
            .map(|(input, encoding)| self.form_field(input, encoding))
            .collect();
        Some(quote! {
            let mut form = form::Form::new();
            #(#fields)*
            request.body(form::Form::MEDIA_TYPE, form.finish());
        })
    }

    /// Writes a field of a form, in the order of the description.
    fn form_field(&mut self, input: &Value<'_>, encoding: Encoding) -> TokenStream {
        let (ident, key) = (input.ident, literal(input.name));
        let is_usual = encoding == Encoding::usual(Place::Query);
        if self.is_scalar(input.ty) || is_usual && self.is_scalar_or_list(input.ty) {
            return quote!(form.field(#key, &self.#ident););
        }
        let style = self.style(encoding);
        self.imports.without_import("form_style");
        quote!(form.styled(#key, &self.#ident, #style, request);)
    }
}

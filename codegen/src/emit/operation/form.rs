//! Bodies of forms: each field is written under its key, in the order of the description.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::examine::behind_aliases;
use super::super::literal::literal;
use super::{Emitter, Presence, Sent, Value};
use crate::ir::Type;

impl Emitter<'_> {
    /// The statements that write the form, where there is one.
    pub(super) fn form_body(&mut self, inputs: &[Value<'_>]) -> Option<TokenStream> {
        self.form()?;
        self.imports.module("form");
        let fields = inputs.iter().filter(|input| input.sent == Sent::Form);
        let fields = fields.map(|input| {
            let (ident, key) = (input.ident, literal(input.name));
            let write = match (input.presence, behind_aliases(self.api, input.ty)) {
                (Presence::Optional, _) => quote!(optional),
                (_, Type::List(_)) => quote!(list),
                (_, _) => quote!(field),
            };
            quote!(form.#write(#key, &self.#ident);)
        });
        Some(quote! {
            let mut form = form::Form::new();
            #(#fields)*
        })
    }
}

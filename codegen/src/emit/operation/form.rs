//! Form bodies.
//!
//! Imports `emitter`, `literal`, `parameters`, `values`, and `ir`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::literal::literal;
use super::emitter::Emitter;
use super::values::{Sent, Value};
use crate::ir::{Encoding, Place};

impl Emitter<'_> {
    /// The statements that write the body, if it is a form. One without fields is sent even if
    /// the body is optional: for a server, both are the same.
    pub(super) fn form(&mut self, values: &[Value<'_>]) -> Option<TokenStream> {
        let fields: Vec<_> = values
            .iter()
            .filter_map(|value| match value.sent {
                Sent::FormField(encoding) => Some(self.form_field(value, encoding)),
                Sent::WholeForm => Some(self.whole_form(value)),
                _ => None,
            })
            .collect();
        if fields.is_empty() {
            return None;
        }
        self.file.imports.module("form");
        Some(quote! {
            let mut form = form::Form::new();
            #(#fields)*
            request.form(form);
        })
    }

    /// The statement that writes a field of a form.
    fn form_field(&mut self, value: &Value<'_>, encoding: Encoding) -> TokenStream {
        let (ident, key) = (value.ident, literal(value.name));
        if self.is_plain(Place::Query, encoding, value.ty) {
            return quote!(form.field(#key, &self.#ident););
        }
        let style = self.style(encoding);
        self.file.imports.without_import("styled_form");
        quote!(form.styled(#key, &self.#ident, #style, request);)
    }

    /// The statement that writes an object whose properties are fields of the form.
    fn whole_form(&mut self, value: &Value<'_>) -> TokenStream {
        let (ident, name) = (value.ident, literal(value.name));
        self.file.imports.without_import("styled_form");
        quote!(form.fields(#name, &self.#ident, request);)
    }
}

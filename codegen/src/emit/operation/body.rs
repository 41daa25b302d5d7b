//! Bodies that are sent as a whole (JSON, text, bytes, or a choice of these), and forms.
//!
//! Imports `emitter`, `literal`, `parameters`, `values`, and `ir`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::literal::literal;
use super::emitter::Emitter;
use super::values::{Presence, Sent, Value};
use crate::ir::{Content, ContentKind, Encoding, Place};

impl Emitter<'_> {
    /// The statement that writes a body that is sent as a whole, if there is one.
    pub(super) fn body(&mut self, values: &[Value<'_>]) -> Option<TokenStream> {
        let is_body = |value: &&Value<'_>| matches!(value.sent, Sent::Body(_) | Sent::Choice(_));
        let value = values.iter().find(is_body)?;
        let ident = value.ident;
        let (place, is_reference) = match value.presence {
            Presence::Required => (quote!(self.#ident), false),
            _ => (quote!(body), true),
        };
        let write = match value.sent {
            Sent::Body(content) => self.content(content, &place, is_reference),
            _ => quote!(#place.write_into(request);),
        };
        Some(match is_reference {
            false => write,
            true => quote! {
                if let Some(body) = &self.#ident {
                    #write
                }
            },
        })
    }

    /// The statement that writes the value at `place` as the whole body.
    pub(super) fn content(
        &mut self,
        content: &Content,
        place: &TokenStream,
        is_reference: bool,
    ) -> TokenStream {
        let media_type = literal(&content.media_type);
        let borrowed = match is_reference {
            true => place.clone(),
            false => quote!(&#place),
        };
        match &content.kind {
            ContentKind::Json(_) => {
                self.file.imports.without_import("request_body");
                quote!(request.json(#media_type, #borrowed);)
            }
            ContentKind::Text(_) => {
                self.file.imports.without_import("request_body");
                quote!(request.text(#media_type, #borrowed);)
            }
            ContentKind::File(_) => quote!(request.file(#media_type, #borrowed);),
            _ => quote!(request.body(#media_type, #place.clone());),
        }
    }

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

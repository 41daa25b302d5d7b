//! Bodies of requests.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::literal::literal;
use super::{Emitter, Presence, Sent, Value};
use crate::ir::{ContentKind, Docs, Encoding, Form, Operation, Place, Type};
use crate::names::OperationNames;

/// What the caller gives for the body.
pub(super) fn inputs<'a>(operation: &'a Operation, names: &'a OperationNames) -> Vec<Value<'a>> {
    static NO_DOCS: Docs = Docs::NONE;
    let Some(body) = &operation.body else {
        return Vec::new();
    };
    let form = match body.contents.as_slice() {
        [content] => match &content.kind {
            ContentKind::Form(form) => form,
            _ => return Vec::new(),
        },
        _ => return Vec::new(),
    };
    let whole = |ty: &'a Type, name, required| (name, &NO_DOCS, ty, required, Sent::WholeForm);
    let inputs: Vec<_> = match form {
        Form::Value(ty) => vec![whole(ty, "body", body.required)],
        Form::Fields { fields, rest } => {
            let fields = fields.iter().map(|field| {
                let sent = Sent::Form(field.encoding);
                let name = field.name.as_str();
                (name, &field.docs, &field.ty, field.required, sent)
            });
            let rest = rest.iter().map(|ty| whole(ty, "additional", false));
            fields.chain(rest).collect()
        }
    };
    let inputs = inputs.into_iter().zip(&names.form);
    let inputs = inputs.map(|((name, docs, ty, required, sent), ident)| Value {
        ident,
        name,
        docs,
        ty,
        presence: match sent {
            Sent::Form(encoding) => Presence::of(required, ty, encoding),
            _ => Presence::of(required, ty, Encoding::Mixed),
        },
        sent,
    });
    inputs.collect()
}

impl Emitter<'_> {
    /// The statements that write the body, where it is a form. One without fields is sent as
    /// such, also where the body may be absent: to a server, both are the same.
    pub(super) fn body(&mut self, inputs: &[Value<'_>]) -> Option<TokenStream> {
        let fields: Vec<_> = inputs
            .iter()
            .filter_map(|input| match input.sent {
                Sent::Form(encoding) => Some(self.form_field(input, encoding)),
                Sent::WholeForm => Some(self.whole_form(input)),
                _ => None,
            })
            .collect();
        if fields.is_empty() {
            return None;
        }
        self.imports.module("form");
        Some(quote! {
            let mut form = form::Form::new();
            #(#fields)*
            request.form(form);
        })
    }

    /// Writes a field of a form, in the order of the description.
    fn form_field(&mut self, input: &Value<'_>, encoding: Encoding) -> TokenStream {
        let (ident, key) = (input.ident, literal(input.name));
        if self.is_plain(Place::Query, encoding, input.ty) {
            return quote!(form.field(#key, &self.#ident););
        }
        let style = self.style(encoding);
        self.imports.without_import("styled_form");
        quote!(form.styled(#key, &self.#ident, #style, request);)
    }

    /// Writes an object whose fields are those of the form.
    fn whole_form(&mut self, input: &Value<'_>) -> TokenStream {
        let (ident, name) = (input.ident, literal(input.name));
        self.imports.without_import("styled_form");
        quote!(form.fields(#name, &self.#ident, request);)
    }
}

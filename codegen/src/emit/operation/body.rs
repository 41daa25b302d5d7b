//! Bodies that are sent as a whole (JSON, text, files, or a choice of these), and forms.
//!
//! Imports `emitter`, `literal`, `parameters`, `type_facts`, `values`, and `ir`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::literal::literal;
use super::super::type_facts::{Validation, validation};
use super::emitter::Emitter;
use super::values::{Presence, Sent, Value};
use crate::ir::{Content, ContentKind, Framing, Type};

impl Emitter<'_> {
    /// The statement that writes a body that is sent as a whole, if there is one.
    pub(super) fn body(&mut self, values: &[Value<'_>]) -> Option<TokenStream> {
        let is_body = |value: &&Value<'_>| matches!(value.sent, Sent::Body(_) | Sent::Choice(_));
        let value = values.iter().find(is_body)?;
        let ident = value.ident;
        let content = match value.sent {
            Sent::Body(content) => content,
            _ if value.presence == Presence::Required => {
                return Some(quote!(self.#ident.write_into(request);));
            }
            _ => {
                return Some(quote! {
                    if let Some(body) = &self.#ident {
                        body.write_into(request);
                    }
                });
            }
        };
        let place = quote!(self.#ident);
        Some(match value.presence {
            Presence::Required => self.content(content, &quote!(&#place)),
            _ => {
                let write = self.content(content, &quote!(body));
                quote! {
                    if let Some(body) = &#place {
                        #write
                    }
                }
            }
        })
    }

    /// The statement that writes the value behind a reference as the whole body.
    pub(super) fn content(&mut self, content: &Content, reference: &TokenStream) -> TokenStream {
        let media_type = literal(&content.media_type);
        let function = match &content.kind {
            ContentKind::Json(_) => quote!(json),
            ContentKind::Text(_) => quote!(text),
            ContentKind::File(accepted) => {
                let accepted = accepted.iter().map(|name| literal(name));
                return quote!(request.file(#media_type, &[#(#accepted),*], #reference););
            }
            ContentKind::Items(ty, framing) => {
                return self.items_content(ty, *framing, &media_type, reference);
            }
            // Their fields and parts are written one by one.
            ContentKind::Form(_) | ContentKind::Multipart(_) | ContentKind::Mixed(_) => {
                return TokenStream::new();
            }
        };
        self.file.imports.without_import("request_body");
        let ty = content.types().next();
        let reference = match ty.and_then(|ty| self.file.inline_rules(ty)) {
            None => reference.clone(),
            Some(rules) => {
                self.file.imports.module("checked");
                self.file.imports.module("constrained");
                quote!(&checked::by(#reference, constrained::rules!(#rules)))
            }
        };
        quote!(request.#function(#media_type, #reference);)
    }

    /// The statements that write the items of the list behind a reference as the whole body.
    fn items_content(
        &mut self,
        ty: &Type,
        framing: Framing,
        media_type: &Literal,
        reference: &TokenStream,
    ) -> TokenStream {
        self.file.imports.without_import("request_body");
        self.file.imports.without_import("sequence_body");
        let function = match framing {
            Framing::Lines => quote!(json_lines),
            Framing::Texts => quote!(json_texts),
            Framing::Events => quote!(events),
        };
        let checked = match validation(self.file.api, ty) {
            Validation::None => None,
            Validation::Trait => Some(reference.clone()),
            Validation::Inline => self.file.inline_rules(ty).map(|rules| {
                self.file.imports.module("checked");
                self.file.imports.module("constrained");
                quote!(&checked::by(#reference, constrained::rules!(#rules)))
            }),
        };
        let validate = checked.map(|checked| quote!(request.validate("body", #checked);));
        quote! {
            #validate
            request.#function(#media_type, #reference);
        }
    }

    /// The statements that write the body, if it is a form. One without fields is sent even if
    /// the body is optional: for a server, both are the same.
    pub(super) fn form(&mut self, values: &[Value<'_>]) -> Option<TokenStream> {
        let fields: Vec<_> = values
            .iter()
            .filter_map(|value| {
                let field = match value.sent {
                    Sent::FormField(_) => self.sent_value(value),
                    Sent::WholeForm => {
                        self.file.imports.module("styled_form");
                        let object = self.checked_value(value);
                        quote!(&styled_form::Fields(#object))
                    }
                    _ => return None,
                };
                let name = literal(value.name);
                Some(quote!(form.put(#name, #field);))
            })
            .collect();
        if fields.is_empty() {
            return None;
        }
        self.file.imports.module("form");
        Some(quote! {
            let mut form = form::Form::new(request);
            #(#fields)*
            form.finish();
        })
    }
}

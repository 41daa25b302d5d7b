//! Parts that are multipart bodies themselves: a struct for each, whose fields are its parts.
//!
//! Imports `docs`, `emitter`, `literal`, `multipart`, `request`, `values`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::{Doc, code};
use super::super::literal::literal;
use super::docs::part_words;
use super::emitter::Emitter;
use super::values::part_values;
use crate::ir::Type;
use crate::names::NamedBody;

impl Emitter<'_> {
    /// The structs, and how they are validated and written.
    pub(super) fn inner_bodies(&mut self) -> Vec<TokenStream> {
        let bodies = self.named.inner_bodies.iter();
        bodies.flat_map(|body| self.inner_body(body)).collect()
    }

    fn inner_body(&mut self, body: &NamedBody<'_>) -> Vec<TokenStream> {
        let ident = &body.parts.ident;
        let values = part_values(self.file.api, &body.parts.inputs);
        let part = part_words(body.part, &code(&body.part.name));
        let doc = Doc::new(format!("The content of {part}."));
        let name = literal(&body.part.name);
        let write = self.written_parts(Some(body.content), &values);
        let checks = values.iter().filter_map(|value| {
            let (name, checked) = self.checked_part(value)?;
            Some(quote!(validate::Validate::validate_at(#checked, &at.key(#name), found);))
        });
        let checks: Vec<_> = checks.collect();
        let [at, found] = match checks.is_empty() {
            true => [quote!(_at), quote!(_found)],
            false => [quote!(at), quote!(found)],
        };
        for module in ["location", "nested_parts", "validate", "violation"] {
            self.file.imports.module(module);
        }
        let mut items = vec![
            self.definition(ident, &doc.outer(), &values),
            self.methods(ident, "a body", &values),
            quote! {
                impl nested_parts::Body for #ident {
                    fn write(&self, request: &mut builder::RequestBuilder) -> multipart::Multipart {
                        #write
                        parts.inside(#name, request)
                    }
                }
            },
            quote! {
                impl validate::Validate for #ident {
                    fn validate_at(
                        &self,
                        #at: &location::Location<'_>,
                        #found: &mut violation::Violations,
                    ) {
                        #(#checks)*
                    }
                }
            },
        ];
        if let Type::List(_) = body.part.ty {
            self.file.imports.module("encode");
            // The limits of a list apply to what it is as JSON.
            items.push(quote! {
                impl encode::Encode for #ident {
                    fn view(&self) -> encode::View<'_> {
                        encode::View::Absent
                    }
                }
            });
        }
        items
    }
}

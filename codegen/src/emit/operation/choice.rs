//! Bodies with several contents: an enum with a variant for each.
//!
//! Imports `body`, `docs`, `emitter`, `multipart`, `request`, `values`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::Doc;
use super::docs::content_sentence;
use super::emitter::Emitter;
use super::values::part_values;
use crate::ir::Type;
use crate::names::{NamedContent, NamedParts};

/// What a content adds to the enum.
struct Arms {
    variant: TokenStream,
    validate: TokenStream,
    write: TokenStream,
}

impl Emitter<'_> {
    /// The items for a body with several contents.
    pub(super) fn choice(&mut self) -> Vec<TokenStream> {
        let (Some(body), Some(choice)) = (&self.operation.body, &self.named.choice) else {
            return Vec::new();
        };
        for module in ["location", "validate", "violation"] {
            self.file.imports.module(module);
        }
        let (ident, request) = (&choice.ident, &self.named.ident);
        let mut items = Vec::new();
        let [mut variants, mut validations, mut writes] = [Vec::new(), Vec::new(), Vec::new()];
        for content in &choice.contents {
            let arms = match &content.parts {
                Some(parts) => {
                    items.extend(self.parts_struct(parts));
                    parts_arms(content, parts)
                }
                None => self.arms(content),
            };
            variants.push(arms.variant);
            validations.push(arms.validate);
            writes.push(arms.write);
        }
        let mut doc = Doc::default();
        doc.own(format!("The body of [`{request}`], by media type."));
        let (docs, eq) = (doc.outer(), self.eq_of(body.types()));
        items.push(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq #eq)]
            #[allow(clippy::large_enum_variant, reason = "there is one value per call")]
            pub enum #ident {
                #(#variants),*
            }
        });
        items.push(quote! {
            impl validate::Validate for #ident {
                #[allow(unused_variables, reason = "some variants have no constraints")]
                fn validate_at(
                    &self,
                    at: &location::Location<'_>,
                    found: &mut violation::Violations,
                ) {
                    match self { #(#validations),* }
                }
            }
        });
        items.push(quote! {
            impl #ident {
                fn write_into(&self, request: &mut builder::RequestBuilder) {
                    match self { #(#writes),* }
                }
            }
        });
        items
    }

    fn arms(&mut self, named: &NamedContent<'_>) -> Arms {
        let NamedContent { content, ident, .. } = named;
        let docs = content_docs(named);
        let ty = content.types().next().unwrap_or(&Type::Any);
        let rust_type = self.file.rust_type(ty);
        let validate = self.file.validation(&quote!(body), ty);
        let write = self.content(content, &quote!(body), true);
        Arms {
            variant: quote!(#docs #ident(#rust_type)),
            validate: match validate {
                Some(validate) => quote!(Self::#ident(body) => { #validate }),
                None => quote!(Self::#ident(_) => {}),
            },
            write: quote!(Self::#ident(body) => { #write }),
        }
    }

    /// The struct for a multipart content.
    fn parts_struct(&mut self, parts: &NamedParts<'_>) -> Vec<TokenStream> {
        let ident = &parts.ident;
        let values = part_values(&parts.inputs);
        let mut doc = Doc::default();
        doc.own(format!("The multipart body of [`{}`].", self.named.ident));
        let statements = self.multipart(&values);
        vec![
            self.definition(ident, &doc.outer(), &values),
            self.table(ident, &values),
            quote! {
                impl #ident {
                    fn write_into(&self, request: &mut builder::RequestBuilder) {
                        #statements
                    }
                }
            },
        ]
    }
}

fn parts_arms(named: &NamedContent<'_>, parts: &NamedParts<'_>) -> Arms {
    let (variant, ident) = (&named.ident, &parts.ident);
    let docs = content_docs(named);
    Arms {
        variant: quote!(#docs #variant(#ident)),
        validate: quote!(Self::#variant(body) => validate::value(body, at, found)),
        write: quote!(Self::#variant(body) => body.write_into(request)),
    }
}

fn content_docs(named: &NamedContent<'_>) -> TokenStream {
    let mut doc = Doc::default();
    doc.own(content_sentence(named.content));
    doc.outer()
}

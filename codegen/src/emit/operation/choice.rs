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
        let Some(choice) = &self.named.choice else {
            return Vec::new();
        };
        for module in ["location", "validate", "violation"] {
            self.file.imports.module(module);
        }
        let (ident, request) = (&choice.ident, &self.named.ident);
        let contents = &choice.contents;
        let arms: Vec<_> = contents.iter().map(|content| self.arms(content)).collect();
        let variants = arms.iter().map(|arms| &arms.variant);
        let validations = arms.iter().map(|arms| &arms.validate);
        let writes = arms.iter().map(|arms| &arms.write);
        let parts = contents.iter().filter_map(|content| content.parts.as_ref());
        let mut items: Vec<_> = parts.flat_map(|parts| self.parts_struct(parts)).collect();
        let docs = Doc::new(format!("The body of [`{request}`], by media type.")).outer();
        items.push(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
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
        let (content, ident) = (named.content, &named.ident);
        let docs = Doc::new(content_sentence(content)).outer();
        if let Some(NamedParts { ident: parts, .. }) = &named.parts {
            return Arms {
                variant: quote!(#docs #ident(#parts)),
                validate: quote!(Self::#ident(body) => validate::value(body, at, found)),
                write: quote!(Self::#ident(body) => body.write_into(request)),
            };
        }
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
        let doc = Doc::new(format!("The multipart body of [`{}`].", self.named.ident));
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

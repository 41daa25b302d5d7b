//! Bodies with several contents: an enum with a variant for each.
//!
//! Imports `body`, `docs`, `emitter`, `multipart`, `request`, `type_facts`, `values`, `ir` and
//! `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::Doc;
use super::super::type_facts::erased;
use super::docs::content_sentence;
use super::emitter::Emitter;
use super::values::part_values;
use crate::ir::{Content, Type};
use crate::names::{Ident, NamedContent, NamedParts};

/// What a content adds to the enum.
struct Arms {
    variant: TokenStream,
    write: TokenStream,
}

impl Emitter<'_> {
    /// The items for a body with several contents.
    pub(super) fn choice(&mut self) -> Vec<TokenStream> {
        let Some(choice) = &self.named.choice else {
            return Vec::new();
        };
        let (ident, request) = (&choice.ident, &self.named.ident);
        let contents = &choice.contents;
        let arms: Vec<_> = contents.iter().map(|content| self.arms(content)).collect();
        let variants = arms.iter().map(|arms| &arms.variant);
        let writes = arms.iter().map(|arms| &arms.write);
        let parts = contents.iter();
        let parts = parts.filter_map(|named| Some((named.content, named.parts.as_ref()?)));
        let structs = parts.flat_map(|(content, parts)| self.parts_struct(content, parts));
        let mut items: Vec<_> = structs.collect();
        let docs = Doc::new(format!("The body of [`{request}`], by media type.")).outer();
        items.push(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            #[allow(clippy::large_enum_variant, reason = "there is one value per call")]
            pub enum #ident {
                #(#variants),*
            }
        });
        items.push(quote! {
            impl #ident {
                fn write_into(&self, request: &mut builder::RequestBuilder) {
                    match self { #(#writes),* }
                }
            }
        });
        items.extend(self.conversions(ident, contents));
        items
    }

    /// The conversions from the types of the contents. A request whose body was of one type is
    /// still made of a value of this type when it can be sent in another way as well. If contents
    /// have the same type, it is sent as `application/json`, or by the choice of the caller.
    fn conversions(&mut self, ident: &Ident, contents: &[NamedContent<'_>]) -> Vec<TokenStream> {
        let api = self.file.api;
        let erased = |named: &NamedContent<'_>| match named.parts {
            Some(_) => None,
            None => Some(erased(api, content_type(named.content))),
        };
        let mut items = Vec::new();
        for named in contents {
            let own = erased(named);
            let same = contents.iter().filter(|other| erased(other) == own);
            if same.count() > 1 && named.content.media_type != "application/json" {
                continue;
            }
            let (variant, ty) = (&named.ident, self.content_type(named));
            items.push(quote! {
                impl From<#ty> for #ident {
                    fn from(body: #ty) -> Self {
                        Self::#variant(body)
                    }
                }
            });
            if own == Some(Type::File) {
                items.push(quote! {
                    impl From<bytes::Bytes> for #ident {
                        fn from(body: bytes::Bytes) -> Self {
                            Self::#variant(body.into())
                        }
                    }
                });
            }
            if let Some(Type::String(None) | Type::Text(_)) = own {
                items.push(quote! {
                    impl From<&str> for #ident {
                        fn from(body: &str) -> Self {
                            Self::#variant(body.into())
                        }
                    }
                });
            }
        }
        items
    }

    /// The type of a variant.
    fn content_type(&mut self, named: &NamedContent<'_>) -> TokenStream {
        match &named.parts {
            Some(NamedParts { ident, .. }) => quote!(#ident),
            None => self.file.rust_type(content_type(named.content)),
        }
    }

    fn arms(&mut self, named: &NamedContent<'_>) -> Arms {
        let (content, ident) = (named.content, &named.ident);
        let docs = Doc::new(content_sentence(content)).outer();
        let ty = self.content_type(named);
        let write = match named.parts {
            Some(_) => quote!(body.write_into(request)),
            None => {
                let write = self.content(content, &quote!(body));
                quote!({ #write })
            }
        };
        Arms {
            variant: quote!(#docs #ident(#ty)),
            write: quote!(Self::#ident(body) => #write),
        }
    }

    /// The struct for a multipart content.
    fn parts_struct(&mut self, content: &Content, parts: &NamedParts<'_>) -> Vec<TokenStream> {
        let ident = &parts.ident;
        let values = part_values(self.file.api, &parts.inputs);
        let doc = Doc::new(format!("The multipart body of [`{}`].", self.named.ident));
        let statements = self.multipart(Some(content), &values);
        vec![
            self.definition(ident, &doc.outer(), &values),
            self.methods(ident, "a body", &values),
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

/// The type of the value that is sent, unless it has parts.
fn content_type(content: &Content) -> &Type {
    content.types().next().unwrap_or(&Type::Any)
}

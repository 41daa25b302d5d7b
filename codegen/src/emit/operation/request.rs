//! The struct of a request, its constructor and its setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::examine::{self, behind_aliases};
use super::{Emitter, Presence, Value};
use crate::ir::{Shape, Type};

impl Emitter<'_> {
    pub(super) fn definition(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let ident = self.ident;
        let docs = self.docs().outer();
        let exact = inputs
            .iter()
            .all(|input| examine::is_exact_type(self.api, input.ty));
        let exact = exact.then(|| quote!(, Eq, Hash));
        let default = inputs
            .iter()
            .all(|input| input.presence != Presence::Required);
        let default = default.then(|| quote!(, Default));
        let fields: Vec<_> = inputs
            .iter()
            .map(|input| {
                let docs = self.input_docs(input);
                let (ident, ty) = (input.ident, self.written(input.ty));
                match input.presence {
                    Presence::Optional => quote!(#docs pub #ident: Option<#ty>),
                    _ => quote!(#docs pub #ident: #ty),
                }
            })
            .collect();
        quote! {
            #docs
            #[derive(Clone, Debug #default, PartialEq #exact)]
            #[non_exhaustive]
            pub struct #ident {
                #(#fields),*
            }
        }
    }

    pub(super) fn methods(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let ident = self.ident;
        let constructor = self.constructor(inputs);
        let setters: Vec<_> = inputs
            .iter()
            .filter(|input| input.presence != Presence::Required)
            .map(|input| self.setter(input))
            .collect();
        quote! {
            impl #ident {
                #constructor
                #(#setters)*
            }
        }
    }

    fn constructor(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let required: Vec<_> = inputs
            .iter()
            .filter(|input| input.presence == Presence::Required)
            .collect();
        let arguments: Vec<_> = required
            .iter()
            .map(|input| {
                let (ident, ty) = (input.ident, self.argument(input.ty).0);
                quote!(#ident: #ty)
            })
            .collect();
        let fields: Vec<_> = inputs
            .iter()
            .map(|input| {
                let ident = input.ident;
                match input.presence {
                    Presence::Optional => quote!(#ident: None),
                    Presence::MaybeEmpty => quote!(#ident: Vec::new()),
                    Presence::Required => match self.argument(input.ty).1 {
                        Conversion::None => quote!(#ident),
                        conversion => {
                            let value = conversion.apply(&quote!(#ident));
                            quote!(#ident: #value)
                        }
                    },
                }
            })
            .collect();
        let many = (required.len() > 7).then(
            || quote!(#[expect(clippy::too_many_arguments, reason = "the API requires as many")]),
        );
        quote! {
            /// A request with all that the API requires.
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#fields),* }
            }
        }
    }

    fn setter(&mut self, input: &Value<'_>) -> TokenStream {
        let (ident, docs) = (input.ident, self.input_docs(input));
        let (ty, conversion) = self.argument(input.ty);
        let value = conversion.apply(&quote!(value));
        let value = match input.presence {
            Presence::Optional => quote!(Some(#value)),
            _ => value,
        };
        quote! {
            #docs
            #[must_use]
            pub fn #ident(mut self, value: #ty) -> Self {
                self.#ident = #value;
                self
            }
        }
    }

    /// What an argument takes for a value of this type, and how it becomes one.
    fn argument(&mut self, ty: &Type) -> (TokenStream, Conversion) {
        let behind = behind_aliases(self.api, ty);
        let converts = match behind {
            Type::String(_) | Type::Text(_) => true,
            Type::Named(id) => {
                let shape = self.api.schema(*id).map(|schema| &schema.shape);
                matches!(shape, Some(Shape::Enumeration { .. }))
            }
            _ => false,
        };
        match behind {
            Type::List(list) => {
                let (item, conversion) = self.argument(&list.item);
                let conversion = match conversion {
                    Conversion::None => Conversion::Collect,
                    _ => Conversion::CollectInto,
                };
                (quote!(impl IntoIterator<Item = #item>), conversion)
            }
            _ if converts => {
                let ty = self.written(ty);
                (quote!(impl Into<#ty>), Conversion::Into)
            }
            _ => (self.written(ty), Conversion::None),
        }
    }
}

/// How an argument becomes the value of a field.
#[derive(Clone, Copy)]
enum Conversion {
    None,
    Into,
    Collect,
    CollectInto,
}

impl Conversion {
    fn apply(self, value: &TokenStream) -> TokenStream {
        match self {
            Conversion::None => value.clone(),
            Conversion::Into => quote!(#value.into()),
            Conversion::Collect => quote!(#value.into_iter().collect()),
            Conversion::CollectInto => quote!(#value.into_iter().map(Into::into).collect()),
        }
    }
}

//! The struct of a request, with its constructor, its setters and its conversion from a body.
//!
//! Imports `argument`, `docs`, `emitter`, `limits`, `setter`, `values`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::super::argument::{self, Conversion};
use super::super::docs::Doc;
use super::super::limits;
use super::super::setter::{self, Setter};
use super::emitter::Emitter;
use super::values::{Presence, Sent, Value, constructor_order};
use crate::ir::Type;
use crate::names::Ident;

/// The number of arguments from which Clippy reports a function.
const MANY: usize = 8;

impl Emitter<'_> {
    /// The struct.
    pub(super) fn definition(
        &mut self,
        ident: &Ident,
        docs: &TokenStream,
        values: &[Value<'_>],
    ) -> TokenStream {
        let mut values_required = values.iter().map(|value| value.presence);
        let has_default = !values_required.any(|presence| presence == Presence::Required);
        let default = has_default.then(|| quote!(, Default));
        let fields: Vec<_> = values
            .iter()
            .map(|value| {
                let docs = value.doc().outer();
                let (ident, ty) = (value.ident, self.type_of(value, value.ty));
                match value.presence {
                    Presence::Optional => quote!(#docs pub #ident: Option<#ty>),
                    _ => quote!(#docs pub #ident: #ty),
                }
            })
            .collect();
        quote! {
            #docs
            #[derive(Clone, Debug #default, PartialEq)]
            #[must_use]
            #[non_exhaustive]
            pub struct #ident {
                #(#fields),*
            }
        }
    }

    /// The constructor and the setters of a value, `what` in words.
    pub(super) fn methods(
        &mut self,
        ident: &Ident,
        what: &str,
        values: &[Value<'_>],
    ) -> TokenStream {
        let constructor = self.constructor(what, values);
        let optional = values.iter();
        let optional = optional.filter(|value| value.presence != Presence::Required);
        let setters: Vec<_> = optional.map(|value| self.setter(value)).collect();
        quote! {
            impl #ident {
                #constructor
                #(#setters)*
            }
        }
    }

    /// The constructor, whose arguments are the required values.
    fn constructor(&mut self, what: &str, values: &[Value<'_>]) -> TokenStream {
        let required = constructor_order(values);
        if required.is_empty() {
            let docs = Doc::new(format!("Creates {what} without its optional values.")).outer();
            return quote! {
                #docs
                pub fn new() -> Self {
                    Default::default()
                }
            };
        }
        let arguments = required.iter().map(|value| {
            let ident = value.ident;
            let (ty, _) = self.argument(value, ident);
            quote!(#ident: #ty)
        });
        let arguments: Vec<_> = arguments.collect();
        let fields = values.iter().map(|value| {
            let ident = value.ident;
            match value.presence {
                Presence::Required => {
                    let (_, converted) = self.argument(value, ident);
                    if converted.to_string() == ident.to_string() {
                        return quote!(#ident);
                    }
                    quote!(#ident: #converted)
                }
                Presence::Optional => quote!(#ident: None),
                Presence::MaybeEmpty => quote!(#ident: Vec::new()),
            }
        });
        let fields: Vec<_> = fields.collect();
        let docs = Doc::new(format!("Creates {what} with its required values.")).outer();
        let many = (arguments.len() >= MANY).then(|| {
            quote!(#[allow(clippy::too_many_arguments, reason = "the API requires all of them")])
        });
        quote! {
            #docs
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#fields),* }
            }
        }
    }

    /// The setter of an optional value.
    fn setter(&mut self, value: &Value<'_>) -> TokenStream {
        let (ty, converted) = self.argument(value, &setter::argument());
        let setter = Setter {
            ident: value.ident,
            doc: value.doc(),
            limits: &limits::sentences(value.ty),
            ty,
            stored: match value.presence {
                Presence::MaybeEmpty => converted,
                Presence::Required | Presence::Optional => quote!(Some(#converted)),
            },
        };
        setter.tokens()
    }

    /// The type of an argument for a value, and the value that it is converted to.
    fn argument(
        &mut self,
        value: &Value<'_>,
        argument: &impl ToTokens,
    ) -> (TokenStream, TokenStream) {
        let (conversion, ty) = match value.sent {
            Sent::Choice(_) => (Conversion::Into, value.ty),
            _ => argument::of(self.file.api, value.ty),
        };
        let ty = self.type_of(value, ty);
        (conversion.accepted(&ty), conversion.converted(argument))
    }

    /// The conversion from the body, if that is the only required value.
    pub(super) fn body_conversion(&mut self, values: &[Value<'_>]) -> Option<TokenStream> {
        let required = constructor_order(values);
        let [value] = required.as_slice() else {
            return None;
        };
        let is_body = match value.sent {
            Sent::Choice(_) => true,
            Sent::Body(content) => content.parts().is_empty(),
            _ => false,
        };
        let (request, ty) = (&self.named.ident, self.type_of(value, value.ty));
        let (parameter, from) = match value.sent {
            Sent::Choice(_) => (quote!(<T: Into<#ty>>), quote!(T)),
            _ => (quote!(), ty),
        };
        is_body.then(|| {
            quote! {
                impl #parameter From<#from> for #request {
                    fn from(body: #from) -> Self {
                        Self::new(body)
                    }
                }
            }
        })
    }

    /// The type of a value or of its items, as it is written.
    fn type_of(&mut self, value: &Value<'_>, ty: &Type) -> TokenStream {
        let own = match value.sent {
            Sent::Choice(ident) => Some(ident),
            Sent::Part(part) => self.named.parts_of(part),
            _ => None,
        };
        match (own, ty) {
            (Some(ident), Type::List(_)) => quote!(Vec<#ident>),
            (Some(ident), _) => quote!(#ident),
            (None, ty) => self.file.rust_type(ty),
        }
    }
}

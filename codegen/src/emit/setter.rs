//! The functions that set an optional value, of requests and of objects alike.
//!
//! Imports `argument`, `docs`, and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::Conversion;
use super::docs::Doc;
use crate::names::Ident;

/// A function that sets an optional value.
pub(super) struct Setter<'a> {
    pub(super) ident: &'a Ident,
    /// The documentation of the field that it sets.
    pub(super) doc: &'a Doc,
    /// The limits of the value, as sentences.
    pub(super) limits: &'a str,
    pub(super) absence: Absence,
    pub(super) conversion: Conversion,
    /// The type that its argument, or each item of it, is converted to.
    pub(super) ty: TokenStream,
    /// What it does besides.
    pub(super) then: Option<TokenStream>,
}

/// How a field says that it has no value.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Absence {
    None,
    Empty,
}

impl Setter<'_> {
    /// The function. Its docs are the first sentence of those of the field, and the limits.
    pub(super) fn tokens(&self) -> TokenStream {
        let Self {
            ident, ty, then, ..
        } = self;
        let docs = self.doc.brief(self.limits).outer();
        // The name of the function says what its argument is.
        let value = quote!(value);
        let converted = self.conversion.converted(&value);
        let ty = self.conversion.accepted(ty);
        let stored = match self.absence {
            Absence::None => quote!(Some(#converted)),
            Absence::Empty => converted,
        };
        quote! {
            #docs
            pub fn #ident(mut self, #value: #ty) -> Self {
                self.#ident = #stored;
                #then
                self
            }
        }
    }
}

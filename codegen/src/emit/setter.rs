//! The functions that set an optional value, of requests and of objects alike.
//!
//! Imports `docs`, and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Doc;
use crate::names::Ident;

/// A function that sets an optional value.
pub(super) struct Setter<'a> {
    pub(super) ident: &'a Ident,
    /// The documentation of the field that it sets.
    pub(super) doc: &'a Doc,
    /// The limits of the value, as sentences.
    pub(super) limits: &'a str,
    /// The type of its argument.
    pub(super) ty: TokenStream,
    /// The value of the field, made of the argument.
    pub(super) stored: TokenStream,
}

/// The argument of a setter, whose name says what the argument is.
pub(super) fn argument() -> TokenStream {
    quote!(value)
}

impl Setter<'_> {
    /// The function. Its docs are the first sentence of those of the field, and the limits.
    pub(super) fn tokens(&self) -> TokenStream {
        let Self {
            ident, ty, stored, ..
        } = self;
        let (docs, argument) = (self.doc.brief(self.limits).outer(), argument());
        quote! {
            #docs
            pub fn #ident(mut self, #argument: #ty) -> Self {
                self.#ident = #stored;
                self
            }
        }
    }
}

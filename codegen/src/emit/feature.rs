//! Features: what is compiled only with one.
//!
//! Imports nothing.

use proc_macro2::TokenStream;
use quote::quote;

/// The feature of the constructors and setters of types that no request contains.
pub(super) const OF_RECEIVED: &str = "build-responses";

/// The attribute of an item that is only compiled with a feature, if there is one.
pub(super) fn cfg(feature: Option<&str>) -> Option<TokenStream> {
    feature.map(|feature| quote!(#[cfg(feature = #feature)]))
}

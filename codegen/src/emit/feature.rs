//! Features: what is compiled only with the feature of a group of operations.
//!
//! Imports nothing.

use proc_macro2::TokenStream;
use quote::quote;

/// The attribute of an item that is only compiled with a feature, if there is one.
pub(super) fn cfg(feature: Option<&str>) -> Option<TokenStream> {
    feature.map(|feature| quote!(#[cfg(feature = #feature)]))
}

//! Identifiers of Rust.

use std::fmt;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

/// An identifier of Rust. Unlike a token, it can be shared between threads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Ident(Box<str>);

/// The prefix of raw identifiers.
const RAW: &str = "r#";

impl Ident {
    pub(super) fn new(name: &str) -> Self {
        Self(name.into())
    }

    /// A keyword as a raw identifier.
    pub(super) fn new_raw(name: &str) -> Self {
        Self(format!("{RAW}{name}").into())
    }
}

/// An item with its identifier.
#[derive(Clone, Debug)]
pub(crate) struct Named<T> {
    pub(crate) item: T,
    pub(crate) ident: Ident,
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq<str> for Ident {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let span = Span::call_site();
        tokens.append(match self.0.strip_prefix(RAW) {
            Some(name) => proc_macro2::Ident::new_raw(name, span),
            None => proc_macro2::Ident::new(&self.0, span),
        });
    }
}

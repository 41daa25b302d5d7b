//! The names of the constants for response headers.
//!
//! Imports `ident`, `scope`, and `ir`.

use super::ident::Ident;
use super::scope::Scope;
use crate::ir::{Api, Header};

/// A response header with the identifier of its constant.
pub(crate) struct NamedHeader {
    pub(crate) header: Header,
    pub(crate) ident: Ident,
}

/// Names the response headers of an API.
pub(super) fn headers(api: &Api) -> Vec<NamedHeader> {
    let headers = api.response_headers().into_iter();
    let named = Scope::constants().claim_all(headers, |header| &header.name);
    let named = named.into_iter();
    named
        .map(|(header, ident)| NamedHeader { header, ident })
        .collect()
}

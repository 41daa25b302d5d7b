//! The types inside [`Nested`](super::Nested).

use crate::runtime::json::{object, secret_string};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Deep {
    pub inner: secret_string::SecretString,
}

impl Deep {
    /// Creates a value with its required properties.
    pub fn new(inner: impl Into<secret_string::SecretString>) -> Self {
        Self { inner: inner.into() }
    }
}

object::object!(Deep {
    inner: required "inner",
} with secrets);

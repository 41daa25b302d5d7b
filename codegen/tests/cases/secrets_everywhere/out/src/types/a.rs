//! [`A`], and the types inside it.

use crate::runtime::json::{closed_enum, object, secret_string, string_enum};

/// Defined in `#/components/schemas/A`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub kind: Kind,
    pub secret: secret_string::SecretString,
}

impl A {
    /// Creates a value with its required properties.
    pub fn new(secret: impl Into<secret_string::SecretString>) -> Self {
        Self {
            kind: Default::default(),
            secret: secret.into(),
        }
    }
}

object::object!(A {
    kind: required "kind",
    secret: required "secret",
} with secrets);

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Kind {
    #[default]
    A,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Kind {
    A = "A",
} other Other);

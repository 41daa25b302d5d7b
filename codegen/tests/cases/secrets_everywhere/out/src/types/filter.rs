use crate::runtime::json::{object, secret_string};

/// Defined in `#/components/schemas/Filter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub owner: Option<String>,
    pub secret: Option<secret_string::SecretString>,
}

impl Filter {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }

    pub fn secret(mut self, value: impl Into<secret_string::SecretString>) -> Self {
        self.secret = Some(value.into());
        self
    }
}

object::object!(Filter {
    owner: optional "owner",
    secret: optional "secret",
} with secrets);

use crate::runtime::json::{object, secret_string};

/// Defined in `#/components/schemas/Rejected`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rejected {
    pub message: Option<String>,
    pub secret: Option<secret_string::SecretString>,
}

#[cfg(feature = "build-responses")]
impl Rejected {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    pub fn secret(mut self, value: impl Into<secret_string::SecretString>) -> Self {
        self.secret = Some(value.into());
        self
    }
}

object::object!(Rejected {
    message: optional "message",
    secret: optional "secret",
} with secrets);

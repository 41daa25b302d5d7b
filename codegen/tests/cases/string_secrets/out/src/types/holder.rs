use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub login: Option<types::Login>,
}

#[cfg(feature = "build-responses")]
impl Holder {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn login(mut self, value: impl Into<types::Login>) -> Self {
        self.login = Some(value.into());
        self
    }
}

object::object!(Holder {
    login: optional "login",
} with secrets);

use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub login: Option<types::Login>,
}

impl Holder {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn login(mut self, login: impl Into<types::Login>) -> Self {
        self.login = Some(login.into());
        self
    }
}

object::object!(Holder {
    login: optional "login",
});

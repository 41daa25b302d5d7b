use super::Login;
use crate::runtime::json::object;

/// The schema `Holder`.
///
/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub login: Option<Login>,
}

impl Holder {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn login(mut self, login: impl Into<Login>) -> Self {
        self.login = Some(login.into());
        self
    }
}

object::object!(Holder {
    login: optional "login",
});

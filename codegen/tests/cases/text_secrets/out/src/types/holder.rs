use super::Login;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Holder`.
///
/// Described at `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The field `login`.
    pub login: Option<Login>,
}

object::object!(Holder {
    login: optional "login" => validate::value,
});

use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Holder`.
///
/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The property `login`.
    pub login: Option<types::Login>,
}

object::object!(Holder {
    login: optional "login" => validate::value,
});

use super::Login;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    pub login: Option<Login>,
}

object::object!(Holder {
    login: optional "login" => validate::value,
});

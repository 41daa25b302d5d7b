use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    pub pet: Option<types::Pet>,
    pub event: Option<types::Event>,
}

object::object!(Holder {
    pet: optional "pet" => validate::value,
    event: optional "event" => validate::value,
});

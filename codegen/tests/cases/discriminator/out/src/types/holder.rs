use super::{Event, Pet};
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    pub pet: Option<Pet>,
    pub event: Option<Event>,
}

object::object!(Holder {
    pet: optional "pet" => validate::value,
    event: optional "event" => validate::value,
});

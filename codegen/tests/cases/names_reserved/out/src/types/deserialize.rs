use super::Validate;
use crate::runtime::{object, validate};

/// The schema `Deserialize`.
///
/// Defined in `#/components/schemas/Deserialize`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Deserialize {
    /// The property `serde`.
    pub serde: Option<String>,
    /// The property `validate`.
    pub validate: Option<Validate>,
    /// The property `deserializer`.
    pub deserializer: Option<String>,
}

object::object!(Deserialize {
    serde: optional "serde",
    validate: optional "validate" => validate::check,
    deserializer: optional "deserializer",
});

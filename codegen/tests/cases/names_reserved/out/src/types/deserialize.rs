use super::Validate;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Deserialize`.
///
/// Described at `#/components/schemas/Deserialize`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Deserialize {
    /// The field `serde`.
    pub serde: Option<String>,
    /// The field `validate`.
    pub validate: Option<Validate>,
    /// The field `deserializer`.
    pub deserializer: Option<String>,
}

object::object!(Deserialize {
    serde: optional "serde",
    validate: optional "validate" => validate::value,
    deserializer: optional "deserializer",
});

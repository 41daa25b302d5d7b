use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Deserialize`.
///
/// Defined in `#/components/schemas/Deserialize`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Deserialize {
    /// The property `serde`.
    pub serde: Option<String>,
    /// The property `validate`.
    pub validate: Option<types::Validate>,
    /// The property `deserializer`.
    pub deserializer: Option<String>,
}

object::object!(Deserialize {
    serde: optional "serde",
    validate: optional "validate" => validate::value,
    deserializer: optional "deserializer",
});

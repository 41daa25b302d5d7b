use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Deserialize`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Deserialize {
    pub serde: Option<String>,
    pub validate: Option<types::Validate>,
    pub deserializer: Option<String>,
}

object::object!(Deserialize {
    serde: optional "serde",
    validate: optional "validate" => validate::value,
    deserializer: optional "deserializer",
});

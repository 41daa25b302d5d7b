use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Error`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Error {
    pub error: Option<Box<Error>>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, types::StringType>,
}

object::object!(Error {
    error: optional "error" => validate::value,
} keep additional => validate::value);

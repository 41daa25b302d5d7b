use super::StringType;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Error`.
///
/// Described at `#/components/schemas/Error`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Error {
    /// The field `error`.
    pub error: Option<Box<Error>>,
    /// The fields that the description does not name.
    pub additional: std::collections::BTreeMap<String, StringType>,
}

object::object!(Error {
    error: optional "error" => validate::value,
} keep additional => validate::value);

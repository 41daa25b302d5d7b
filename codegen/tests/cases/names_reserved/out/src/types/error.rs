use super::StringType;
use crate::runtime::{object, validate};

/// The schema `Error`.
///
/// Defined in `#/components/schemas/Error`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Error {
    /// The property `error`.
    pub error: Option<Box<Error>>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, StringType>,
}

object::object!(Error {
    error: optional "error" => validate::check,
} keep additional => validate::check);

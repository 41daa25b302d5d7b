//! The types inside `Fault`.

use crate::runtime::json::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Error {
    /// The property `code`.
    pub code: Option<i64>,
}

object::object!(Error {
    code: optional "code",
});

//! The types inside `Fault`.

use crate::runtime::json::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Error {
    pub code: Option<i64>,
}

object::object!(Error {
    code: optional "code",
});

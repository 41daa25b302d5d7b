//! The types inside `Note`.

use crate::runtime::json::object;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Response {
    pub text: Option<String>,
}

object::object!(Response {
    text: optional "text",
});

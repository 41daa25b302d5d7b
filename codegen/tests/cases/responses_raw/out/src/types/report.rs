use crate::runtime::json::object;

/// Defined in `#/components/schemas/Report`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Report {
    pub text: String,
}

object::object!(Report {
    text: required "text",
});

use crate::runtime::json::object;

/// The schema `Report`.
///
/// Described at `#/components/schemas/Report`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Report {
    /// The field `text`.
    pub text: String,
}

object::object!(Report {
    text: required "text",
});

use crate::runtime::json::object;

/// The schema `Report`.
///
/// Defined in `#/components/schemas/Report`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Report {
    /// The property `text`.
    pub text: String,
}

object::object!(Report {
    text: required "text",
});

use crate::runtime::json::object;

/// The schema `Fault.error`.
///
/// Described at `#/components/responses/Fault/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FaultError {
    /// The field `code`.
    pub code: Option<i64>,
}

object::object!(FaultError {
    code: optional "code",
});

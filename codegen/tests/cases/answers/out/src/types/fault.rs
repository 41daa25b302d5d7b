use crate::runtime::json::object;

/// The schema `Fault`.
///
/// Described at `#/components/schemas/Fault`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fault {
    /// The field `code`.
    pub code: i64,
}

object::object!(Fault {
    code: required "code",
});

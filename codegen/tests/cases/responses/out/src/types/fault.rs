use crate::runtime::json::object;

/// The schema `Fault`.
///
/// Defined in `#/components/schemas/Fault`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fault {
    /// The property `code`.
    pub code: i64,
}

object::object!(Fault {
    code: required "code",
});

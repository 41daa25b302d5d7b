use crate::runtime::json::object;

/// The schema `CON`.
///
/// Defined in `#/components/schemas/CON`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Con {
    /// The property `aux`.
    pub aux: Option<String>,
}

object::object!(Con {
    aux: optional "aux",
});

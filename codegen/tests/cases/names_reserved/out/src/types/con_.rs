use crate::runtime::json::object;

/// The schema `CON`.
///
/// Described at `#/components/schemas/CON`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Con {
    /// The field `aux`.
    pub aux: Option<String>,
}

object::object!(Con {
    aux: optional "aux",
});

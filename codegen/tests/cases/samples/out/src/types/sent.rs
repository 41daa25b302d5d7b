use crate::runtime::json::object;

/// The schema `Sent`.
///
/// Described at `#/components/schemas/Sent`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sent {
    /// The field `id`.
    ///
    /// Only received.
    ///
    /// Always there when received.
    pub id: Option<String>,
}

object::object!(Sent {
    id: optional "id",
});

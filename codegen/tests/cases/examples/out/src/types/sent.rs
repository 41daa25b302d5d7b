use crate::runtime::json::object;

/// Defined in `#/components/schemas/Sent`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sent {
    /// Only in responses.
    ///
    /// Always present in responses.
    pub id: Option<String>,
}

object::object!(Sent {
    id: optional "id",
});

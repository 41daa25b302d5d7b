use crate::runtime::json::object;

/// The schema `Silent`.
///
/// Described at `#/components/schemas/Silent`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Silent {
    /// The field `name`.
    pub name: Option<String>,
}

object::object!(Silent {
    name: optional "name",
});

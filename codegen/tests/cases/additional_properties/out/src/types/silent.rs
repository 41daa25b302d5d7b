use crate::runtime::object;

/// The schema `Silent`.
///
/// Defined in `#/components/schemas/Silent`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Silent {
    /// The property `name`.
    pub name: Option<String>,
}

object::object!(Silent {
    name: optional "name",
});

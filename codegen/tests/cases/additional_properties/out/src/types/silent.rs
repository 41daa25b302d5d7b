use crate::runtime::json::object;

/// Defined in `#/components/schemas/Silent`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Silent {
    pub name: Option<String>,
}

object::object!(Silent {
    name: optional "name",
});

//! [`Profile`], and the types inside it.

use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// What is known of someone.
///
/// Defined in `#/components/schemas/Profile`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Profile {
    /// The full name.
    pub name: Option<String>,
    pub tags: Option<Vec<String>>,
    pub home: Option<Home>,
}

object::object!(Profile {
    name: optional "name",
    tags: optional "tags",
    home: optional "home" => validate::value,
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Home {
    pub city: Option<String>,
}

object::object!(Home {
    city: optional "city",
});

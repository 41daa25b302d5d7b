use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// What is known of someone.
///
/// Defined in `#/components/schemas/Profile`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Profile {
    /// The full name.
    pub name: Option<String>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `home`.
    pub home: Option<ProfileHome>,
}

object::object!(Profile {
    name: optional "name",
    tags: optional "tags",
    home: optional "home" => validate::value,
});

/// The schema `Profile.home`.
///
/// Defined in `#/components/schemas/Profile/anyOf/1/properties/home`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProfileHome {
    /// The property `city`.
    pub city: Option<String>,
}

object::object!(ProfileHome {
    city: optional "city",
});
